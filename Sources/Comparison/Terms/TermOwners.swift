import Lexicon

/// For each word of one text the words of the other that it is taken for the rendering of anywhere.
struct TermOwners: Sendable {
  private var owners: [String: Set<String>] = [:]

  /// Nothing yet.
  init() {}

  /// Looks through the links for the renderings of one side's words; linear in the words.
  init(_ pairs: [LinkedPair], onLeft: Bool) {
    for pair in pairs {
      for (left, right) in pair.words.partner.enumerated() {
        guard let right else { continue }
        let stems = (pair.words.left.words[left].unit.stem, pair.words.right.words[right].unit.stem)
        owners[onLeft ? stems.1 : stems.0, default: []].insert(onLeft ? stems.0 : stems.1)
      }
    }
  }

  /// Adds what other texts show.
  mutating func add(_ other: TermOwners) { owners.merge(other.owners) { $0.union($1) } }

  /// Adds a word that a word of the other text, by its stem, renders.
  mutating func add(owner: String, of stem: String) { owners[stem, default: []].insert(owner) }

  /// The stems of the words that a word of the other text, by its stem, renders somewhere.
  func terms(of stem: String) -> Set<String> { owners[stem] ?? [] }
}
