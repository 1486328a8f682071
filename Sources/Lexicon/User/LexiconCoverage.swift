public import TextModel

/// How much of a text a lexicon knows.
public struct LexiconCoverage: Sendable, Hashable {
  /// The number of words; figures, marks and addresses are none.
  public private(set) var words = 0
  /// Those that are no function words.
  public private(set) var content = 0
  /// Content words without an entry that are capitalised inside a sentence: names, most likely, which need none.
  public private(set) var names = 0
  /// Content words that the lexicon has an entry for, alone or in a phrase.
  public private(set) var known = 0
  /// Content words whose entry has a rendering in the other text; nil without one.
  public private(set) var translated: Int?
  /// How often each stem without an entry stands in the text, names left out.
  public private(set) var missing: [String: Int] = [:]

  /// Counts the words of sentences.
  ///
  /// - Parameters:
  ///   - sentences: The tokens of the sentences, folded as they are read (`Sentence.tokens`).
  ///   - language: Their language.
  ///   - lexicon: The lexicon.
  ///   - other: The terms of the other text (see `terms(of:_:_:)`), nil where there is none.
  /// - Complexity: Linear in the length of the text.
  public init(of sentences: [[Token]], _ language: Language, _ lexicon: Lexicon, within other: Set<TermKey>? = nil) {
    var analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    let side: Lexicon.Side = language.isKazakh ? .kazakh : .russian
    if other != nil { translated = 0 }
    for tokens in sentences {
      words += tokens.count { $0.kind == .word }
      let opening = tokens.firstIndex { $0.kind != .mark }
      for unit in analyzer.units(of: tokens) {
        let own = tokens[unit.tokens].count { !FunctionWords.contains($0.folded, language) }
        content += own
        if unit.isKnown {
          known += own
        } else if unit.isCapitalised, unit.tokens.lowerBound != opening {
          names += own
        } else {
          missing[unit.stem, default: 0] += own
        }
        let renderings = unit.terms.lazy.flatMap { lexicon.renderings(of: $0, from: side) }
        if let other, renderings.contains(where: other.contains) { translated = (translated ?? 0) + own }
      }
    }
    missing = missing.filter { $0.value > 0 }
  }

  /// The terms of a lexicon that stand in sentences, given as their tokens.
  public static func terms(of sentences: [[Token]], _ language: Language, _ lexicon: Lexicon) -> Set<TermKey> {
    var analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    return sentences.reduce(into: []) { terms, tokens in
      for unit in analyzer.units(of: tokens) { terms.formUnion(unit.terms) }
    }
  }
}
