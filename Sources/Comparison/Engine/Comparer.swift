public import Alignment
import Facts
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
    let sides = (Side(left, lexicon: lexicon), Side(right, lexicon: lexicon))
    let languages = (left.language, right.language)
    let matcher = UnitMatcher(left: left.language, right: right.language, lexicon: lexicon)
    let nameMatcher = NameMatcher(languages: languages, lexicon: lexicon)
    let names = NameCheck(
      names: NamePairs(
        left: sides.0.statements.flatMap(\.names), right: sides.1.statements.flatMap(\.names), matcher: nameMatcher))
    let quotations = QuotationCheck(names: nameMatcher)
    let terms = GlossaryCheck(
      glossary, left: left.language, right: right.language, lexicon: lexicon, original: original)
    let test = LinkTest(left, right, mode: ladder.mode, lexicon: lexicon)
    var beads: [Bead] = []
    var drafts: [Draft] = []
    var notCompared: [Bead] = []
    var pairs: [LinkedPair] = []
    for bead in ladder.beads {
      beads.append(bead)
      guard bead.isLink else {
        drafts += OneSidedStatement.drafts(bead, mode: ladder.mode, sides.0.document, sides.1.document)
        continue
      }
      if bead.isMoved {
        drafts.append(
          Draft(
            kind: .moved, severity: .info, confidence: bead.confidence, left: bead.left, right: bead.right,
            leftRange: nil, rightRange: nil, reason: .otherPlace))
      }
      guard bead.confidence >= Self.leastConfidence else {
        notCompared.append(bead)
        continue
      }
      let pair = LinkedPair(left: sides.0, right: sides.1, bead: bead, mode: ladder.mode, matcher: matcher)
      let untranslated = LanguageCheck.clauses(pair)
      drafts += untranslated
      // Text in the wrong language repeats the other side; there is nothing more to compare.
      guard untranslated.isEmpty else { continue }
      let verdict = test.verdict(pair)
      if case .unrelated(let probability) = verdict {
        let gaps = OneSidedStatement.gaps(in: bead, confidence: probability)
        beads.removeLast()
        beads += gaps
        drafts += gaps.flatMap { OneSidedStatement.drafts($0, mode: ladder.mode, left, right) }
        continue
      }
      let told = OnceOnly.told(told(of: pair, quotations, names), in: pair.words)
      if told.isEmpty, verdict == .doubtful || quotations.areTwo(in: pair) {
        notCompared.append(bead)
        continue
      }
      drafts += told
      drafts += terms.drafts(pair)
      pairs.append(pair)
    }
    var survey: TermSurvey?
    // Independent reports choose their words freely; a translation renders a term in one way.
    if ladder.mode == .parallel, left.language.base != right.language.base {
      if surveysTerms { survey = TermSurvey(pairs, lexicon: lexicon, glossary: terms) }
      let phrases = TermCheck(reader: TermReader(pairs: pairs, lexicon: lexicon)).drafts()
      let terms = phrases + Draft.apart(WordTermCheck(pairs: pairs).drafts(), from: phrases)
      drafts += Draft.apart(terms, from: drafts.filter { $0.kind == .term })
    }
    let ladder = Ladder(beads: beads, mode: ladder.mode)
    return ComparedPair(
      left: left, right: right, ladder: ladder,
      findings: Draft.findings(ReadingOrder.sorted(drafts, along: ladder), left, right), notCompared: notCompared,
      original: original, terms: survey)
  }

  /// What the checks see in one link, the most specific kinds first.
  private func told(of pair: LinkedPair, _ quotations: QuotationCheck, _ names: NameCheck) -> [Draft] {
    var drafts = LanguageCheck.words(pair)
    drafts += QuantityCheck.drafts(pair)
    drafts += DateCheck.drafts(pair)
    drafts += quotations.drafts(pair)
    drafts += names.drafts(pair)
    drafts += SpokenDenial.drafts(pair)
    drafts += PunctuationCheck.drafts(pair)
    drafts += QuotationMarkCheck.drafts(pair)
    // What is left over may be explained by what differs already.
    if !drafts.contains(where: { $0.severity > .info }) { drafts += ReplacedNounCheck.drafts(pair) }
    return drafts
  }
}
