import Alignment
import TextModel

/// Tells what denies or reverses direct speech as other content of the quotation: what somebody is quoted with is at stake,
/// not what the text itself states.
enum SpokenDenial {
  /// What the texts deny of each other. Quadratic in the words.
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let drafts = PolarityCheck.drafts(pair)
    guard !drafts.isEmpty else { return [] }
    let spoken = (pair.left.quotations(in: pair.bead.left), pair.right.quotations(in: pair.bead.right))
    guard !spoken.0.isEmpty || !spoken.1.isEmpty, ReportedContent(pair).isTold else { return drafts }
    return drafts.map { draft in
      guard isSpoken(draft.leftRange, spoken.0) || isSpoken(draft.rightRange, spoken.1), !asks(draft, pair) else {
        return draft
      }
      var quoted = draft
      (quoted.kind, quoted.severity) = (.quote, .warning)
      return quoted
    }
  }

  private static func isSpoken(_ range: Range<Int>?, _ quotations: [Quotation]) -> Bool {
    guard let range else { return false }
    return quotations.contains { $0.range.overlaps(range) && $0.speaker?.overlaps(range) != true }
  }

  /// Whether one of the texts asks what only sounds like a question, which the other takes for a statement: «кім қолдайды?».
  private static func asks(_ draft: Draft, _ pair: LinkedPair) -> Bool {
    func asks(_ range: Range<Int>?, _ statements: [Side.Statement]) -> Bool {
      guard let range, let statement = statements.first(where: { $0.sentence.range.overlaps(range) }) else {
        return false
      }
      return statement.tokens.contains { $0.range.lowerBound >= range.upperBound && $0.folded.contains("?") }
    }
    return asks(draft.leftRange, pair.leftStatements) || asks(draft.rightRange, pair.rightStatements)
  }
}
