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
    let facts: FactSet
    let names: [Name]
    let language: Language
  }

  let document: Document
  let statements: [Statement]

  init(_ document: Document, lexicon: Lexicon?) {
    self.document = document
    var analyzer = TermAnalyzer(language: document.language, lexicon: lexicon)
    let reader = FactReader(document.language)
    let identifier = LanguageIdentifier()
    statements = document.sentences.map { sentence in
      let tokens = sentence.tokens
      let facts = reader.read(tokens)
      let units = analyzer.units(of: tokens)
      return Statement(
        sentence: sentence, tokens: tokens, units: units, facts: facts,
        names: sentence.isCaseless
          ? NameFinder.supposed(in: tokens, units: units)
          : NameFinder.names(in: tokens, units: units, facts: facts), language: identifier.identify(sentence.text))
    }
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
