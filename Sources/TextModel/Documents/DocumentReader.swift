/// Reads a decoded text as a document.
public struct DocumentReader: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable, Hashable {
    /// A news page: chrome is left out, paragraphs are segmented.
    case article
    /// One sentence a line, split on LF alone, blank lines counted, taken as they are.
    case sentencePerLine
  }

  private let layout: Layout
  private let language: Language?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - layout: How texts are laid out.
  ///   - language: The language of the texts, or nil to identify it.
  public init(layout: Layout, language: Language? = nil) {
    self.layout = layout
    self.language = language
  }

  /// Reads a text; linear in its length.
  public func read(_ source: SourceText) -> Document {
    switch layout {
    case .article: article(source)
    case .sentencePerLine: lines(source)
    }
  }

  private func article(_ source: SourceText) -> Document {
    var page = PageReader()
    let blocks = page.read(source)
    var builder = DocumentBuilder(source: source, forced: language)
    for block in blocks {
      builder.add(block.range, role: block.role) { SentenceSegmenter().sentences(of: $0, at: block.range.lowerBound) }
    }
    return builder.document(metadata: page.metadata)
  }

  private func lines(_ source: SourceText) -> Document {
    var builder = DocumentBuilder(source: source, forced: language)
    var starts = 0
    let bytes = source.utf8
    let isCRLF = bytes.contains(0x0a) && !zip(bytes, bytes.dropFirst()).contains { $0 != 0x0d && $1 == 0x0a }
    func add(_ end: Int) {
      let cut = isCRLF && end > starts && bytes[end - 1] == 0x0d ? end - 1 : end
      let range = starts..<cut
      builder.add(range, role: .text) { _ in [range] }
    }
    for (index, byte) in bytes.enumerated() where byte == 0x0a {
      add(index)
      starts = index + 1
    }
    if starts < bytes.count { add(bytes.count) }
    return builder.document(metadata: Metadata())
  }
}

/// Gathers paragraphs, sentences and quotations.
private struct DocumentBuilder {
  private let source: SourceText
  private let forced: Language?
  private var paragraphs: [Paragraph] = []
  private var sentences: [Sentence] = []
  private var quotations: [Quotation] = []
  private var weights: [Language: Int] = [:]

  init(source: SourceText, forced: Language?) {
    self.source = source
    self.forced = forced
  }

  mutating func add(_ range: Range<Int>, role: Paragraph.Role, segment: (String) -> [Range<Int>]) {
    let text = source.string(range)
    let language = LanguageIdentifier().identify(text)
    if role != .chrome { weights[language, default: 0] += range.count }
    let paragraph = paragraphs.count
    paragraphs.append(Paragraph(range: range, role: role, language: language))
    guard role != .chrome else { return }
    let first = sentences.count
    let ranges = segment(text)
    for range in ranges {
      sentences.append(Sentence(text: source.string(range), range: range, paragraph: paragraph))
    }
    let finder = QuotationFinder(tokens: Tokenizer().tokens(of: text, at: range.lowerBound), sentences: ranges)
    for found in finder.quotations() {
      let inside = ranges.indices.filter { ranges[$0].overlaps(found.range) }
      guard let low = inside.first, let high = inside.last else { continue }
      quotations.append(
        Quotation(
          range: found.range, sentences: first + low...first + high, speaker: found.speaker,
          isUnbalanced: found.isUnbalanced))
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
