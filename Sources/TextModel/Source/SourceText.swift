/// A decoded text that knows where each of its bytes stands in the file it came from.
public struct SourceText: Sendable {
  /// The name or path under which the user knows it.
  public let name: String
  /// The decoded text as UTF-8, verbatim, without a byte order mark.
  public let utf8: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  private let map: SourceMap

  /// Creates a text from decoded bytes and the map into the file.
  init(name: String, utf8: [UInt8], encoding: TextEncoding, map: SourceMap) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
    self.map = map
  }

  /// Creates a text that is its own source, for text that comes from no file.
  public init(name: String = "-", text: String) {
    self.init(name: name, utf8: Array(text.utf8), encoding: .utf8, map: .shift(0))
  }

  /// The text of a byte range of the decoded text.
  ///
  /// - Precondition: The range lies within the text and begins and ends between scalars.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The whole decoded text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the original file, a byte order mark included, that hold a range of the decoded text.
  ///
  /// Constant time for UTF-8 sources, logarithmic for others.
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    map.source(range.lowerBound)..<map.source(range.upperBound)
  }
}

/// The encodings that files are read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8 without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-8 with a byte order mark.
  case utf8WithMark = "UTF-8 with BOM"
  /// UTF-16, little end first, with a byte order mark.
  case utf16Little = "UTF-16LE"
  /// UTF-16, big end first, with a byte order mark.
  case utf16Big = "UTF-16BE"
}

/// From offsets in decoded UTF-8 to offsets in the file.
enum SourceMap: Sendable {
  /// The same bytes, so many bytes later.
  case shift(Int)
  /// Checkpoints, ascending; between two of them the text is walked from the first.
  case utf16([Checkpoint], utf8: [UInt8])

  struct Checkpoint: Sendable {
    let decoded: Int
    let source: Int
  }

  func source(_ offset: Int) -> Int {
    switch self {
    case .shift(let bytes): return offset + bytes
    case .utf16(let checkpoints, let utf8):
      var low = 0
      var high = checkpoints.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if checkpoints[middle].decoded <= offset { low = middle } else { high = middle }
      }
      var at = checkpoints[low].decoded
      var source = checkpoints[low].source
      while at < offset {
        let lead = utf8[at]
        let width = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        at += width
        source += width == 4 ? 4 : 2
      }
      return source
    }
  }
}
