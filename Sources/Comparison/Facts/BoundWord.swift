import Facts
import TextModel

/// The word that makes a date or time a bound: «2 тамызға [дейін]», `[после] 2 августа`, «сағат 18-ден [кейін]».
enum BoundWord {
  /// A date or time with its bounding word, where it has one beside it. Linear in the tokens.
  static func range(of range: Range<Int>, _ bound: DateBound, in statements: [Side.Statement]) -> Range<Int> {
    guard bound != .at, let statement = statements.first(where: { $0.sentence.range.overlaps(range) }) else {
      return range
    }
    let tokens = statement.tokens
    if statement.language.isKazakh {
      guard let next = tokens.first(where: { $0.range.lowerBound >= range.upperBound }), next.kind == .word else {
        return range
      }
      return range.lowerBound..<next.range.upperBound
    }
    guard let before = tokens.last(where: { $0.range.upperBound <= range.lowerBound }), before.kind == .word else {
      return range
    }
    return before.range.lowerBound..<range.upperBound
  }
}
