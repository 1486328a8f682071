import TextModel

/// A text put together from pieces of another one, each of which remembers its place.
struct PieceWriter {
  private(set) var utf8: [UInt8] = []
  private var pieces: [CopiedPiece] = []

  /// Adds a byte; `origin` is its place, nil for one that the other text does not have.
  mutating func add(_ byte: UInt8, from origin: Int?) {
    if let origin { extend(origin, by: 1) }
    utf8.append(byte)
  }

  /// Adds a run of bytes of the other text.
  mutating func add(_ bytes: ArraySlice<UInt8>, from origin: Int?) {
    if let origin, !bytes.isEmpty { extend(origin, by: bytes.count) }
    utf8 += bytes
  }

  /// Adds a range of what another writer has put together.
  mutating func copy(_ other: PieceWriter, _ range: Range<Int>) {
    var at = range.lowerBound
    for piece in other.pieces where piece.decoded < range.upperBound && piece.decoded + piece.count > at {
      let start = max(piece.decoded, at)
      let end = min(piece.decoded + piece.count, range.upperBound)
      add(other.utf8[at..<start], from: nil)
      add(other.utf8[start..<end], from: piece.origin + start - piece.decoded)
      at = end
    }
    add(other.utf8[at..<range.upperBound], from: nil)
  }

  /// Ends a line.
  mutating func endLine() { utf8.append(0x0a) }

  /// Takes back spaces at the end.
  mutating func trimEnd() {
    while utf8.last == 0x20 { utf8.removeLast() }
    while let last = pieces.last, last.decoded + last.count > utf8.count {
      pieces.removeLast()
      if last.decoded < utf8.count {
        pieces.append(CopiedPiece(decoded: last.decoded, origin: last.origin, count: utf8.count - last.decoded))
      }
    }
  }

  private mutating func extend(_ origin: Int, by count: Int) {
    if let last = pieces.last, last.decoded + last.count == utf8.count, last.origin + last.count == origin {
      pieces[pieces.count - 1] = CopiedPiece(decoded: last.decoded, origin: last.origin, count: last.count + count)
    } else {
      pieces.append(CopiedPiece(decoded: utf8.count, origin: origin, count: count))
    }
  }

  /// The finished text.
  func text(takenOutOf origin: SourceText) -> SourceText {
    SourceText(takenOutOf: origin, utf8: utf8, pieces: pieces)
  }
}
