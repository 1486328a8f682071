/// From offsets in decoded UTF-8 to offsets in the file.
indirect enum SourceMap: Sendable {
  /// The same bytes, so many bytes later. Constant time.
  case shift(Int)
  /// Anchors at short intervals, between which scalars are counted. Logarithmic time.
  case stepped(SteppedMap)
  /// Between two anchors one byte is one byte; an anchor stands behind every place where that does not hold.
  /// Logarithmic time.
  case pieces([SourceAnchor])
  /// From the text to one that an earlier program saw, and from there to the file.
  case through(SourceMap, SourceMap)
  /// Pieces copied out of another text, ascending, with nothing of it between them. Logarithmic time.
  case copied([CopiedPiece], SourceMap)

  /// The bytes of the file that hold a range of the text, nil where they are not in one piece.
  func source(_ range: Range<Int>) -> Range<Int>? {
    guard case .copied(let pieces, let origin) = self else {
      return source(range.lowerBound)..<source(range.upperBound)
    }
    guard let piece = pieces.last(startingAtOrBefore: range.lowerBound), range.upperBound <= piece.decoded + piece.count
    else { return nil }
    let shift = piece.origin - piece.decoded
    return origin.source(range.lowerBound + shift..<range.upperBound + shift)
  }

  /// The offset in the file of an offset between two scalars of the text.
  func source(_ offset: Int) -> Int {
    switch self {
    case .shift(let bytes): return offset + bytes
    case .stepped(let map): return map.source(offset)
    case .pieces(let anchors):
      let index = anchors.index(before: offset)
      let straight = anchors[index].source + offset - anchors[index].decoded
      return index + 1 < anchors.count ? min(straight, anchors[index + 1].source) : straight
    case .through(let first, let second): return second.source(first.source(offset))
    case .copied(let pieces, let origin):
      guard let piece = pieces.last(startingAtOrBefore: offset) else { return 0 }
      return origin.source(piece.origin + min(offset - piece.decoded, piece.count))
    }
  }
}

/// A run of bytes copied from one text into another.
public struct CopiedPiece: Sendable, Hashable {
  /// Where it begins in the new text, in bytes.
  public let decoded: Int
  /// Where it begins in the text that it was copied from.
  public let origin: Int
  /// How many bytes it has.
  public let count: Int

  /// Creates a piece.
  public init(decoded: Int, origin: Int, count: Int) {
    self.decoded = decoded
    self.origin = origin
    self.count = count
  }
}

extension [CopiedPiece] {
  /// The last piece that begins at or before an offset of the new text, found by halving.
  fileprivate func last(startingAtOrBefore offset: Int) -> CopiedPiece? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].decoded <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}

/// An offset in the text and the same place in the file.
struct SourceAnchor: Sendable {
  let decoded: Int
  let source: Int
}

extension [SourceAnchor] {
  /// The last anchor at or before an offset, found by halving; the first where there is none.
  fileprivate func index(before offset: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle].decoded <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// A map for encodings in which a scalar's width in the file follows from the scalar.
struct SteppedMap: Sendable {
  /// How many bytes of the file hold a scalar of the text.
  enum Widths: Sendable {
    /// One, whatever the scalar: a single-byte page.
    case one
    /// Two, or four outside the Basic Multilingual Plane.
    case utf16
    /// The sum over the bytes of its UTF-8 form, each of which became a character of its own.
    case ofBytes([UInt8])
  }

  /// Bytes of text between anchors, at least.
  private static let stride = 1_024

  private var anchors: [SourceAnchor]
  private var text: [UInt8] = []
  private var end = Int.max
  private let widths: Widths

  /// Begins a map for a text whose first scalar stands at `start` in the file.
  init(start: Int, widths: Widths) {
    anchors = [SourceAnchor(decoded: 0, source: start)]
    self.widths = widths
  }

  /// Notes where a scalar begins; to be called for every scalar, in order.
  @inline(__always)
  mutating func note(decoded: Int, source: Int) {
    if decoded - anchors[anchors.count - 1].decoded >= Self.stride {
      anchors.append(SourceAnchor(decoded: decoded, source: source))
    }
  }

  /// The map for the finished text of a file of `end` bytes.
  func finished(_ utf8: [UInt8], end: Int) -> SourceMap {
    var map = self
    map.text = utf8
    map.end = end
    return .stepped(map)
  }

  func source(_ offset: Int) -> Int {
    let anchor = anchors[anchors.index(before: offset)]
    let passed = text[anchor.decoded..<max(offset, anchor.decoded)]
    let width =
      switch widths {
      case .one: passed.count { $0 & 0xc0 != 0x80 }
      case .utf16: 2 * passed.count { $0 & 0xc0 != 0x80 } + 2 * passed.count { $0 >= 0xf0 }
      case .ofBytes(let widths): passed.reduce(0) { $0 + Int(widths[Int($1)]) }
      }
    // Half a unit at the end of UTF-16 text is replaced by a scalar that would take a whole one.
    return min(anchor.source + width, end)
  }
}

/// Builds a map of pieces.
struct PieceMap {
  private var anchors: [SourceAnchor]

  /// Begins a map for a text whose first byte stands at `start` in the file.
  init(start: Int = 0) { anchors = [SourceAnchor(decoded: 0, source: start)] }

  /// Notes the end of a place that is not as long in the text as in the file.
  mutating func bend(decoded: Int, source: Int) {
    let last = anchors[anchors.count - 1]
    if decoded - last.decoded != source - last.source { anchors.append(SourceAnchor(decoded: decoded, source: source)) }
  }

  /// The finished map.
  var map: SourceMap { .pieces(anchors) }
}
