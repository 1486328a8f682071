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
  mutating func add(_ range: Range<Int>, role: Paragraph.Role, readAs read: Range<Int>, tokens: LineTokens) {
    addParagraph(range, role: role)
    guard role != .chrome else { return }
    let text = ParagraphText(bytes: reading.utf8, range: read)
    let ranges = SentenceSegmenter().sentences(of: text, isCaseless: reading.isCaseless)
    let first = sentences.count
    for range in ranges { addSentence(reading.written(range), readAs: range) }
    if QuotationFinder.maySpeak(text) { addQuotations(tokens.all, in: ranges, first: first) }
  }

  /// Adds a line that is one sentence.
  mutating func addLine(_ range: Range<Int>, readAs read: Range<Int>) {
    addParagraph(range, role: .text)
    addSentence(range, readAs: read)
    let text = ParagraphText(bytes: reading.utf8, range: read)
    if QuotationFinder.maySpeak(text) { addQuotations(LineTokens(text).all, in: [read], first: sentences.count - 1) }
  }

  private mutating func addParagraph(_ range: Range<Int>, role: Paragraph.Role) {
    let language = LanguageIdentifier().identify(source.utf8, in: range)
    if role != .chrome { weights[language, default: 0] += range.count }
    paragraphs.append(Paragraph(range: range, role: role, language: language))
  }

  private mutating func addSentence(_ range: Range<Int>, readAs read: Range<Int>) {
    sentences.append(
      Sentence(
        text: source.string(range), range: range, paragraph: paragraphs.count - 1, reading: reading.sentence(read)))
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
