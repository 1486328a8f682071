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
  private let vocabulary: (any KazakhVocabulary)?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - layout: How texts are laid out.
  ///   - language: The language of the texts, or nil to identify it.
  ///   - vocabulary: What tells words and names in Arabic script, which has no capitals and writes two vowels with one
  ///     letter; nil to read by the letters alone.
  public init(layout: Layout, language: Language? = nil, vocabulary: (any KazakhVocabulary)? = nil) {
    self.layout = layout
    self.language = language
    self.vocabulary = vocabulary
  }

  /// Reads a text; linear in its length.
  public func read(_ source: SourceText) -> Document {
    let reading = Reading(source.utf8, language: language, vocabulary: vocabulary)
    return switch layout {
    case .article: article(source, reading)
    case .sentencePerLine: lines(source, reading)
    }
  }

  private func article(_ source: SourceText, _ reading: Reading) -> Document {
    var page = PageReader(source: source, reading: reading)
    var builder = DocumentBuilder(source: source, reading: reading, forced: language)
    for block in page.read() {
      let range = reading.written(block.range)
      builder.add(range, role: block.role, readAs: block.range, tokens: block.tokens)
    }
    return builder.document(metadata: page.metadata)
  }

  private func lines(_ source: SourceText, _ reading: Reading) -> Document {
    var builder = DocumentBuilder(source: source, reading: reading, forced: language)
    // Reading changes no line feed, so the lines of both texts go together.
    for (written, read) in zip(Self.lines(of: source.utf8), Self.lines(of: reading.utf8)) {
      builder.addLine(written, readAs: read)
    }
    return builder.document(metadata: Metadata())
  }

  /// Stretches between line feeds, without a carriage return before each where all lines have one.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var ends: [Int] = []
    for (index, byte) in bytes.enumerated() where byte == 0x0a { ends.append(index) }
    let isCRLF = !ends.isEmpty && ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0d }
    if bytes.last.map({ $0 != 0x0a }) ?? false { ends.append(bytes.count) }
    var start = 0
    return ends.map { end in
      defer { start = end + 1 }
      return start..<(isCRLF && end > start && bytes[end - 1] == 0x0d ? end - 1 : end)
    }
  }
}
