import Comparison
import Exchange

/// One line a kind: how many findings are right, of how many told and how many there are.
enum FindingTable {
  static let heading = "findings        P     R    F1     right/told/gold"

  static func text(_ outcome: FindingOutcome) -> String {
    let kinds = FindingKind.allCases.compactMap { kind in outcome.kinds[kind].map { (kind.rawValue, $0) } }
    let sums = [("linked", outcome.linked), ("only-*", outcome.oneSided)]
    return (kinds + sums).map { row($0, $1) + "\n" }.joined() + "traps sprung: \(outcome.sprung) of \(outcome.traps)\n"
  }

  private static func row(_ name: String, _ tallies: FindingOutcome.Tallies) -> String {
    name + String(repeating: " ", count: 14 - name.count) + FigureTable.cells(tallies.figures)
      + "     \(tallies.right)/\(tallies.told)/\(tallies.gold)"
  }
}
