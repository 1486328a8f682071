public import Alignment

/// Where a reader puts what it reads, record by record: a writer, a filter before one, or an array.
///
/// `begin` comes before the first record, and again wherever the records of other documents begin; `finish` comes once,
/// at the end.
public protocol RecordSink {
  /// The records that follow are those of two documents.
  ///
  /// - Throws: `FormatError` when they cannot be taken.
  mutating func begin(_ documents: DocumentPair) throws(FormatError)

  /// Takes a record.
  ///
  /// - Throws: `FormatError` when it cannot be taken.
  mutating func add(_ record: AlignmentRecord) throws(FormatError)

  /// No more records come.
  ///
  /// - Throws: `FormatError` when what was held back cannot be written.
  mutating func finish() throws(FormatError)
}

/// Keeps records in memory.
public struct RecordCollector: RecordSink {
  /// The records in the order in which they came.
  public private(set) var records: [AlignmentRecord] = []
  /// The documents, each with the number of records that came before its own.
  public private(set) var documents: [(pair: DocumentPair, start: Int)] = []

  /// Creates an empty collector.
  public init() {}

  /// The beads, a list for each pair of documents that has some.
  public var beads: [[Bead]] {
    let starts = documents.map(\.start).filter { $0 > 0 && $0 < records.count }
    let bounds = [0] + starts + [records.count]
    return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { records[$0..<$1].map(\.bead) }
  }

  /// Keeps the documents.
  public mutating func begin(_ documents: DocumentPair) { self.documents.append((documents, records.count)) }

  /// Keeps a record.
  public mutating func add(_ record: AlignmentRecord) { records.append(record) }

  /// Does nothing.
  public mutating func finish() {}
}
