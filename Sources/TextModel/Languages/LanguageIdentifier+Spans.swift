import Orthography

/// A stretch of text in one language.
public struct LanguageSpan: Sendable, Hashable {
  /// Byte range in the text, or in the document it was taken from.
  public let range: Range<Int>
  /// The language; `.unknown` only where nothing around it tells either.
  public let language: Language
  /// How many letters it has.
  public let letters: Int
}

/// The part of a text that is in one language.
public struct LanguageShare: Sendable, Hashable {
  /// The language.
  public let language: Language
  /// Its part of the letters, above 0 and up to 1.
  public let share: Double
}

extension LanguageIdentifier {
  /// Fewest letters of a clause that may differ from its sentence.
  private static let clause = 12

  /// The sentences of a paragraph with their languages, or their clauses where those differ; neighbours in one
  /// language are joined.
  ///
  /// A clause that is too short to tell has the language of its sentence, such a sentence that of the paragraph.
  ///
  /// - Parameters:
  ///   - paragraph: The text.
  ///   - offset: Where it begins in the document, in bytes; added to every range.
  /// - Returns: The spans, in order, without the spaces between them; none for a text without letters.
  /// - Complexity: Linear in the length of the text.
  public func spans(of paragraph: some StringProtocol, at offset: Int = 0) -> [LanguageSpan] {
    let bytes = Array(paragraph.utf8)
    let whole = identify(bytes, in: bytes.indices)
    var spans: [LanguageSpan] = []
    for sentence in SentenceSegmenter().sentences(of: ParagraphText(bytes: bytes, range: bytes.indices)) {
      let own = identify(bytes, in: sentence)
      for clause in Self.clauses(of: bytes, in: sentence) {
        let letters = ScriptCounts(bytes, in: clause).letters
        guard letters > 0 else { continue }
        let found = letters >= Self.clause ? identify(bytes, in: clause) : .unknown
        let language = [found, own, whole].first { $0 != .unknown } ?? .unknown
        let range = clause.lowerBound + offset..<clause.upperBound + offset
        if let last = spans.last, last.language == language {
          let joined = last.range.lowerBound..<range.upperBound
          spans[spans.count - 1] = LanguageSpan(range: joined, language: language, letters: last.letters + letters)
        } else {
          spans.append(LanguageSpan(range: range, language: language, letters: letters))
        }
      }
    }
    return spans
  }

  /// The languages of a paragraph by their parts of its letters, the greatest first; more than one where it is mixed.
  ///
  /// Sentences and clauses are told apart as `spans(of:at:)` does. Linear in the length of the text.
  public func shares(of paragraph: some StringProtocol) -> [LanguageShare] { Self.shares(of: spans(of: paragraph)) }

  /// The languages of a document's report by their parts of its letters, page furniture left out, the greatest first.
  ///
  /// Linear in the length of the text.
  public func shares(of document: Document) -> [LanguageShare] {
    let report = document.paragraphs.filter { $0.role != .chrome }
    return Self.shares(of: report.flatMap { spans(of: document.source.string($0.range)) })
  }

  private static func shares(of spans: [LanguageSpan]) -> [LanguageShare] {
    var letters: [Language: Int] = [:]
    for span in spans { letters[span.language, default: 0] += span.letters }
    let total = Double(letters.values.reduce(0, +))
    return letters.map { LanguageShare(language: $0.key, share: Double($0.value) / total) }
      .sorted { ($1.share, $0.language.tag) < ($0.share, $1.language.tag) }
  }

  /// The stretches of a sentence between marks that may part languages: commas, colons, dashes, quotation marks,
  /// brackets.
  private static func clauses(of bytes: [UInt8], in sentence: Range<Int>) -> [Range<Int>] {
    let text = ParagraphText(bytes: bytes, range: sentence)
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for token in Tokenizer().tokens(of: bytes, in: sentence) where token.kind == .mark {
      if let clause = text.trimmed(start, token.range.lowerBound) { clauses.append(clause) }
      start = token.range.upperBound
    }
    if let clause = text.trimmed(start, sentence.upperBound) { clauses.append(clause) }
    return clauses
  }
}
