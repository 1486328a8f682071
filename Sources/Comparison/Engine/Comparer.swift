public import Alignment
public import Lexicon
public import TextModel

/// Compares two aligned documents statement by statement.
///
/// Every linked pair goes through the checks of facts, names, speech and language; what several checks see is told
/// once, under the most specific kind. Sentences without a counterpart are findings of their own.
public struct Comparer: Sendable {
  /// Links below this confidence are not compared but listed.
  public static let leastConfidence = 0.35

  private let lexicon: Lexicon?
  private let glossary: Glossary
  private let original: PairSide?
  private let surveysTerms: Bool

  /// Creates a comparer.
  ///
  /// - Parameters:
  ///   - lexicon: What terms and names are known by.
  ///   - glossary: The terms that must be kept to.
  ///   - original: The text that the other was translated from, if that is known.
  ///   - surveysTerms: Whether to gather how terms are rendered, for a census over many pairs.
  public init(
    lexicon: Lexicon? = .builtIn, glossary: Glossary = Glossary(), original: PairSide? = nil, surveysTerms: Bool = false
  ) {
    self.lexicon = lexicon
    self.glossary = glossary
    self.original = original
    self.surveysTerms = surveysTerms
  }

  /// The differences between two documents aligned by `ladder`; links whose sides have nothing to do with each other are
  /// taken apart in the ladder of the result.
  ///
  /// - Complexity: Linear in the number of links, quadratic in the words of one link.
  public func compare(_ left: Document, _ right: Document, along ladder: Ladder) -> ComparedPair {
    let terms = GlossaryCheck(
      glossary, left: left.language, right: right.language, lexicon: lexicon, original: original)
    var comparison = LadderComparison(left, right, along: ladder, lexicon: lexicon, glossary: terms)
    for bead in ladder.beads { comparison.take(bead) }
    var drafts = comparison.drafts
    var survey: TermSurvey?
    // Independent reports choose their words freely; a translation renders a term in one way.
    if ladder.mode == .parallel, left.language.base != right.language.base {
      if surveysTerms { survey = TermSurvey(comparison.pairs, lexicon: lexicon, glossary: terms) }
      drafts += RepeatedTerms.drafts(comparison.pairs, lexicon: lexicon, apartFrom: drafts)
    }
    let compared = Ladder(beads: comparison.beads, mode: ladder.mode)
    return ComparedPair(
      left: left, right: right, ladder: compared,
      findings: Draft.findings(ReadingOrder.sorted(drafts, along: compared), left, right),
      notCompared: comparison.notCompared, original: original, terms: survey)
  }
}
