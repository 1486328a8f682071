import Alignment

/// Writes records in one format while they come.
public protocol AlignmentWriter: RecordSink {
  /// What the format had no place for so far.
  var losses: WritingLosses { get }
}

/// How records are written.
public struct WritingOptions: Sendable, Hashable {
  /// Whether TSV and CSV have columns for documents, languages, identifiers and states behind the usual five, and JSON
  /// lines keys for them.
  public var isFull = false
  /// Whether a text that a spreadsheet would run as a formula gets an apostrophe before it, and CSV a byte order mark.
  public var guardsFormulas = false
  /// The program that formats with a place for it name where the records tell of none.
  public var provenance: DocumentPair.Provenance?

  /// Creates the usual options.
  public init(isFull: Bool = false, guardsFormulas: Bool = false, provenance: DocumentPair.Provenance? = nil) {
    self.isFull = isFull
    self.guardsFormulas = guardsFormulas
    self.provenance = provenance
  }
}

/// Counts what formats without documents and states leave out.
struct PlainFormatLosses {
  private(set) var losses = WritingLosses()

  mutating func begin(_ documents: DocumentPair) {
    losses.count(.document, [documents.left.name, documents.right.name].count { $0 != nil })
  }

  mutating func add(_ record: AlignmentRecord) {
    if record.isConfirmed { losses.count(.confirmation) }
    if record.bead.isMoved { losses.count(.moved) }
    if record.id != nil { losses.count(.identifier) }
    if record.context != nil { losses.count(.context) }
  }
}
