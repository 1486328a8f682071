/// A cell of tab-separated values: tab, line feed, carriage return and backslash are written `\t`, `\n`, `\r`, `\\`.
public enum TSVCell {
  /// A backslash that escapes nothing.
  public struct BadEscape: Error, Hashable, Sendable {
    /// Where it stands, in bytes from the beginning of the cell.
    public let offset: Int
  }

  /// A text as a cell. Linear.
  public static func bytes(of text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// The text that a cell holds. Linear.
  public static func text(of cell: ArraySlice<UInt8>) throws(BadEscape) -> String {
    guard cell.contains(UInt8(ascii: "\\")) else { return String(decoding: cell, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.count)
    var at = cell.startIndex
    while at < cell.endIndex {
      guard cell[at] == UInt8(ascii: "\\") else {
        bytes.append(cell[at])
        at += 1
        continue
      }
      switch at + 1 < cell.endIndex ? cell[at + 1] : 0 {
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
      default: throw BadEscape(offset: at - cell.startIndex)
      }
      at += 2
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
