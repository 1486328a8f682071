import Alignment
import Report
import TextModel

/// Shows why two sentences were, or were not, linked.
enum ExplanationText {
  static func of(_ explanation: LinkExplanation, _ left: Sentence, _ right: Sentence) -> String {
    var lines = [
      "left   \(VisibleText.of(left.text))", "right  \(VisibleText.of(right.text))", "",
      "\(figure(explanation.prior))  before the sentences are read",
    ]
    for piece in explanation.pieces {
      let words = [piece.left, piece.right].filter { !$0.isEmpty }.map(VisibleText.of)
      let joined = words.joined(separator: piece.kind == .length ? " : " : " ~ ")
      lines.append("\(figure(piece.contribution))  \(piece.kind.rawValue)  \(joined)")
    }
    lines.append("\(figure(explanation.total))  log-odds of the pair alone, before rivals and neighbours")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two decimals with a sign, in eight cells.
  private static func figure(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let decimals = hundredths % 100
    let text = "\(value < 0 ? "-" : "+")\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }
}
