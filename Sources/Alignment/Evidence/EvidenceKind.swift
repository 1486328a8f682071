/// Kinds of evidence, each of which can be left out to see what it brings.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
  /// Figures, dates and times, by value.
  case figures
  /// Capitalised words inside sentences, by sound or by the lexicon.
  case names
  /// Words and phrases that the lexicon knows.
  case terms
  /// Other words, by sound.
  case words
  /// Particles, conjunctions and pronouns that the lexicon knows.
  case functionWords
  /// The lengths of sentences.
  case lengths
  /// How rare a unit is in these very texts; without it all units of a kind weigh the same.
  case rarity
  /// The shares of the shapes of beads, estimated from these very texts (parallel mode).
  case shapes
  /// Sure neighbours in the same order (comparable mode).
  case neighbours
  /// Direct speech on both sides (comparable mode).
  case quotations
  /// Headlines, which repeat what a sentence below them says (comparable mode).
  case headlines
}
