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
    /// The ministries and ministers that it speaks of.
    let ministries: [Ministry]
    let language: Language
  }

  let document: Document
  let statements: [Statement]
  private let speakers: [Speaker?]
  private let tellers: [[Speaker]]
  /// Positions of the quotations that stand in each sentence.
  private let quotationsIn: [[Int]]
  private let titles: TitledNames
  /// First bytes of the names of one word that this document writes in small letters too.
  private let commonNouns: Set<Int>
  /// The day on which the document says that it was published.
  let published: DateFact?
  /// How many angle quotation marks the document opens more than it closes.
  let openMarks: Int

  init(_ document: Document, lexicon: Lexicon?) {
    self.document = document
    var analyzer = TermAnalyzer(language: document.language, lexicon: lexicon)
    let facts = FactReader(document.language)
    let identifier = LanguageIdentifier()
    var ministries = MinistryReader(document.language, lexicon)
    let side = Lexicon.Side(of: document.language)
    func kinds(_ term: TermKey) -> NameKinds { side.flatMap { lexicon?.nameKinds(of: term, $0) } ?? [] }
    statements = document.sentences.map { sentence in
      let tokens = sentence.tokens
      let read = facts.read(tokens)
      let units = analyzer.units(of: tokens)
      return Statement(
        sentence: sentence, tokens: tokens, units: units,
        stems: tokens.map { $0.kind == .word ? analyzer.stem(of: $0.folded) : "" }, facts: read,
        names: sentence.isCaseless
          ? NameReader.caselessNames(in: tokens, units: units, facts: read, kinds: kinds)
          : NameReader.names(in: tokens, units: units, facts: read, kinds: kinds),
        ministries: ministries.ministries(in: tokens),
        language: identifier.identify(sentence.text))
    }
    var quotationsIn = [[Int]](repeating: [], count: statements.count)
    for (number, quotation) in document.quotations.enumerated() {
      for sentence in quotation.sentences { quotationsIn[sentence].append(number) }
    }
    self.quotationsIn = quotationsIn
    titles = TitledNames(statements)
    published = document.metadata.date.flatMap { facts.values(of: Tokenizer().tokens(of: $0)).dates.first }
    commonNouns = Self.commonNouns(statements, kinds)
    openMarks = statements.reduce(0) { open, statement in
      statement.tokens.reduce(open) { $0 + ($1.folded == "«" ? 1 : $1.folded == "»" ? -1 : 0) }
    }
    let reader = SpeakerReader(document, statements, titles, lexicon: lexicon)
    speakers = reader.speakers()
    tellers = reader.tellers(speakers)
  }

  /// Who tells some statements that are no direct speech, in order.
  func tellers(of sentences: [Int]) -> [Speaker] { sentences.flatMap { tellers[$0] } }

  /// Who speaks a quotation of this document; nil where the text does not tell.
  func speaker(of quotation: Quotation) -> Speaker? {
    quotationsIn[quotation.sentences.lowerBound].first { document.quotations[$0] == quotation }
      .flatMap { speakers[$0] }
  }

  /// Whether a name is a word that this document writes in small letters too, and the lexicon has not as a name: a common
  /// noun that has its capital from its place, or as the party of a contract.
  func isCommonNoun(_ name: Name) -> Bool { commonNouns.contains(name.range.lowerBound) }

  /// Linear in the words.
  private static func commonNouns(_ statements: [Statement], _ kinds: (TermKey) -> NameKinds) -> Set<Int> {
    var small: Set<String> = []
    for statement in statements where !statement.sentence.isCaseless {
      for (token, stem) in zip(statement.tokens, statement.stems)
      where token.kind == .word && !token.isCapitalised && !token.isAbbreviated {
        small.insert(stem)
      }
    }
    var found: Set<Int> = []
    for statement in statements {
      for name in statement.names
      where name.words.count == 1 && !name.isAbbreviation && name.initials.isEmpty
        && !name.terms.contains(where: { !kinds($0).isEmpty })
      {
        guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }),
          small.contains(statement.stems[at])
        else { continue }
        found.insert(name.range.lowerBound)
      }
    }
    return found
  }

  /// The title that this document gives a person by surname, where all that it gives agree.
  func title(of name: Name) -> OfficeTitle? { titles.title(of: name) }

  /// The text of a byte range.
  func text(_ range: Range<Int>) -> String { document.source.string(range) }

  /// The statements of the paragraph in which a sentence stands.
  func paragraph(of sentence: Int) -> ArraySlice<Statement> {
    let paragraph = statements[sentence].sentence.paragraph
    let first = statements[..<sentence].lastIndex { $0.sentence.paragraph != paragraph }.map { $0 + 1 } ?? 0
    let end = statements[sentence...].firstIndex { $0.sentence.paragraph != paragraph } ?? statements.endIndex
    return statements[first..<end]
  }

  /// The statements of some sentences.
  func statements(_ sentences: [Int]) -> [Statement] { sentences.map { statements[$0] } }

  /// The quotations that stand in some sentences.
  func quotations(in sentences: [Int]) -> [Quotation] {
    Set(sentences.flatMap { quotationsIn[$0] }).sorted().map { document.quotations[$0] }
  }
}

extension Side.Statement {
  /// The tokens that a name or other run of whole words is made of; nil where it stands elsewhere. Linear in the tokens.
  func tokens(of range: Range<Int>) -> ClosedRange<Int>? {
    guard let first = tokens.firstIndex(where: { $0.range.lowerBound == range.lowerBound }),
      let last = tokens.firstIndex(where: { $0.range.upperBound == range.upperBound }), first <= last
    else { return nil }
    return first...last
  }
}

extension [Side.Statement] {
  /// Whether a word begins as one of these. The product of both.
  func haveWord(beginning beginnings: [String]) -> Bool {
    contains { statement in
      statement.tokens.contains { token in
        token.kind == .word && beginnings.contains { token.folded.utf8.starts(with: $0.utf8) }
      }
    }
  }
}
