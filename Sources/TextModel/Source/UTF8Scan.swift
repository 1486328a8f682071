/// What one pass over bytes finds out about them as UTF-8.
struct UTF8Scan {
  /// The offset of the first byte that is not part of well-formed UTF-8, or nil.
  private(set) var fault: Int?
  /// Whether a control character below U+0009 occurs, which no text has and UTF-16 text has.
  private(set) var hasControls = false

  /// Scans `bytes` up to the first fault. Linear, no allocation.
  init(_ bytes: Span<UInt8>) {
    let count = bytes.count
    var at = 0
    var lowest: UInt8 = 0xff
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        lowest = min(lowest, lead)
        at += 1
      } else if lead &- 0xc2 < 0x1e {
        guard at + 1 < count, bytes[at + 1] & 0xc0 == 0x80 else {
          fault = at
          break
        }
        at += 2
      } else if let end = Self.sequence(at, in: bytes).end {
        at = end
      } else {
        fault = at
        break
      }
    }
    hasControls = lowest < 0x09
  }

  /// The sequence that begins at a byte: where it ends if it is well-formed (Unicode, table 3-7), and how many bytes
  /// could begin a well-formed one (the maximal subpart that one U+FFFD replaces).
  static func sequence(_ at: Int, in bytes: Span<UInt8>) -> (end: Int?, subpart: Int) {
    let lead = bytes[at]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x00...0x7f: return (at + 1, 1)
    case 0xc2...0xdf: (second, length) = (0x80...0xbf, 2)
    case 0xe0: (second, length) = (0xa0...0xbf, 3)
    case 0xed: (second, length) = (0x80...0x9f, 3)
    case 0xe1...0xef: (second, length) = (0x80...0xbf, 3)
    case 0xf0: (second, length) = (0x90...0xbf, 4)
    case 0xf1...0xf3: (second, length) = (0x80...0xbf, 4)
    case 0xf4: (second, length) = (0x80...0x8f, 4)
    default: return (nil, 1)
    }
    for step in 1..<length {
      guard at + step < bytes.count else { return (nil, step) }
      let next = bytes[at + step]
      guard step == 1 ? second.contains(next) : next & 0xc0 == 0x80 else { return (nil, step) }
    }
    return (at + length, length)
  }
}
