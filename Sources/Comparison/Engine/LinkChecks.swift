import Facts
import Lexicon
import TextModel

/// The checks that hold the two sides of one link against each other, made ready for two texts.
struct LinkChecks {
  private let names: NameCheck
  private let quotations: QuotationCheck

  init(_ left: Side, _ right: Side, lexicon: Lexicon?) {
    let matcher = NameMatcher(languages: (left.document.language, right.document.language), lexicon: lexicon)
    names = NameCheck(
      names: NamePairs(
        left: left.statements.flatMap(\.names), right: right.statements.flatMap(\.names), matcher: matcher))
    quotations = QuotationCheck(names: matcher)
  }

  /// What differs in a link, each once, the most specific kinds first.
  func told(of pair: LinkedPair) -> [Draft] {
    var drafts = LanguageCheck.words(pair)
    drafts += QuantityCheck.drafts(pair)
    drafts += IdentifierCheck.drafts(pair)
    drafts += DateCheck.drafts(pair)
    drafts += quotations.drafts(pair)
    drafts += names.drafts(pair)
    drafts += SpokenDenial.drafts(pair)
    drafts += PunctuationCheck.drafts(pair)
    drafts += QuotationMarkCheck.drafts(pair)
    // What is left over may be explained by what differs already.
    if !drafts.contains(where: { $0.severity > .info }) { drafts += ReplacedNounCheck.drafts(pair) }
    return OnceOnly.told(drafts, in: pair.words)
  }

  /// Whether a link in which nothing differs joins two quotations and tells nothing.
  func areTwoQuotations(_ pair: LinkedPair) -> Bool { quotations.areTwo(in: pair) }
}
