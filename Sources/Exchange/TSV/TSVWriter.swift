import Alignment

/// Writes alignments as tab-separated values.
///
/// The header `left_ids right_ids confidence left right` comes first, then a bead a line.
/// Numbers are joined by `+` and empty on a gap; a backslash, tab, line feed or carriage return in a text is written
/// `\\`, `\t`, `\n`, `\r`, so that reading gives back the same text.
public enum TSVWriter {
  /// The file that holds these records.
  ///
  /// - Parameters:
  ///   - records: The beads with their words; words that a record does not have are written as an empty cell.
  ///   - guardingFormulas: Whether a text that a spreadsheet would run as a formula (one that begins with `=`, `+`, `-`
  ///     or `@`) gets an apostrophe before it. The apostrophe is not taken away on reading.
  /// - Returns: UTF-8 with LF line ends.
  public static func bytes(of records: some Sequence<AlignmentRecord>, guardingFormulas: Bool = false) -> [UInt8] {
    var bytes = Array(TSVColumn.header.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for record in records {
      let numbers = [record.bead.left, record.bead.right].map { $0.map(String.init).joined(separator: "+") }
      bytes.append(contentsOf: "\(numbers[0])\t\(numbers[1])\t".utf8)
      bytes.append(contentsOf: ProbabilityText.shortest(record.bead.confidence).utf8)
      for text in [record.leftText ?? "", record.rightText ?? ""] {
        bytes.append(UInt8(ascii: "\t"))
        if guardingFormulas, let first = text.utf8.first, "=+-@".utf8.contains(first) {
          bytes.append(UInt8(ascii: "'"))
        }
        append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
