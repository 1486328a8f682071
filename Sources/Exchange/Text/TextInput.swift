import Bytes
import TextModel

/// The decoded text of a file that a reader walks by byte offsets; it turns an offset into line and column only when
/// an error has to name them.
struct TextInput: Sendable {
  let file: String
  /// Well-formed UTF-8 without a byte order mark.
  let bytes: [UInt8]
  /// How many lines of the file stand before these.
  private let line: Int

  /// Decodes a file as `Decoder` does: UTF-8, or UTF-16 with a byte order mark.
  init(decoding content: [UInt8], file: String) throws(FormatError) {
    do throws(DecodingError) {
      bytes = try Decoder.decode(content, name: file).utf8
    } catch {
      throw FormatError(
        file: file, place: error.offset.map { .byte($0) } ?? .file, problem: error.problem, remedy: "")
    }
    self.file = file
    line = 0
  }

  /// Checks whole lines of a file that begin behind so many lines and bytes.
  init(block: [UInt8], file: String, line: Int, offset: Int) throws(FormatError) {
    let mark: [UInt8] = offset == 0 ? [0xef, 0xbb, 0xbf] : []
    let start = !mark.isEmpty && block.starts(with: mark) ? mark.count : 0
    do throws(DecodingError) {
      bytes = try Decoder.utf8(block, from: start, name: file)
    } catch {
      throw FormatError(
        file: file, place: error.offset.map { .byte(offset + $0) } ?? .file, problem: error.problem, remedy: "")
    }
    self.file = file
    self.line = line
  }

  /// The line that begins at an offset, without its line end (LF or CR LF), and where the next one begins.
  func line(at start: Int) -> (content: Range<Int>, next: Int) {
    let end = bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
    let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    return (start..<(hasReturn ? end - 1 : end), min(end + 1, bytes.count))
  }

  /// Whether a line holds nothing but spaces.
  func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy { $0 == UInt8(ascii: " ") } }

  /// Calls `body` with every line that is not blank.
  func forEachLine(_ body: (Range<Int>) throws(FormatError) -> Void) throws(FormatError) {
    var at = 0
    while at < bytes.count {
      let (line, next) = line(at: at)
      if !isBlank(line) { try body(line) }
      at = next
    }
  }

  /// The text of a byte range.
  func string(_ range: Range<Int>) -> String { String(wellFormed: bytes.span.extracting(range)) }

  /// The number of the line, from one, in which a byte stands. Linear in the offset.
  func lineNumber(of offset: Int) -> Int { line + bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1 }

  /// An error at a byte offset. Linear in the offset.
  func error(at offset: Int, _ problem: String, remedy: String) -> FormatError {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xc0 != 0x80 } + 1
    return FormatError(
      file: file, place: .line(lineNumber(of: offset), column: column), problem: problem, remedy: remedy)
  }
}
