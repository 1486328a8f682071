/// A text read for alignment: its sentences in order, and what surrounds them.
public struct Document: Sendable {
  /// The text and its place in the file.
  public let source: SourceText
  /// The language of the whole, by weight of its paragraphs.
  public let language: Language
  /// Every non-blank line of the page in order, sentences or not.
  public let paragraphs: [Paragraph]
  /// The sentences, in reading order, the headline first.
  public let sentences: [Sentence]
  /// Direct speech, in reading order.
  public let quotations: [Quotation]
  /// What the page says about itself.
  public var metadata: Metadata

  /// Creates a document.
  public init(
    source: SourceText, language: Language, paragraphs: [Paragraph], sentences: [Sentence], quotations: [Quotation],
    metadata: Metadata
  ) {
    self.source = source
    self.language = language
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.quotations = quotations
    self.metadata = metadata
  }
}

/// A paragraph of a page.
public struct Paragraph: Sendable, Hashable {
  /// What a paragraph is for.
  public enum Role: String, Sendable, Hashable {
    /// The headline of the report.
    case headline
    /// A subhead inside the report.
    case subhead
    /// Running text.
    case text
    /// Page furniture: dates, counters, author lines, links, calls to share. It has no sentences.
    case chrome
  }

  /// Byte range in the decoded text, without surrounding spaces.
  public let range: Range<Int>
  /// What it is for.
  public let role: Role
  /// Its language.
  public let language: Language

  /// Creates a paragraph.
  public init(range: Range<Int>, role: Role, language: Language) {
    self.range = range
    self.role = role
    self.language = language
  }
}

/// A sentence as the source writes it.
public struct Sentence: Sendable {
  /// The source's own wording, verbatim.
  public let text: String
  /// Byte range in the decoded text.
  public let range: Range<Int>
  /// Index of its paragraph in `Document.paragraphs`.
  public let paragraph: Int
  private let reading: SentenceReading?
  /// Its tokens, where the paragraph was cut into words.
  private let words: [Token]?

  /// Creates a sentence that is read as it is written.
  public init(text: String, range: Range<Int>, paragraph: Int) {
    self.init(text: text, range: range, paragraph: paragraph, reading: nil, words: nil)
  }

  init(text: String, range: Range<Int>, paragraph: Int, reading: SentenceReading?, words: [Token]?) {
    self.text = text
    self.range = range
    self.paragraph = paragraph
    self.reading = reading
    self.words = words
  }

  /// Its words, numbers, addresses and marks in the order of the text, for whatever asks what it says.
  ///
  /// Their folded forms are those of the sentence as it is read: repaired, composed, Kazakh of any script in Cyrillic
  /// letters. Their ranges are where they are written in the decoded text. Constant time for a sentence of a
  /// page, else linear in the length of the sentence.
  public var tokens: [Token] {
    words ?? reading?.tokens() ?? Tokenizer().tokens(of: text, at: range.lowerBound)
  }

  /// Whether it is written without capitals, in Arabic script: its tokens have those only that a vocabulary gave them.
  public var isCaseless: Bool { reading?.isCaseless ?? false }

  /// How many scalars it has as it is read. Linear.
  public var length: Int {
    reading.map { $0.utf8.count { $0 & 0xc0 != 0x80 } } ?? text.utf8.count { $0 & 0xc0 != 0x80 }
  }
}

extension Sentence: Hashable {
  /// Whether both read and write the same in the same place.
  public static func == (left: Sentence, right: Sentence) -> Bool {
    left.range == right.range && left.paragraph == right.paragraph && left.text == right.text
      && left.reading == right.reading
  }

  /// Hashes what tells sentences apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(text)
  }
}

/// Direct speech and who is said to have spoken it.
public struct Quotation: Sendable, Hashable {
  /// Byte range of the words spoken in the decoded text, without the quotation marks.
  public let range: Range<Int>
  /// Indices of the sentences that hold it.
  public let sentences: ClosedRange<Int>
  /// Byte range of the speaker's name or title as the author words give it, or nil where they name nobody.
  public let speaker: Range<Int>?
  /// Whether a quotation mark is missing at its beginning or end.
  public let isUnbalanced: Bool

  /// Creates a quotation.
  public init(range: Range<Int>, sentences: ClosedRange<Int>, speaker: Range<Int>?, isUnbalanced: Bool) {
    self.range = range
    self.sentences = sentences
    self.speaker = speaker
    self.isUnbalanced = isUnbalanced
  }
}

/// What a page says about itself outside the report.
public struct Metadata: Sendable, Hashable {
  /// The title that the document itself names, where its format has a place for one.
  public var title: String?
  /// The language that the document itself names, as written; it is often wrong.
  public var language: String?
  /// Publication date as written.
  public var date: String?
  /// Author line as written.
  public var author: String?
  /// Number of views as written.
  public var views: String?
  /// Section or breadcrumb as written.
  public var section: String?

  /// Creates metadata.
  public init(date: String? = nil, author: String? = nil, views: String? = nil, section: String? = nil) {
    self.date = date
    self.author = author
    self.views = views
    self.section = section
  }
}
