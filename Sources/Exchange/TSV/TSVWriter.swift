import Alignment
public import Bytes
import TextModel

/// Writes alignments as tab-separated values.
///
/// The header `left_ids right_ids confidence left right` comes first, then a bead a line.
/// Numbers are joined by `+` and empty on a gap; texts are written as `TSVCell` says, so that reading gives back the same.
public struct TSVWriter: AlignmentWriter {
  private let options: WritingOptions
  private var output: OutputBuffer
  private var documents = DocumentPair()
  private var hasHeader = false
  private var plain = PlainFormatLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, options: WritingOptions = WritingOptions()) {
    self.output = OutputBuffer(output)
    self.options = options
  }

  /// What the columns had no place for.
  public var losses: WritingLosses { plain.losses }

  /// Keeps the documents for the columns that name them.
  public mutating func begin(_ documents: DocumentPair) {
    self.documents = documents
    if !options.isFull { plain.begin(documents) }
    writeHeader()
  }

  /// Writes a line.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    writeHeader()
    Self.append(record, guardingFormulas: options.guardsFormulas, to: &output.bytes)
    if options.isFull { appendDetails(record) } else { plain.add(record) }
    output.bytes.append(UInt8(ascii: "\n"))
    try output.flushIfLarge()
  }

  /// Writes the rest.
  public mutating func finish() throws(FormatError) {
    writeHeader()
    try output.flush()
  }

  /// The file that holds these records in the usual columns.
  ///
  /// - Parameters:
  ///   - records: The beads with their words; words that a record does not have are written as an empty cell.
  ///   - guardingFormulas: Whether a text that a spreadsheet would run as a formula (one that begins with `=`, `+`, `-`
  ///     or `@`) gets an apostrophe before it. The apostrophe is not taken away on reading.
  /// - Returns: UTF-8 with LF line ends.
  public static func bytes(of records: some Sequence<AlignmentRecord>, guardingFormulas: Bool = false) -> [UInt8] {
    var bytes = Array(TableColumn.header.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for record in records {
      append(record, guardingFormulas: guardingFormulas, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private mutating func writeHeader() {
    guard !hasHeader else { return }
    hasHeader = true
    let columns = options.isFull ? TableColumn.allCases : TableColumn.plain
    output.bytes.append(contentsOf: columns.map(\.rawValue).joined(separator: "\t").utf8)
    output.bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func appendDetails(_ record: AlignmentRecord) {
    for cell in TableDetails.cells(of: record, documents) {
      output.bytes.append(UInt8(ascii: "\t"))
      TSVCell.append(cell, to: &output.bytes)
    }
  }

  private static func append(_ record: AlignmentRecord, guardingFormulas: Bool, to bytes: inout [UInt8]) {
    bytes.append(decimals: record.bead.left, separator: UInt8(ascii: "+"))
    bytes.append(UInt8(ascii: "\t"))
    bytes.append(decimals: record.bead.right, separator: UInt8(ascii: "+"))
    bytes.append(UInt8(ascii: "\t"))
    ProbabilityText.append(record.bead.confidence, to: &bytes)
    for text in [record.leftText, record.rightText] {
      bytes.append(UInt8(ascii: "\t"))
      guard let text else { continue }
      if guardingFormulas, TableDetails.isFormula(text) { bytes.append(UInt8(ascii: "'")) }
      TSVCell.append(text, to: &bytes)
    }
  }
}

/// The cells behind the usual ones.
enum TableDetails {
  static func cells(of record: AlignmentRecord, _ documents: DocumentPair) -> [String] {
    [
      documents.left.name ?? "", documents.right.name ?? "", documents.left.language?.tag ?? "",
      documents.right.language?.tag ?? "", record.id ?? "", RecordState.words(of: record),
      record.sentences?.leftIDs.joined(separator: " ") ?? "", record.sentences?.rightIDs.joined(separator: " ") ?? "",
      record.context ?? "",
    ]
  }

  /// Whether a spreadsheet would run a cell as a formula.
  static func isFormula(_ text: String) -> Bool { text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false }
}
