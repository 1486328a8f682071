import Alignment
public import Bytes

/// Writes alignments as ladders, the form that sentence aligners exchange: `[0]:[0, 1]:0.97`, one bead a line; words are
/// left out. As Vecalign prints them, the last number is a cost, 1 minus the confidence.
public struct LadderWriter: AlignmentWriter {
  private var output: OutputBuffer
  private let isVecalign: Bool
  private var plain = PlainFormatLosses()

  /// Creates a writer.
  public init(_ output: any ByteOutput, isVecalign: Bool = false) {
    self.output = OutputBuffer(output)
    self.isVecalign = isVecalign
  }

  /// What a ladder had no place for.
  public var losses: WritingLosses { plain.losses }

  /// Passes over the documents.
  public mutating func begin(_ documents: DocumentPair) { plain.begin(documents) }

  /// Writes a line.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    plain.add(record)
    Self.append(record, isVecalign: isVecalign, to: &output.bytes)
    try output.flushIfLarge()
  }

  /// Writes the rest.
  public mutating func finish() throws(FormatError) { try output.flush() }

  /// The file that holds these records.
  public static func bytes(of records: some Sequence<AlignmentRecord>) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records { append(record, isVecalign: false, to: &bytes) }
    return bytes
  }

  private static func append(_ record: AlignmentRecord, isVecalign: Bool, to bytes: inout [UInt8]) {
    for numbers in [record.bead.left, record.bead.right] {
      bytes.append(UInt8(ascii: "["))
      for (place, number) in numbers.enumerated() {
        if place > 0 {
          bytes.append(UInt8(ascii: ","))
          bytes.append(UInt8(ascii: " "))
        }
        bytes.append(decimal: number)
      }
      bytes.append(UInt8(ascii: "]"))
      bytes.append(UInt8(ascii: ":"))
    }
    ProbabilityText.append(isVecalign ? 1 - record.bead.confidence : record.bead.confidence, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }
}
