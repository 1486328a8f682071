import Lexicon

/// The checks that look at all links of two texts at once: how terms that are repeated are rendered each time.
enum RepeatedTerms {
  /// Those told, phrases before single words, where nothing of `drafts` tells a term at the same place.
  static func drafts(_ pairs: [LinkedPair], lexicon: Lexicon?, apartFrom drafts: [Draft]) -> [Draft] {
    let phrases = TermCheck(reader: TermReader(pairs: pairs, lexicon: lexicon)).drafts()
    let terms = phrases + Draft.apart(WordTermCheck(pairs: pairs).drafts(), from: phrases)
    return Draft.apart(terms, from: drafts.filter { $0.kind == .term })
  }
}
