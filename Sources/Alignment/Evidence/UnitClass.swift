/// What kind of evidence a unit of a sentence is, by how reliably a translation keeps it.
enum UnitClass: UInt8, Sendable, CaseIterable {
  /// A figure or a date, by value.
  case number
  /// A capitalised word inside a sentence: a name, most likely.
  case name
  /// A word or phrase that the lexicon knows.
  case term
  /// Another word, matched only where it sounds alike.
  case word
  /// A particle, conjunction or pronoun, met everywhere.
  case function
}

/// The scalars that turn matches into log-likelihood ratios; tuned on the development data.
struct EvidenceWeights: Sendable {
  /// For each class, the probability that a unit of a sentence finds a match in the sentence's translation.
  var matchInTranslation: [Double] = [0.88, 0.74, 0.62, 0.35, 0.65]
  /// For each class, pseudo-occurrences of a unit in sentences it was not seen in.
  var chanceCounts = [0.35, 0.35, 0.35, 0.35, 1.5]
  /// The same for a unit with renderings in the other language: so many, and so many for each rendering, since a word
  /// that can be said in many ways meets one of them by chance the more often.
  var renderedChance = (base: 0.1, each: 0.08)
  /// Pseudo-sentences behind `chanceCounts`.
  var chanceSentences = 12.0
  /// The most that one match can bring, in natural logs.
  var ceiling = 6.0
  /// How far the evidence of the words of a sentence counts as independent.
  var independence = 0.8

  subscript(_ kind: UnitClass) -> Double { matchInTranslation[Int(kind.rawValue)] }
}
