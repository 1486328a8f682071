import Alignment
public import Bytes

/// Writes alignments as comma-separated values (RFC 4180): the columns of TSV, lines that end in CR LF, and quotation
/// marks around a cell that has a comma, a quotation mark, a line end or a space at its edge.
///
/// With `guardsFormulas`, Excel and LibreOffice open it as it is meant: a byte order mark tells the encoding, and a cell
/// that would run as a formula gets an apostrophe, which is not taken away on reading.
public struct CSVWriter: AlignmentWriter {
  private let options: WritingOptions
  private var output: OutputBuffer
  private var documents = DocumentPair()
  private var hasHeader = false
  private var plain = PlainFormatLosses()
  private var dropped = WritingLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, options: WritingOptions = WritingOptions()) {
    self.output = OutputBuffer(output)
    self.options = options
  }

  /// What the columns had no place for.
  public var losses: WritingLosses {
    var losses = plain.losses
    losses.count(.character, dropped[.character])
    return losses
  }

  /// Keeps the documents for the columns that name them.
  public mutating func begin(_ documents: DocumentPair) {
    self.documents = documents
    if !options.isFull { plain.begin(documents) }
    writeHeader()
  }

  /// Writes a row.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    writeHeader()
    output.bytes.append(decimals: record.bead.left, separator: UInt8(ascii: "+"))
    output.bytes.append(UInt8(ascii: ","))
    output.bytes.append(decimals: record.bead.right, separator: UInt8(ascii: "+"))
    output.bytes.append(UInt8(ascii: ","))
    ProbabilityText.append(record.bead.confidence, to: &output.bytes)
    append(record.leftText ?? "")
    append(record.rightText ?? "")
    if options.isFull {
      for cell in TableDetails.cells(of: record, documents) { append(cell) }
    } else {
      plain.add(record)
    }
    output.bytes.append(contentsOf: "\r\n".utf8)
    try output.flushIfLarge()
  }

  /// Writes the rest.
  public mutating func finish() throws(FormatError) {
    writeHeader()
    try output.flush()
  }

  private mutating func writeHeader() {
    guard !hasHeader else { return }
    hasHeader = true
    if options.guardsFormulas { output.bytes.append(contentsOf: [0xef, 0xbb, 0xbf]) }
    let columns = options.isFull ? TableColumn.allCases : TableColumn.plain
    output.bytes.append(contentsOf: columns.map(\.rawValue).joined(separator: ",").utf8)
    output.bytes.append(contentsOf: "\r\n".utf8)
  }

  private mutating func append(_ text: String) {
    output.bytes.append(UInt8(ascii: ","))
    let isGuarded = options.guardsFormulas && TableDetails.isFormula(text)
    guard Self.needsQuotes(text.utf8.span) else {
      if isGuarded { output.bytes.append(UInt8(ascii: "'")) }
      return output.bytes.append(text.utf8.span)
    }
    output.bytes.append(UInt8(ascii: "\""))
    if isGuarded { output.bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { output.bytes.append(byte) }
      if byte == 0 { dropped.count(.character) } else { output.bytes.append(byte) }
    }
    output.bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ utf8: Span<UInt8>) -> Bool {
    guard !utf8.isEmpty else { return false }
    if utf8[0] == UInt8(ascii: " ") || utf8[utf8.count - 1] == UInt8(ascii: " ") { return true }
    var found: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      found |= (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: ",") ? 1 : 0) | (byte < 0x0e ? 1 : 0)
      found |= byte == UInt8(ascii: ";") ? 1 : 0
    }
    return found != 0
  }
}
