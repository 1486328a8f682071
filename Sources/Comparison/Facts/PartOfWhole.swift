import Facts
import TextModel

/// Finds a part that the other text adds to the whole: «из 14 опор пять аварийные», `14 аварийных опор, еще пять …`.
struct PartOfWhole {
  let pair: LinkedPair

  /// The whole on both sides, where one text counts a part within it and the other beside it; nil where none does.
  /// Quadratic in the pairs of equal figures.
  func ranges(among equal: [(Quantity, Quantity)]) -> (Range<Int>, Range<Int>)? {
    for whole in equal {
      for part in equal where part.0.range != whole.0.range {
        let isLeft = isWithin(part.0, whole.0, pair.leftStatements) && isBeside(part.1, whole.1, pair.rightStatements)
        let isRight = isWithin(part.1, whole.1, pair.rightStatements) && isBeside(part.0, whole.0, pair.leftStatements)
        if isLeft || isRight { return (whole.0.range, whole.1.range) }
      }
    }
    return nil
  }

  private func isWithin(_ part: Quantity, _ whole: Quantity, _ statements: [Side.Statement]) -> Bool {
    whole.role == .whole && whole.range.upperBound <= part.range.lowerBound
      && statements.contains { $0.facts.quantities.contains(whole) && $0.facts.quantities.contains(part) }
  }

  /// Whether «еще», «тағы» stands before the part, behind the whole.
  private func isBeside(_ part: Quantity, _ whole: Quantity, _ statements: [Side.Statement]) -> Bool {
    guard whole.role != .whole, whole.range.upperBound <= part.range.lowerBound,
      let statement = statements.first(where: { $0.facts.quantities.contains(part) })
    else { return false }
    let before = statement.tokens.last { $0.range.upperBound <= part.range.lowerBound }
    return before.map { ["еще", "тағы"].contains($0.folded) } ?? false
  }
}
