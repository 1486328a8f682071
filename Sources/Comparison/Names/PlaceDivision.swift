import Facts
import Orthography
import TextModel

/// What kind of division a place is: «Түркістан облысы», `Туркестанский район`.
enum PlaceDivision: Hashable {
  case region, district, city, village, river, lake

  /// A place of each side that is one by its name and another by its kind; nil where none is.
  static func differ(_ pair: LinkedPair, _ left: [Name], _ right: [Name], _ names: NamePairs) -> (
    left: Range<Int>, right: Range<Int>
  )? {
    for name in left {
      guard let (division, range) = of(name, pair.leftStatements) else { continue }
      let same = right.filter { names.match(name, $0) }
      let others = same.compactMap { of($0, pair.rightStatements) }
      // Either may stand for the other where it stands alone, or the town beside its region.
      guard !others.isEmpty, others.count == same.count, !others.contains(where: { $0.0 == division }) else { continue }
      let rest = left.filter { other in same.contains { names.match(other, $0) } }.compactMap {
        of($0, pair.leftStatements)
      }
      guard !rest.contains(where: { mine in others.contains { $0.0 == mine.0 } }) else { continue }
      return (range, others[0].1)
    }
    return nil
  }

  /// The division told behind a name, or before a Russian one, with the bytes of both.
  private static func of(_ name: Name, _ statements: [Side.Statement]) -> (PlaceDivision, Range<Int>)? {
    guard let statement = statements.first(where: { $0.sentence.range.overlaps(name.range) }),
      let tokens = statement.tokens(of: name.range)
    else { return nil }
    let (first, last) = (tokens.lowerBound, tokens.upperBound)
    let table = statement.language.isKazakh ? kazakh : russian
    func division(_ index: Int) -> PlaceDivision? {
      guard statement.tokens.indices.contains(index) else { return nil }
      return table.first { statement.tokens[index].folded.begins(with: $0.beginning) }?.division
    }
    if let found = division(last + 1) {
      return (found, name.range.lowerBound..<statement.tokens[last + 1].range.upperBound)
    }
    guard statement.language.isRussian, let found = division(first - 1), found != .region, found != .district else {
      return nil
    }
    return (found, statement.tokens[first - 1].range.lowerBound..<name.range.upperBound)
  }

  private static let kazakh: [(beginning: String, division: PlaceDivision)] = [
    ("облысы", .region), ("ауданы", .district), ("қаласы", .city), ("ауылы", .village), ("өзені", .river),
    ("көлі", .lake),
  ]
  private static let russian: [(beginning: String, division: PlaceDivision)] = [
    ("област", .region), ("район", .district), ("город", .city), ("сел", .village), ("аул", .village), ("рек", .river),
    ("озер", .lake),
  ]
}
