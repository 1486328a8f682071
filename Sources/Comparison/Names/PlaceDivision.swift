import Alignment
import Facts
import Lexicon
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

  /// The one district of each side that is none of the other's; nil where there is none or several. The product of the
  /// names.
  static func replaced(
    _ pair: LinkedPair, _ left: [Name], _ right: [Name], _ names: NamePairs
  ) -> (left: Range<Int>, right: Range<Int>)? {
    func districts(_ names: [Name], _ statements: [Side.Statement]) -> [Name] {
      names.filter { name in !name.isSupposed && of(name, statements)?.0 == .district }
    }
    let (own, others) = (districts(left, pair.leftStatements), districts(right, pair.rightStatements))
    guard !own.isEmpty, !others.isEmpty else { return nil }
    /// Whether the lexicon renders the name, alone or with its noun, by a name of the other side.
    func isRendered(_ name: Name, among others: [Name], onLeft: Bool) -> Bool {
      guard let word = pair.words.side(onLeft: onLeft).index(at: name.range.lowerBound) else { return false }
      let words = pair.words.side(onLeft: !onLeft).words
      return pair.words.renderings(of: word, onLeft: onLeft).contains { place in
        others.contains { $0.range.overlaps(words[place].range) }
      }
    }
    let lost = (
      own.filter { name in
        !right.contains { names.match(name, $0) } && !others.contains { areAlike(name, $0) }
          && !isRendered(name, among: right, onLeft: true)
      },
      others.filter { name in
        !left.contains { names.match($0, name) } && !own.contains { areAlike($0, name) }
          && !isRendered(name, among: left, onLeft: false)
      }
    )
    guard lost.0.count == 1, lost.1.count == 1,
      pair.mode == .parallel || !names.isNamedOnRight(lost.0[0]) || !names.isNamedOnLeft(lost.1[0])
    else { return nil }
    return (lost.0[0].range, lost.1[0].range)
  }

  /// Whether two districts may be one: what a Russian adjective is made of is like the other name, «Бөрлі», `Бурлинский`.
  private static func areAlike(_ left: Name, _ right: Name) -> Bool {
    func forms(_ name: Name) -> [CognateForm] {
      ([name.head] + NameMatcher.bases(ofAdjective: name.head)).map { CognateForm($0) }
    }
    let (own, others) = (forms(left), forms(right))
    return own.contains { a in others.contains { CognateDistance.likeness(a, $0) >= 0.5 } }
  }

  /// The division told behind a name, or before a Russian one, with the bytes of both; `в районе Балхаша` is near it. In
  /// Russian a noun between two names is of the second, `в ауле Кайнар области Абай`, unless the first is an adjective.
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
    func isCapitalised(_ index: Int) -> Bool {
      statement.tokens.indices.contains(index) && statement.tokens[index].isCapitalised
    }
    let isOfNoun = statement.language.isKazakh || isAdjective(statement.tokens[last].folded)
    if let found = division(last + 1), isOfNoun || !isCapitalised(last + 2) {
      return (found, name.range.lowerBound..<statement.tokens[last + 1].range.upperBound)
    }
    guard !statement.language.isKazakh, let found = division(first - 1), found != .district,
      // `Акмолинской области Казахстана`, `в столице области Талдыкоргане`
      first < 2 || !isAdjective(statement.tokens[first - 2].folded) || !statement.tokens[first - 2].isCapitalised,
      first < 2 || !statement.tokens[first - 2].folded.begins(withAny: ["центр", "столиц"])
    else { return nil }
    return (found, statement.tokens[first - 1].range.lowerBound..<name.range.upperBound)
  }

  /// Whether a Russian word is the adjective of a place: `Райымбекского`.
  private static func isAdjective(_ folded: String) -> Bool {
    folded.ends(withAny: ["ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское"])
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
