import Bytes

/// A text file cut into blocks of whole lines, so that it need not lie in memory whole.
///
/// Memory holds a piece of the stream and the longest line.
struct TextBlocks<Stream: ByteStream & ~Copyable>: ~Copyable {
  private let file: String
  /// The mark inside whose pairs a line end does not end a line.
  private let quote: UInt8?
  private var stream: Stream
  /// Bytes of a line that is not whole yet.
  private var pending: [UInt8] = []
  private var isInQuotes = false
  private var line = 0
  private var offset = 0
  private var isAtStart = true
  private var isAtEnd = false

  init(_ stream: consuming Stream, file: String, quote: UInt8? = nil) {
    self.stream = stream
    self.file = file
    self.quote = quote
  }

  /// The next lines, nil at the end.
  mutating func next() throws(FormatError) -> TextInput? {
    while !isAtEnd {
      var piece = try nextPiece()
      if isAtStart {
        isAtStart = false
        while piece.count < 2, case let more = try nextPiece(), !more.isEmpty { piece += more }
        if piece.starts(with: [0xff, 0xfe]) || piece.starts(with: [0xfe, 0xff]) { return try whole(from: piece) }
      }
      isAtEnd = piece.isEmpty
      let end = isAtEnd ? 0 : lineEnd(in: piece)
      guard isAtEnd || end > 0 else {
        pending += piece
        continue
      }
      let bytes = pending + piece[..<end]
      pending = Array(piece[end...])
      guard !bytes.isEmpty else { return nil }
      let block = try TextInput(block: bytes, file: file, line: line, offset: offset)
      line += Self.lineEnds(in: bytes.span)
      offset += bytes.count
      return block
    }
    return nil
  }

  private mutating func nextPiece() throws(FormatError) -> [UInt8] {
    do throws(FileError) { return try stream.next() } catch { throw FormatError(error) }
  }

  private static func lineEnds(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var at = 0
    while let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: at) {
      count += 1
      at = end + 1
    }
    return count
  }

  /// UTF-16 is decoded in one piece.
  private mutating func whole(from start: [UInt8]) throws(FormatError) -> TextInput {
    var bytes = start
    while case let piece = try nextPiece(), !piece.isEmpty { bytes += piece }
    isAtEnd = true
    return try TextInput(decoding: bytes, file: file)
  }

  /// The offset behind the last line end of a piece, 0 without one.
  private mutating func lineEnd(in piece: [UInt8]) -> Int {
    guard let quote else { return piece.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0 }
    var end = 0
    var at = 0
    while at < piece.count {
      let mark = piece.span.firstOffset(of: quote, from: at) ?? piece.count
      if !isInQuotes, let last = piece[at..<mark].lastIndex(of: UInt8(ascii: "\n")) { end = last + 1 }
      if mark < piece.count { isInQuotes.toggle() }
      at = mark + 1
    }
    return end
  }
}
