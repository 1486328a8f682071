extension JSONReader {
  /// Reads a text.
  ///
  /// - Throws: `FormatError` when something else comes, a control character stands unescaped, an escape is unknown, or
  ///   a surrogate stands alone.
  public mutating func text() throws(FormatError) -> String {
    try expect(.text)
    let opening = at
    at += 1
    var parts = ""
    var start = at
    while at < end {
      switch input.bytes[at] {
      case UInt8(ascii: "\""):
        parts += input.string(start..<at)
        at += 1
        return parts
      case UInt8(ascii: "\\"):
        parts += input.string(start..<at)
        parts.unicodeScalars.append(try escape())
        start = at
      case 0..<0x20:
        throw input.error(at: at, "a control character inside a text", remedy: "escape it, as \\n or \\u001b")
      default: at += 1
      }
    }
    throw input.error(at: opening, "a text without an end", remedy: "close its quotation mark")
  }

  private mutating func escape() throws(FormatError) -> Unicode.Scalar {
    let place = at
    at += 2
    switch place + 1 < end ? input.bytes[place + 1] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: place)
    default: throw input.error(at: place, "an unknown escape", remedy: "write a backslash itself as \\\\")
    }
  }

  private mutating func unicodeEscape(from place: Int) throws(FormatError) -> Unicode.Scalar {
    let first = try hexadecimal(from: place)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if UTF16.isLeadSurrogate(first), input.bytes[at..<end].starts(with: "\\u".utf8) {
      at += 2
      let second = try hexadecimal(from: place)
      let value = 0x1_0000 + (UInt32(first) & 0x3ff) << 10 + UInt32(second) & 0x3ff
      if UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(value) { return scalar }
    }
    throw input.error(at: place, "half of a surrogate pair", remedy: "write the character itself, or both halves")
  }

  private mutating func hexadecimal(from place: Int) throws(FormatError) -> UInt16 {
    let digits = input.bytes[at..<end].prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
      let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw input.error(at: place, "\\u without four hexadecimal digits", remedy: "write four, as in \\u04d9") }
    at += 4
    return value
  }
}
