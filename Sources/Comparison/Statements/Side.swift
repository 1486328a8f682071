import Facts
import Lexicon
import TextModel

/// One document of a comparison, with what its sentences state.
struct Side {
  /// A sentence as the checks see it.
  struct Statement {
    let sentence: Sentence
    let tokens: [Token]
    let units: [LexicalUnit]
    /// The stem of each token, empty for what is no word.
    let stems: [String]
    let facts: FactSet
    let names: [Name]
    let language: Language
  }

  let document: Document
  let statements: [Statement]
  private let speakers: [Speaker?]
  private let tellers: [Speaker?]

  init(_ document: Document, lexicon: Lexicon?) {
    self.document = document
    var analyzer = TermAnalyzer(language: document.language, lexicon: lexicon)
    let facts = FactReader(document.language)
    let identifier = LanguageIdentifier()
    statements = document.sentences.map { sentence in
      let tokens = sentence.tokens
      let read = facts.read(tokens)
      let units = analyzer.units(of: tokens)
      return Statement(
        sentence: sentence, tokens: tokens, units: units,
        stems: tokens.map { $0.kind == .word ? analyzer.stem(of: $0.folded) : "" }, facts: read,
        names: sentence.isCaseless
          ? NameReader.caselessNames(in: tokens, units: units, facts: read)
          : NameReader.names(in: tokens, units: units, facts: read), language: identifier.identify(sentence.text))
    }
    let reader = SpeakerReader(document, statements)
    speakers = reader.speakers()
    tellers = reader.tellers(speakers)
  }

  /// Who tells some statements that are no direct speech: the first who is said to.
  func teller(of sentences: [Int]) -> Speaker? { sentences.lazy.compactMap { tellers[$0] }.first }

  /// Who speaks a quotation of this document; nil where the text does not tell.
  func speaker(of quotation: Quotation) -> Speaker? {
    document.quotations.firstIndex(of: quotation).flatMap { speakers[$0] }
  }

  /// The title that this document gives a person by surname, where all that it gives agree.
  func title(of name: Name) -> OfficeTitle? {
    let titles = statements.flatMap { statement in
      statement.names.filter { $0.head.hasPrefix(name.head) || name.head.hasPrefix($0.head) }
        .compactMap { NameTitle.before($0, in: statement)?.title }
    }
    return titles.contains { title in titles.contains(where: title.contradicts) } ? nil : titles.first
  }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String { document.source.string(range) }

  /// The statements of some sentences.
  func statements(_ sentences: [Int]) -> [Statement] { sentences.map { statements[$0] } }

  /// The quotations that stand in some sentences.
  func quotations(in sentences: [Int]) -> [Quotation] {
    document.quotations.filter { quotation in sentences.contains { quotation.sentences.contains($0) } }
  }
}
