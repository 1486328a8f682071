import Lexicon
import TextModel

/// The names of two documents by what names of the same must share, so that most pairs need no closer look and a
/// namesake is found without reading all names.
public struct NamePairs: Sendable {
  /// Tells whether two names match that share something.
  public let matcher: NameMatcher
  /// What the names of one document can be found by.
  private struct Index {
    private(set) var names: [Name] = []
    private(set) var keys: [[UInt64]] = []
    private(set) var places: [UInt64: [Int]] = [:]
    /// Place of each name by its first byte.
    private var place: [Int: Int] = [:]

    init(_ names: [Name], keys: (Name) -> [UInt64]) {
      // Names written alike share their keys.
      var known: [Name: Int] = [:]
      for name in names {
        let number = known[name.placeless, default: self.names.count]
        place[name.range.lowerBound] = number
        guard number == self.names.count else { continue }
        known[name.placeless] = number
        self.names.append(name)
        self.keys.append(keys(name))
        for key in self.keys[number] { places[key, default: []].append(number) }
      }
    }

    func keys(of name: Name) -> [UInt64] { place[name.range.lowerBound].map { keys[$0] } ?? [] }

    /// Whether a name with one of some keys passes a test.
    func contains(_ keys: [UInt64], where matches: (Name) -> Bool) -> Bool {
      var seen: Set<Int> = []
      return keys.contains { key in
        (places[key] ?? []).contains { seen.insert($0).inserted && matches(names[$0]) }
      }
    }
  }

  private let left: Index
  private let right: Index

  /// Indexes the names of two documents; linear in their number.
  public init(left: [Name], right: [Name], matcher: NameMatcher) {
    self.matcher = matcher
    self.left = Index(left) { matcher.keys(of: $0, onLeft: true) }
    self.right = Index(right) { matcher.keys(of: $0, onLeft: false) }
  }

  /// Whether a name of the left document and one of the right may name the same.
  public func match(_ left: Name, _ right: Name) -> Bool {
    let others = self.right.keys(of: right)
    return self.left.keys(of: left).contains(where: others.contains) && matcher.match(left, right)
  }

  /// Whether the right document names what a name of the left one does; linear in the names that share a key.
  public func isNamedOnRight(_ name: Name) -> Bool {
    right.contains(left.keys(of: name)) { matcher.match(name, $0) }
  }

  /// Whether the left document names what a name of the right one does; linear in the names that share a key.
  public func isNamedOnLeft(_ name: Name) -> Bool {
    left.contains(right.keys(of: name)) { matcher.match($0, name) }
  }
}

extension NameMatcher {
  /// Hashes of what a name shares with every name of the other text that it matches: the consonants of one of its words in
  /// some form, or a term of the lexicon on the right side.
  func keys(of name: Name, onLeft: Bool) -> [UInt64] {
    let language = onLeft ? languages.left : languages.right
    let words =
      name.words + Self.lastParts(of: name) + name.words.compactMap { $0.split(separator: "-").first.map(String.init) }
      + [Self.joined(name)]
    let forms = words.flatMap { Self.forms($0, language) }
    let roots = Surname.fathers(forms) + words.flatMap(Self.bases(ofVicinity:))
    var keys = Set((forms + roots).map { NameSound($0).consonantHash })
    if language.isKazakh, languages.left.base != languages.right.base {
      keys.formUnion(counterparts(of: forms).map { NameSound($0).consonantHash })
      keys.formUnion(counterparts(of: roots).map { NameSound($0).consonantHash })
    }
    keys.formUnion(renderingSounds(of: name, onLeft: onLeft).map(\.consonantHash))
    if let lexicon {
      var terms = Set(terms(of: name, language, lexicon))
      if let side = Lexicon.Side(from: languages.left, to: languages.right) {
        if onLeft { terms = Set(terms.flatMap { lexicon.renderings(of: $0, from: side) }) }
      } else if onLeft, let side = Lexicon.Side(of: language) {
        terms.formUnion(lexicon.synonyms(of: Array(terms), on: side))
      }
      keys.formUnion(terms.map(\.value))
    }
    return Array(keys)
  }
}
