import Comparison
import Exchange

/// What the comparison made of passage pairs.
struct PassageOutcome {
  /// A pair and what was told of it.
  struct Row {
    let pair: PassagePair
    let told: [Finding]
    /// The finding that tells of the fault.
    let right: Finding?

    /// What was told besides the fault.
    var extra: [Finding] { told.filter { $0 != right } }
    var isRight: Bool { pair.isSound ? told.isEmpty : right != nil && extra.isEmpty }
  }

  let rows: [Row]

  init(of pairs: [PassagePair], comparer: Comparer = Comparer()) {
    rows = pairs.map { pair in
      let told = pair.told(by: comparer)
      return Row(pair: pair, told: told, right: pair.isSound ? nil : told.first { Self.tells($0, of: pair) })
    }
  }

  private init(rows: [Row]) { self.rows = rows }

  /// The rows of one kind.
  func of(_ kind: FindingKind) -> PassageOutcome { PassageOutcome(rows: rows.filter { $0.pair.kind == kind }) }

  /// Faults told under their kind, among findings and among faults.
  var figures: PrecisionRecall {
    let right = rows.count { $0.right != nil }
    return PrecisionRecall(
      precision: Tally(hits: right, total: rows.map(\.told.count).reduce(0, +)),
      recall: Tally(hits: right, total: rows.count { !$0.pair.isSound }))
  }

  /// Faults of which anything is told, under whatever kind.
  var noticed: Tally {
    let faults = rows.filter { !$0.pair.isSound }
    return Tally(hits: faults.count { !$0.told.isEmpty }, total: faults.count)
  }

  /// Sound pairs of which nothing is told.
  var silent: Tally {
    let sound = rows.filter(\.pair.isSound)
    return Tally(hits: sound.count { $0.told.isEmpty }, total: sound.count)
  }

  /// The kind is the fault's, and facts share a word with it where both name one, as `score_briefings.py` has it.
  private static func tells(_ finding: Finding, of pair: PassagePair) -> Bool {
    guard finding.kind == pair.kind else { return false }
    return SharedWords.agree(
      finding.kind, (finding.leftText, pair.left.fault), (finding.rightText, pair.right.fault))
  }
}
