import Facts
import TextModel

/// Whether something goes from a place or to it: «Бішкектен», `в Бишкек`.
enum Direction: Hashable {
  case from, to

  /// Two places of each side of which one text goes from the first to the second, and the other text back; nil where
  /// none are. The ranges are those of the first place on the left and of the one in its stead.
  static func turned(_ pair: LinkedPair, _ names: NamePairs) -> (left: Range<Int>, right: Range<Int>)? {
    let left = told(pair.leftStatements)
    let right = told(pair.rightStatements)
    guard left.count == 2, right.count == 2, left[0].direction != left[1].direction,
      right[0].direction != right[1].direction
    else { return nil }
    func partner(_ name: Name) -> Direction? {
      let same = right.filter { names.match(name, $0.name) }
      return same.count == 1 ? same[0].direction : nil
    }
    guard left.allSatisfy({ place in partner(place.name).map { $0 != place.direction } == true }) else { return nil }
    guard let stead = right.first(where: { $0.direction == left[0].direction }) else { return nil }
    return (left[0].name.range, stead.name.range)
  }

  private static func told(_ statements: [Side.Statement]) -> [(name: Name, direction: Direction)] {
    statements.flatMap { statement in
      statement.names.compactMap { name in
        (statement.language.isKazakh ? kazakh(name) : russian(name, statement)).map { (name, $0) }
      }
    }
  }

  private static func kazakh(_ name: Name) -> Direction? {
    if KazakhEndings.ablative.contains(where: name.head.hasSuffix) { return .from }
    return ["ға", "ге", "қа", "ке"].contains(where: name.head.hasSuffix) ? .to : nil
  }

  private static func russian(_ name: Name, _ statement: Side.Statement) -> Direction? {
    guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }), at > 0 else {
      return nil
    }
    switch statement.tokens[at - 1].folded {
    case "из", "с", "со", "от": return .from
    // In the prepositional case it is where something is: `в Бишкеке`.
    case "в", "во", "на": return ["е", "и", "ом", "ой"].contains(where: name.head.hasSuffix) ? nil : .to
    case "до", "к", "ко": return .to
    default: return nil
    }
  }
}
