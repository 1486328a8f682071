/// A Kazakh–Russian lexicon: terms of up to eight words with their renderings, both ways.
///
/// Kazakh terms are kept as lemmas, which the stemmer's candidates are looked up among; Russian ones as Snowball
/// stems. Looking a key up takes well under 100 ns.
public struct Lexicon: Sendable {
  /// The most words of a phrase.
  public static let maximumWords = 8

  let kazakh: TermTable
  let russian: TermTable
  /// A hash of the entries it was made from.
  public let sourceHash: UInt64

  init(kazakh: TermTable, russian: TermTable, sourceHash: UInt64) {
    self.kazakh = kazakh
    self.russian = russian
    self.sourceHash = sourceHash
  }

  /// The side of a lexicon.
  public enum Side: Sendable {
    /// Kazakh lemmas.
    case kazakh
    /// Russian stems.
    case russian

    /// The other side.
    public var other: Side { self == .kazakh ? .russian : .kazakh }
  }

  /// Reads the table of a side in place: a copy would count references to each of its arrays.
  @inline(__always)
  func withTable<Result>(_ side: Side, _ read: (borrowing TermTable) -> Result) -> Result {
    switch side {
    case .kazakh: read(kazakh)
    case .russian: read(russian)
    }
  }

  /// Whether a key is a word that stands in some term of that side, alone or in a phrase. One look-up.
  public func isComponent(_ key: TermKey, _ side: Side) -> Bool {
    has(.component, key, side)
  }

  /// Whether longer phrases begin with this term.
  func isPrefix(_ key: TermKey, _ side: Side) -> Bool {
    has(.prefix, key, side)
  }

  /// Whether a key is a term with renderings.
  public func isTerm(_ key: TermKey, _ side: Side) -> Bool {
    has(.term, key, side)
  }

  private func has(_ flag: TermTable.Flags, _ key: TermKey, _ side: Side) -> Bool {
    withTable(side) { table in
      table.number(of: key).map { TermTable.Flags(rawValue: table.flags[$0]).contains(flag) } ?? false
    }
  }

  /// The keys of the renderings of a term; empty for an unknown one.
  public func renderings(of key: TermKey, from side: Side) -> [TermKey] {
    withTable(side) { table in
      guard let number = table.number(of: key) else { return [] }
      return withTable(side.other) { others in
        table.renderings(of: number).map { TermKey(value: others.keys[Int($0)]) }
      }
    }
  }

  /// The renderings of a term with how sure each is, 0…1, the surest first; empty for an unknown one.
  public func weighedRenderings(of key: TermKey, from side: Side) -> [(key: TermKey, weight: Float)] {
    let weights = withTable(side) { table in table.number(of: key).map { table.weights(of: $0) } ?? [] }
    let weighed = zip(renderings(of: key, from: side), weights).map { (key: $0, weight: $1) }
    return weighed.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  /// How surely a translation renders one of `terms` as the lexicon has it, 0…1: the weights of the renderings of the
  /// surest of them together; 1 for entries without weights, 0 for unknown terms.
  public func sureness(of terms: [TermKey], on side: Side) -> Float {
    withTable(side) { table in
      var sureness: Float = 0
      for term in terms {
        guard let number = table.number(of: term), !table.renderings(of: number).isEmpty else { continue }
        sureness = max(sureness, table.weights.isEmpty ? 1 : min(table.weights(of: number).reduce(0, +), 1))
      }
      return sureness
    }
  }

  /// The terms of the same side that share a rendering with one of `terms`, themselves left out.
  ///
  /// Terms of many renderings are left out: what they share with others is no synonymy.
  public func synonyms(of terms: [TermKey], on side: Side) -> Set<TermKey> {
    var found: Set<TermKey> = []
    for term in terms {
      for rendering in renderings(of: term, from: side) {
        let back = renderings(of: rendering, from: side.other)
        if back.count <= 8 { found.formUnion(back) }
      }
    }
    return found.subtracting(terms)
  }

  /// The written form of a term, or nil for an unknown one.
  public func text(of key: TermKey, _ side: Side) -> String? {
    withTable(side) { table in table.number(of: key).map { table.text(of: $0) } }
  }

  /// Number of terms with renderings on each side.
  public var counts: (kazakh: Int, russian: Int) {
    func count(_ table: TermTable) -> Int {
      table.flags.count { TermTable.Flags(rawValue: $0).contains(.term) }
    }
    return (count(kazakh), count(russian))
  }
}
