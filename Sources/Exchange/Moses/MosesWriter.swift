import Alignment
public import Bytes
import TextModel

/// Writes the two files that Moses and most trainers of translation systems read: line n of one is the translation of
/// line n of the other.
///
/// Words alone: numbers, confidences and beads with one side have no place. A line end in a text becomes a space.
public struct MosesWriter: AlignmentWriter {
  private var left: OutputBuffer
  private var right: OutputBuffer
  private var plain = PlainFormatLosses()
  private var counted = WritingLosses()

  /// Creates a writer.
  public init(left: any ByteOutput, right: any ByteOutput) {
    self.left = OutputBuffer(left)
    self.right = OutputBuffer(right)
  }

  /// The endings of the two files: the languages, or `left` and `right` where they are one or unknown.
  public static func suffixes(of documents: DocumentPair) -> (left: String, right: String) {
    guard let left = documents.left.language, let right = documents.right.language, left != right,
      left != .unknown, right != .unknown, left != .other, right != .other
    else { return ("left", "right") }
    return (left.tag, right.tag)
  }

  /// What the lines had no place for.
  public var losses: WritingLosses {
    var losses = plain.losses
    for kind in [WritingLosses.Kind.gap, .space] { losses.count(kind, counted[kind]) }
    return losses
  }

  /// Passes over the documents.
  public mutating func begin(_ documents: DocumentPair) { plain.begin(documents) }

  /// Writes a line to both files.
  ///
  /// - Throws: `FormatError` for a record without words, and when it cannot be written.
  public mutating func add(_ record: AlignmentRecord) throws(FormatError) {
    guard record.bead.isLink else { return counted.count(.gap) }
    let texts = try record.texts(for: "Moses")
    plain.add(record)
    counted.count(.space, LineText.append(texts.left, to: &left.bytes))
    counted.count(.space, LineText.append(texts.right, to: &right.bytes))
    left.bytes.append(UInt8(ascii: "\n"))
    right.bytes.append(UInt8(ascii: "\n"))
    try left.flushIfLarge()
    try right.flushIfLarge()
  }

  /// Writes the rest.
  public mutating func finish() throws(FormatError) {
    try left.flush()
    try right.flush()
  }
}

/// Texts in formats whose lines and tabs cannot be escaped.
enum LineText {
  /// Appends a text with a space for each line end and NUL and, where tabs separate cells, each tab; how many there were.
  static func append(_ text: String, replacingTabs: Bool = false, to bytes: inout [UInt8]) -> Int {
    let utf8 = text.utf8.span
    var isPlain: UInt8 = 0
    for index in utf8.indices { isPlain |= utf8[index] < 0x0e ? 1 : 0 }
    if isPlain == 0 {
      bytes.append(utf8)
      return 0
    }
    var count = 0
    for byte in text.utf8 {
      let isReplaced =
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == 0
        || (replacingTabs && byte == UInt8(ascii: "\t"))
      count += isReplaced ? 1 : 0
      bytes.append(isReplaced ? UInt8(ascii: " ") : byte)
    }
    return count
  }
}
