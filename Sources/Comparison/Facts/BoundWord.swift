import Facts
import TextModel

/// The word that makes a date a bound: «2 тамызға [дейін]», `[после] 2 августа`.
enum BoundWord {
  /// A date with its bounding word, where it has one beside it. Linear in the tokens.
  static func range(of date: DateFact, in statements: [Side.Statement]) -> Range<Int> {
    guard date.bound != .at, let statement = statements.first(where: { $0.sentence.range.overlaps(date.range) }) else {
      return date.range
    }
    let tokens = statement.tokens
    if statement.language.isKazakh {
      guard let next = tokens.first(where: { $0.range.lowerBound >= date.range.upperBound }), next.kind == .word else {
        return date.range
      }
      return date.range.lowerBound..<next.range.upperBound
    }
    guard let before = tokens.last(where: { $0.range.upperBound <= date.range.lowerBound }), before.kind == .word else {
      return date.range
    }
    return before.range.lowerBound..<date.range.upperBound
  }
}
