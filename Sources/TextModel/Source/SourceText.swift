/// A decoded text that knows where each of its bytes stands in the file it came from.
public struct SourceText: Sendable {
  /// The name or path under which the user knows it.
  public let name: String
  /// The decoded text as UTF-8, verbatim, without a byte order mark.
  public let utf8: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// What was recognised, mended or replaced, in the order in which it was done.
  public let notes: [SourceNote]
  private let map: SourceMap

  /// Creates a text from decoded bytes and the map into the file.
  init(name: String, utf8: [UInt8], encoding: TextEncoding, map: SourceMap, notes: [SourceNote] = []) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
    self.map = map
    self.notes = notes
  }

  /// Creates a text whose words have no place of their own in a file: they come from none, from a compressed document,
  /// or from a table.
  public init(name: String = "-", text: String) {
    self.init(name: name, utf8: Array(text.utf8), encoding: .utf8, map: .copied([], .shift(0)))
  }

  /// Creates a text taken out of another, which its markup was left out of.
  ///
  /// - Parameters:
  ///   - origin: The decoded file.
  ///   - utf8: What was taken out of it, well-formed UTF-8.
  ///   - pieces: The runs of bytes that were copied as they are, ascending in `utf8`; what lies in no piece, or across
  ///     two, has no place in the file.
  public init(takenOutOf origin: SourceText, utf8: [UInt8], pieces: [CopiedPiece]) {
    self.init(
      name: origin.name, utf8: utf8, encoding: origin.encoding, map: .copied(pieces, origin.map), notes: origin.notes)
  }

  /// The text of a byte range of the decoded text.
  ///
  /// - Precondition: The range lies within the text and begins and ends between scalars.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The whole decoded text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the original file, a byte order mark included, that hold a range of the decoded text; nil where the
  /// text does not stand there in one piece, as in an office document.
  ///
  /// Constant time for UTF-8 sources, logarithmic for others.
  public func sourceRange(_ range: Range<Int>) -> Range<Int>? {
    map.source(range)
  }
}
