import Exchange

/// All sets together: the mode that the aligner chooses against the better one chosen by hand for each set.
///
/// Which is better is judged by link F1, the one figure that every gold gives.
struct ModeComparison {
  private var auto: [PrecisionRecall] = []
  private var byHand: [PrecisionRecall] = []
  /// The links of each set in the better mode, by confidence.
  private var calibration: [ModeSetting: Calibration] = [:]
  /// The links of all sets in auto mode, by confidence.
  private var autoCalibration = Calibration()

  /// Adds the outcomes of one set.
  mutating func add(_ outcomes: [Outcome]) {
    guard let decided = outcomes.first(where: { $0.setting == .auto }),
      let better = outcomes.filter({ $0.setting != .auto }).map(\.links).max(by: { $0.f1 < $1.f1 })
    else { return }
    if let best = outcomes.filter({ $0.setting != .auto }).max(by: { $0.links.f1 < $1.links.f1 }) {
      calibration[best.setting, default: Calibration()].add(best.laxCalibration)
    }
    auto.append(decided.links)
    autoCalibration.add(decided.laxCalibration)
    byHand.append(better)
  }

  var pooledAuto: PrecisionRecall { auto.reduce(.none, +) }
  var pooledByHand: PrecisionRecall { byHand.reduce(.none, +) }

  private var calibrationLines: String {
    [ModeSetting.parallel, .comparable].compactMap { setting in
      calibration[setting]?.expectedError.map {
        "\(setting.rawValue)\(String(repeating: " ", count: 12 - setting.rawValue.count))"
          + ProbabilityText.fixed($0, decimals: 3)
      }
    }.joined(separator: "\n")
  }

  /// What `--min-confidence` promises and keeps: for each least confidence, how many links reach it in auto mode, and the
  /// share of them that is right.
  private var promiseLines: String {
    (5...9).map { tenth in
      let links = autoCalibration.links(fromTenth: tenth)
      let count = String(links.count)
      let share = links.count > 0 ? ProbabilityText.fixed(Double(links.right) / Double(links.count), decimals: 3) : "–"
      return "0.\(tenth)              " + String(repeating: " ", count: max(1, 6 - count.count)) + count + "   " + share
    }.joined(separator: "\n")
  }

  /// All lines under their headings.
  var table: String {
    """
    all sets, links                        P      R     F1
    auto                               \(FigureTable.cells(pooledAuto))
    the better mode by hand            \(FigureTable.cells(pooledByHand))

    sets by their better mode: calibration error, lax
    \(calibrationLines)

    least confidence  links   right
    \(promiseLines)

    """
  }
}
