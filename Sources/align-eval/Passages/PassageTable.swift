import Comparison
import Exchange

/// One line a kind: what was found of the faults, and how often the sound pairs were left in peace.
enum PassageTable {
  static let heading = "passages      P     R    F1     faults told  noticed    sound silent"

  static func text(_ outcome: PassageOutcome) -> String {
    let kinds = FindingKind.allCases.map { ($0.rawValue, outcome.of($0)) }.filter { !$0.1.rows.isEmpty }
    return (kinds + [("all", outcome)]).map { row($0, $1) + "\n" }.joined()
  }

  private static func row(_ name: String, _ outcome: PassageOutcome) -> String {
    padded(name, 11) + FigureTable.cells(outcome.figures) + "     "
      + padded(part(outcome.figures.recall), 13) + padded(part(outcome.noticed), 11) + part(outcome.silent)
  }

  /// The pairs that are not told right, for those who mend the comparison.
  static func wrong(_ outcome: PassageOutcome) -> String {
    outcome.rows.filter { !$0.isRight }.map { row in
      let pair = row.pair
      let fault = pair.isSound ? "sound" : "\(pair.kind.rawValue): \(pair.left.fault) | \(pair.right.fault)"
      let told = row.told.map { "  \($0.kind.rawValue) \($0.severity.word): \($0.leftText) | \($0.rightText)\n" }
      return """
        \(pair.id) [\(pair.construction)] \(fault)
          \(pair.left.text.replacing("\n", with: " || "))
          \(pair.right.text.replacing("\n", with: " || "))
        \(told.joined())
        """
    }.joined()
  }

  private static func part(_ tally: Tally) -> String { "\(tally.hits)/\(tally.total)" }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
