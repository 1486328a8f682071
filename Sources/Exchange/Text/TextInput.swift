import TextModel

/// The decoded text of a file that a reader walks by byte offsets; it turns an offset into line and column only when
/// an error has to name them.
struct TextInput: Sendable {
  let file: String
  /// Well-formed UTF-8 without a byte order mark.
  let bytes: [UInt8]

  /// Decodes a file as `Decoder` does: UTF-8, or UTF-16 with a byte order mark.
  init(decoding content: [UInt8], file: String) throws(FormatError) {
    do throws(DecodingError) {
      bytes = try Decoder.decode(content, name: file).utf8
    } catch {
      throw FormatError(
        file: file, place: error.offset.map { .byte($0) } ?? .file, problem: error.problem, remedy: "")
    }
    self.file = file
  }

  /// The lines that are not blank, as byte ranges without their line ends (LF or CR LF).
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      let line = start..<(hasReturn ? end - 1 : end)
      if bytes[line].contains(where: { $0 != UInt8(ascii: " ") }) { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  /// The text of a byte range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// An error at a byte offset. Linear in the offset.
  func error(at offset: Int, _ problem: String, remedy: String) -> FormatError {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before[lineStart...].count { $0 & 0xc0 != 0x80 } + 1
    return FormatError(file: file, place: .line(line, column: column), problem: problem, remedy: remedy)
  }
}
