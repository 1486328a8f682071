import Exchange

/// All sets together: the mode that the aligner chooses against the better one chosen by hand for each set.
///
/// Which is better is judged by link F1, the one figure that every gold gives.
struct ModeComparison {
  private var auto: [PrecisionRecall] = []
  private var byHand: [PrecisionRecall] = []

  /// Adds the outcomes of one set.
  mutating func add(_ outcomes: [Outcome]) {
    guard let chosen = outcomes.first(where: { $0.setting == .auto })?.links,
      let better = outcomes.filter({ $0.setting != .auto }).map(\.links).max(by: { $0.f1 < $1.f1 })
    else { return }
    auto.append(chosen)
    byHand.append(better)
  }

  var pooledAuto: PrecisionRecall { auto.reduce(.none, +) }
  var pooledByHand: PrecisionRecall { byHand.reduce(.none, +) }

  /// Both lines under a heading.
  var table: String {
    """
    all sets, links                        P      R     F1
    auto                               \(FigureTable.cells(pooledAuto))
    the better mode by hand            \(FigureTable.cells(pooledByHand))

    """
  }
}
