import Alignment
import Exchange
import Report
import TextModel

/// Shows why two sentences were, or were not, linked.
enum ExplanationText {
  /// The sentences with their numbers, from 0 as in every table of ids, and the evidence.
  static func of(_ explanation: LinkExplanation, _ pair: SentencePair, in documents: PairInput.Documents) -> String {
    let (left, right) = (documents.left.sentences[pair.left], documents.right.sentences[pair.right])
    var lines = [
      "left \(pair.left)   \(VisibleText.of(left.text))", "right \(pair.right)  \(VisibleText.of(right.text))", "",
      "\(figure(explanation.prior))  before the sentences are read",
    ]
    for piece in explanation.pieces {
      let words = [piece.left, piece.right].filter { !$0.isEmpty }.map(VisibleText.of)
      let joined = words.joined(separator: piece.kind == .length ? " : " : " ~ ")
      lines.append("\(figure(piece.contribution))  \(piece.kind.rawValue)  \(joined)")
    }
    lines += [
      "\(figure(explanation.total))  log-odds of the pair alone",
      "\(figure(explanation.context))  rivals and neighbours", "", outcome(explanation),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What became of the pair, with its probability.
  private static func outcome(_ explanation: LinkExplanation) -> String {
    let probability = ProbabilityText.fixed(explanation.confidence, decimals: 2)
    let verdict = explanation.isLinked ? "linked" : "not linked"
    let bound = explanation.isLinked ? "" : "at most "
    let support =
      explanation.support.map { ", \(Int(($0 * 100).rounded())) % of the shorter text has a counterpart" } ?? ""
    return "\(verdict), probability \(bound)\(probability) (\(explanation.mode.rawValue) mode\(support))"
  }

  /// Two decimals with a sign, in eight cells.
  private static func figure(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let decimals = hundredths % 100
    let text = "\(value < 0 ? "-" : "+")\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }
}
