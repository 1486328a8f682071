/// Walks over the scalars of UTF-8 with their byte ranges.
///
/// Ill-formed bytes come one maximal subpart at a time without a scalar, as the Unicode Standard recommends for
/// replacement (section 3.9, U+FFFD substitution of maximal subparts).
struct UTF8Cursor {
  /// A scalar, or nothing for an ill-formed sequence, and the bytes it takes.
  struct Element {
    let scalar: Unicode.Scalar?
    let range: Range<Int>
  }

  private(set) var position = 0

  /// The next scalar, nil at the end.
  mutating func next(in bytes: Span<UInt8>) -> Element? {
    guard position < bytes.count else { return nil }
    let start = position
    let lead = bytes[start]
    position += 1
    if lead < 0x80 { return Element(scalar: Unicode.Scalar(lead), range: start..<position) }
    let (count, first) = UTF8Cursor.continuation(after: lead)
    var value = UInt32(lead) & (0x3F >> UInt32(count))
    for index in 0..<count {
      guard position < bytes.count, (index == 0 ? first : 0x80...0xBF).contains(bytes[position]) else {
        return Element(scalar: nil, range: start..<position)
      }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return Element(scalar: count == 0 ? nil : Unicode.Scalar(value), range: start..<position)
  }

  /// How many bytes follow a lead byte, and the range of the first of them (Unicode Standard, table 3-7).
  private static func continuation(after lead: UInt8) -> (count: Int, first: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    default: (0, 0x80...0xBF)
    }
  }
}
