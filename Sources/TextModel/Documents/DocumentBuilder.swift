/// Gathers paragraphs, sentences and quotations.
struct DocumentBuilder {
  private let source: SourceText
  private let reading: Reading
  private let forced: Language?
  private var paragraphs: [Paragraph] = []
  private var sentences: [Sentence] = []
  private var quotations: [Quotation] = []
  private var weights: [Language: Int] = [:]

  init(source: SourceText, reading: Reading, forced: Language?) {
    self.source = source
    self.reading = reading
    self.forced = forced
  }

  /// Adds a paragraph of a page, given the tokens of its reading.
  mutating func add(_ range: Range<Int>, role: Paragraph.Role, readAs read: Range<Int>, tokens: [Token]) {
    addParagraph(range, role: role)
    guard role != .chrome else { return }
    let text = ParagraphText(bytes: reading.utf8, range: read)
    let ranges = SentenceSegmenter().sentences(of: text, isCaseless: reading.isCaseless)
    let first = sentences.count
    var rest = tokens[...]
    for range in ranges {
      addSentence(reading.written(range), readAs: range, tokens: Self.tokens(of: range, from: &rest))
    }
    if QuotationFinder.maySpeak(text) { addQuotations(tokens, in: ranges, first: first) }
  }

  /// Adds a line that is one sentence.
  mutating func addLine(_ range: Range<Int>, readAs read: Range<Int>) {
    addParagraph(range, role: .text)
    addSentence(range, readAs: read, tokens: nil)
    let text = ParagraphText(bytes: reading.utf8, range: read)
    if QuotationFinder.maySpeak(text) {
      addQuotations(Tokenizer().tokens(of: reading.utf8, in: read), in: [read], first: sentences.count - 1)
    }
  }

  private mutating func addParagraph(_ range: Range<Int>, role: Paragraph.Role) {
    let language = LanguageIdentifier().identify(source.utf8, in: range)
    if role != .chrome { weights[language, default: 0] += range.count }
    paragraphs.append(Paragraph(range: range, role: role, language: language))
  }

  /// Takes the tokens of a sentence from those of its paragraph; nil where one of them reaches beyond it, and
  /// the sentence by itself has others.
  private static func tokens(of sentence: Range<Int>, from rest: inout ArraySlice<Token>) -> ArraySlice<Token>? {
    let end = rest.firstIndex { $0.range.upperBound > sentence.upperBound } ?? rest.endIndex
    let own = rest[..<end]
    rest = rest[end...]
    let isWhole =
      own.first.map { $0.range.lowerBound >= sentence.lowerBound } ?? true
      && rest.first.map { $0.range.lowerBound >= sentence.upperBound } ?? true
    return isWhole ? own : nil
  }

  private mutating func addSentence(_ range: Range<Int>, readAs read: Range<Int>, tokens: ArraySlice<Token>?) {
    let reading = self.reading.sentence(read)
    let shift = range.lowerBound - read.lowerBound
    let words: [Token]? = tokens.map { tokens in
      if reading == nil, shift == 0 { return Array(tokens) }
      return tokens.map { token in
        token.moved(
          to: reading == nil
            ? token.range.lowerBound + shift..<token.range.upperBound + shift : self.reading.written(token.range))
      }
    }
    sentences.append(
      Sentence(
        text: source.utf8.wellFormedText(range), range: range, paragraph: paragraphs.count - 1, reading: reading,
        words: words))
  }

  private mutating func addQuotations(_ tokens: [Token], in ranges: [Range<Int>], first: Int) {
    for found in QuotationFinder(tokens: tokens, sentences: ranges).quotations() {
      let inside = ranges.indices.filter { ranges[$0].overlaps(found.range) }
      guard let low = inside.first, let high = inside.last else { continue }
      quotations.append(
        Quotation(
          range: reading.written(found.range), sentences: first + low...first + high,
          speaker: found.speaker.map(reading.written), isUnbalanced: found.isUnbalanced))
    }
  }

  func document(metadata: Metadata) -> Document {
    let known = weights.filter { $0.key != .unknown }
    let heaviest = known.max { ($0.value, $1.key.tag) < ($1.value, $0.key.tag) }?.key ?? .unknown
    let language = forced ?? heaviest
    let settled = paragraphs.map {
      Paragraph(range: $0.range, role: $0.role, language: $0.language == .unknown ? language : $0.language)
    }
    return Document(
      source: source, language: language, paragraphs: settled, sentences: sentences, quotations: quotations,
      metadata: metadata)
  }
}
