/// A rule that keeps some records and removes others.
public protocol RecordFilter {
  /// What it removes: `link below a confidence of 0.9`, `links below a confidence of 0.9`.
  var removes: CountPhrase { get }

  /// Whether a record stays.
  mutating func keeps(_ record: AlignmentRecord, of documents: DocumentPair) -> Bool
}

/// A sink behind filters, which counts what each of them removed; the first that removes a record counts it.
public struct FilteredRecords<Next: RecordSink>: RecordSink {
  /// Where the records that stay go.
  public private(set) var next: Next
  private var filters: [any RecordFilter]
  private var removed: [Int]
  private var documents = DocumentPair()

  /// Puts filters before a sink.
  public init(_ filters: [any RecordFilter], before next: Next) {
    self.filters = filters
    self.next = next
    removed = Array(repeating: 0, count: filters.count)
  }

  /// What was removed, a sentence for each filter: `12 links below a confidence of 0.9`.
  public var notes: [String] { zip(removed, filters).map { $1.removes.text($0) } }

  /// Passes the documents on.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func begin(_ documents: DocumentPair) throws(FormatError) {
    self.documents = documents
    try next.begin(documents)
  }

  /// Passes a record on that every filter keeps.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    for index in filters.indices where !filters[index].keeps(record, of: documents) {
      removed[index] += 1
      return
    }
    try next.add(record)
  }

  /// Ends the sink.
  ///
  /// - Throws: `FormatError` of the sink.
  public mutating func finish() throws(FormatError) { try next.finish() }
}
