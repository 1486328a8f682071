import TextModel

/// A sink that gives documents the languages that the user named or, where nobody did, those that their first texts are
/// in; so long the records wait.
public struct KnownLanguages<Next: RecordSink>: RecordSink {
  /// Where the records go.
  public private(set) var next: Next
  private let choice: LanguageChoice
  private var documents: DocumentPair?
  private var waiting: [AlignmentRecord] = []
  /// How many records are looked at.
  private static var sampleSize: Int { 200 }

  /// Puts the choice before a sink.
  public init(_ choice: LanguageChoice, before next: Next) {
    self.choice = choice
    self.next = next
  }

  /// Begins documents once their languages are known.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    try settle()
    var documents = documents
    if let left = choice.left { documents.left.language = left }
    if let right = choice.right { documents.right.language = right }
    if documents.left.language != nil, documents.right.language != nil { return try next.begin(documents) }
    self.documents = documents
  }

  /// Passes a record on, or keeps it while the languages are not known.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    guard documents != nil else { return try next.add(record) }
    waiting.append(record)
    if waiting.count == Self.sampleSize { try settle() }
  }

  /// Passes on what waits, and ends the sink.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func finish() throws(FormatError) {
    try settle()
    try next.finish()
  }

  private mutating func settle() throws(FormatError) {
    guard var documents else { return }
    self.documents = nil
    let left = language(waiting.lazy.compactMap(\.leftText))
    let right = language(waiting.lazy.compactMap(\.rightText))
    documents.left.language = documents.left.language ?? left
    documents.right.language = documents.right.language ?? right
    try next.begin(documents)
    for record in waiting { try next.add(record) }
    waiting.removeAll()
  }

  private func language(_ texts: some Sequence<String>) -> Language? {
    let language = LanguageIdentifier().identify(texts.joined(separator: "\n"))
    return language == .unknown || language == .other ? nil : language
  }
}
