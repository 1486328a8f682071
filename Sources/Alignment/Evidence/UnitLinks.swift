import Lexicon
import TextModel

/// Which units of the left text may translate which of the right.
struct UnitLinks: Sendable {
  /// For each left kind the right kinds it matches, ascending.
  let right: [[Int32]]
  /// Whether renderings of the lexicon were looked for: the texts are one Kazakh, one Russian.
  let areRendered: Bool

  /// Finds the links: equal values, renderings of the lexicon, equal stems where the languages are one, words that
  /// sound alike.
  ///
  /// - Complexity: Linear in the number of distinct units, times the size of a cognate bucket.
  init(_ left: TextUnits, _ right: TextUnits, languages: (Language, Language), lexicon: Lexicon?) {
    var links = [Set<Int32>](repeating: [], count: left.kinds.count)
    let byTerm = Self.index(right) { $0.terms }
    let side: Lexicon.Side? =
      languages.0.isKazakh && languages.1.isRussian
      ? .kazakh : languages.0.isRussian && languages.1.isKazakh ? .russian : nil
    areRendered = side != nil && lexicon != nil
    let isSame = languages.0.base == languages.1.base
    let byStem = Self.index(right) { [$0.stem] }
    let byBucket = Self.index(right) { $0.cognate.map { [$0.bucket] } ?? [] }
    for (number, kind) in left.kinds.enumerated() {
      if kind.unitClass == .number {
        links[number].formUnion((byStem[kind.stem] ?? []).filter { right.kinds[Int($0)].unitClass == .number })
        continue
      }
      if let side, let lexicon {
        for term in kind.terms {
          for rendering in lexicon.renderings(of: term, from: side) { links[number].formUnion(byTerm[rendering] ?? []) }
        }
      }
      if isSame {
        links[number].formUnion((byStem[kind.stem] ?? []).filter { right.kinds[Int($0)].unitClass != .number })
        if let lexicon, let own = Self.side(languages.0) {
          for synonym in lexicon.synonyms(of: kind.terms, on: own) { links[number].formUnion(byTerm[synonym] ?? []) }
        }
      }
      // A common word whose renderings stand in the other text needs no likeness.
      if kind.unitClass == .term, !links[number].isEmpty { continue }
      guard let cognate = kind.cognate, kind.stem.unicodeScalars.count >= 3 else { continue }
      for other in byBucket[cognate.bucket] ?? [] where !links[number].contains(other) {
        guard let form = right.kinds[Int(other)].cognate else { continue }
        if CognateDistance.likeness(cognate, form) >= Self.threshold(kind, right.kinds[Int(other)]) {
          links[number].insert(other)
        }
      }
    }
    self.right = links.map { $0.sorted() }
  }

  private static func side(_ language: Language) -> Lexicon.Side? {
    language.isKazakh ? .kazakh : language.isRussian ? .russian : nil
  }

  /// How alike two words must sound: names may be shorter and differ more than common words.
  private static func threshold(_ a: TextUnits.Kind, _ b: TextUnits.Kind) -> Float {
    a.unitClass == .name && b.unitClass == .name ? 0.66 : a.unitClass == .term && b.unitClass == .term ? 0.85 : 0.78
  }

  private static func index<K: Hashable>(_ text: TextUnits, by keys: (TextUnits.Kind) -> [K]) -> [K: [Int32]] {
    var index: [K: [Int32]] = [:]
    for (number, kind) in text.kinds.enumerated() {
      for key in keys(kind) { index[key, default: []].append(Int32(number)) }
    }
    return index
  }
}
