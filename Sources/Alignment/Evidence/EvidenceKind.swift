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
  /// Words of languages that no lexicon knows, learnt from these very texts (parallel mode).
  case learntWords
  /// Particles, conjunctions and pronouns that the lexicon knows.
  case functionWords
  /// The lengths of sentences.
  case lengths
  /// How rare a unit is in these very texts; without it all units of a kind weigh the same.
  case rarity
  /// The shares of the shapes of beads, estimated from these very texts (parallel mode).
  case shapes
  /// The mean and spread of the ratio of lengths, estimated from these very texts (parallel mode).
  case spread
  /// Paragraph breaks, quotations and headlines where beads end, as far as both texts have them alike (parallel mode).
  case boundaries
  /// Sure neighbours in the same order (comparable mode).
  case neighbours
  /// Direct speech on both sides (comparable mode).
  case quotations
  /// Headlines, which repeat what a sentence below them says (comparable mode).
  case headlines
}
