public import TextModel

/// The text of a document, taken out of its format.
public struct ExtractedDocument: Sendable {
  /// The text, a paragraph or a sentence a line as `layout` says, and its place in the file where it has one.
  public let source: SourceText
  /// How the text is laid out.
  public let layout: DocumentReader.Layout
  /// What the document says about itself.
  public let metadata: Metadata
  /// What a reader should know about how it was taken out: tracked changes resolved, a wrong charset named.
  public let notes: [String]

  /// Creates a document.
  public init(source: SourceText, layout: DocumentReader.Layout, metadata: Metadata = Metadata(), notes: [String] = [])
  {
    self.source = source
    self.layout = layout
    self.metadata = metadata
    self.notes = notes
  }

  /// The text read as a document; linear in its length.
  ///
  /// - Parameters:
  ///   - language: Its language, nil to identify it.
  ///   - vocabulary: What tells words and names in Arabic script (see `DocumentReader`).
  /// - Returns: The document, with what its format tells of it as metadata, and what its page tells for the rest.
  public func read(language: Language? = nil, vocabulary: (any KazakhVocabulary)? = nil) -> Document {
    var document = DocumentReader(layout: layout, language: language, vocabulary: vocabulary).read(source)
    var merged = metadata
    merged.fill(from: document.metadata)
    document.metadata = merged
    return document
  }
}

extension Metadata {
  /// Takes from another what this one lacks.
  fileprivate mutating func fill(from other: Metadata) {
    title = title ?? other.title
    date = date ?? other.date
    author = author ?? other.author
    views = views ?? other.views
    section = section ?? other.section
    language = language ?? other.language
  }
}
