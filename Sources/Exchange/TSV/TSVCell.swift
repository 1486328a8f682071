import Bytes

/// A cell of tab-separated values: tab, line feed, carriage return, NUL and backslash are written `\t`, `\n`, `\r`, `\0`,
/// `\\`.
public enum TSVCell {
  /// A backslash that escapes nothing.
  public struct BadEscape: Error, Hashable, Sendable {
    /// Where it stands, in bytes from the beginning of the cell.
    public let offset: Int
  }

  /// A text as a cell. Linear.
  public static func bytes(of text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    append(String(text), to: &bytes)
    return bytes
  }

  /// Appends a text as a cell. Linear.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8.span
    guard needsEscapes(utf8) else { return bytes.append(utf8) }
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case 0: bytes.append(contentsOf: "\\0".utf8)
      case let byte: bytes.append(byte)
      }
    }
  }

  private static func needsEscapes(_ utf8: Span<UInt8>) -> Bool {
    // Without a branch in the loop, many bytes are looked at together.
    var found: UInt8 = 0
    for index in utf8.indices {
      let byte = utf8[index]
      found |= (byte == UInt8(ascii: "\\") ? 1 : 0) | (byte < 0x0e ? 1 : 0)
    }
    return found != 0
  }

  /// The text that a cell holds. Linear.
  public static func text(of cell: ArraySlice<UInt8>) throws(BadEscape) -> String { try text(of: cell.span) }

  /// The text that a cell holds. Linear.
  static func text(of cell: Span<UInt8>) throws(BadEscape) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.count)
    var start = 0
    while let escape = cell.firstOffset(of: UInt8(ascii: "\\"), from: start) {
      bytes.append(cell.extracting(start..<escape))
      switch escape + 1 < cell.count ? cell[escape + 1] : UInt8(ascii: " ") {
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "0"): bytes.append(0)
      default: throw BadEscape(offset: escape)
      }
      start = escape + 2
    }
    bytes.append(cell.extracting(start..<cell.count))
    return String(decoding: bytes, as: UTF8.self)
  }
}
