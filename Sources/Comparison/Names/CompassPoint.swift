import Facts
import Orthography
import TextModel

/// A part of a place that is called by a point of the compass: «Шығыс Қазақстан», `Восточно-Казахстанская область`,
/// `Северный Кавказ`.
struct CompassPoint {
  private enum Quarter: Hashable {
    case north, south, east, west
  }

  /// One quarter, or the two between which a point lies: `Юго-Восточная Азия`.
  private let quarters: Set<Quarter>
  /// What the place may be called without the point, folded: of a Russian adjective what it may be made of.
  private let places: [String]
  /// Bytes of the point with the place; where several points share a place, of the point alone.
  private let range: Range<Int>

  /// The one such part of each side that the other side does not have, though it has another part of the same place; nil
  /// where there is none or several. The product of both sides' tokens.
  static func replaced(_ pair: LinkedPair, _ matcher: NameMatcher) -> (left: Range<Int>, right: Range<Int>)? {
    let left = all(in: pair.leftStatements)
    let right = all(in: pair.rightStatements)
    func areOfOnePlace(_ a: CompassPoint, _ b: CompassPoint) -> Bool {
      a.places.contains { place in b.places.contains { matcher.sameWord(place, $0) } }
    }
    func isLost(_ point: CompassPoint, among others: [CompassPoint], _ areOfOnePlace: (CompassPoint) -> Bool) -> Bool {
      let alike = others.filter(areOfOnePlace)
      return !alike.isEmpty && !alike.contains { $0.quarters == point.quarters }
    }
    let lost = (
      left.filter { point in isLost(point, among: right) { areOfOnePlace(point, $0) } },
      right.filter { point in isLost(point, among: left) { areOfOnePlace($0, point) } }
    )
    guard Set(lost.0.map(\.quarters)).count == 1, Set(lost.1.map(\.quarters)).count == 1, let own = lost.0.first,
      let other = lost.1.first(where: { areOfOnePlace(own, $0) })
    else { return nil }
    return (own.range, other.range)
  }

  /// Those of some statements; linear in the tokens.
  private static func all(in statements: [Side.Statement]) -> [CompassPoint] {
    statements.flatMap { statement in
      statement.language.isKazakh
        ? kazakh(statement.tokens) : statement.language.isRussian ? russian(statement.tokens) : []
    }
  }

  private static func kazakh(_ tokens: [Token]) -> [CompassPoint] {
    var waiting: [(quarters: Set<Quarter>, range: Range<Int>)] = []
    return tokens.indices.flatMap { at -> [CompassPoint] in
      let token = tokens[at]
      if token.isCapitalised || !waiting.isEmpty, let quarters = quarters(token.folded, kazakhQuarters) {
        waiting.append((quarters, token.range))
        return []
      }
      if joints.contains(token.folded) { return [] }
      defer { waiting = [] }
      guard token.kind == .word, token.isCapitalised, !token.isAbbreviated else { return [] }
      return points(waiting, of: [token.folded], endingAt: token)
    }
  }

  private static func russian(_ tokens: [Token]) -> [CompassPoint] {
    var waiting: [(quarters: Set<Quarter>, range: Range<Int>)] = []
    return tokens.indices.flatMap { at -> [CompassPoint] in
      let token = tokens[at]
      if token.isCapitalised || !waiting.isEmpty, token.kind == .word {
        // `Западно-, Восточно-Казахстанской`
        let isCut = at + 1 < tokens.count && tokens[at + 1].folded == "-"
        if isCut, let quarters = quarters(token.folded, prefixes) {
          waiting.append((quarters, token.range))
          return []
        }
        if let quarters = adjective(token.folded) {
          waiting.append((quarters, token.range))
          return []
        }
      }
      if joints.contains(token.folded) { return [] }
      defer { waiting = [] }
      guard token.kind == .word, token.isCapitalised, !token.isAbbreviated else { return [] }
      guard let hyphen = token.folded.lastIndex(of: "-"),
        let quarters = quarters(String(token.folded[..<hyphen]), prefixes)
      else {
        return points(waiting, of: [token.folded], endingAt: token)
      }
      waiting.append((quarters, token.range))
      let place = String(token.folded[token.folded.index(after: hyphen)...])
      return points(waiting, of: [place] + NameMatcher.bases(ofAdjective: place), endingAt: token)
    }
  }

  /// The points that share a place.
  private static func points(
    _ waiting: [(quarters: Set<Quarter>, range: Range<Int>)], of places: [String], endingAt place: Token
  ) -> [CompassPoint] {
    waiting.indices.map { index in
      let isNext = index == waiting.indices.last
      let range = waiting[index].range
      return CompassPoint(
        quarters: waiting[index].quarters, places: places,
        range: isNext ? range.lowerBound..<place.range.upperBound : range)
    }
  }

  /// The quarters that a word names whose parts between hyphens are all of a table.
  private static func quarters(_ folded: String, _ table: [String: Quarter]) -> Set<Quarter>? {
    let parts = folded.split(separator: "-").map { table[String($0)] }
    let quarters = parts.compactMap { $0 }
    return quarters.isEmpty || quarters.count < parts.count ? nil : Set(quarters)
  }

  /// Those of `северный`, `юго-восточная`.
  private static func adjective(_ folded: String) -> Set<Quarter>? {
    let parts = folded.split(separator: "-")
    guard let last = parts.last, let quarter = stems.first(where: { last.begins(with: $0.stem) })?.quarter else {
      return nil
    }
    let before = parts.dropLast().map { prefixes[String($0)] }
    let others = before.compactMap { $0 }
    return others.count < before.count ? nil : Set(others + [quarter])
  }

  private static let joints: Set<String> = [",", "-", "и", "или", "мен", "пен", "бен", "және", "немесе"]
  private static let kazakhQuarters: [String: Quarter] = [
    "солтүстік": .north, "оңтүстік": .south, "шығыс": .east, "батыс": .west,
  ]
  private static let prefixes: [String: Quarter] = [
    "северо": .north, "юго": .south, "южно": .south, "восточно": .east, "западно": .west,
  ]
  private static let stems: [(stem: String, quarter: Quarter)] = [
    ("северн", .north), ("южн", .south), ("восточн", .east), ("западн", .west),
  ]
}
