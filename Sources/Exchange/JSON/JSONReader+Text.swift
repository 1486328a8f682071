import Bytes

extension JSONReader {
  /// Reads a text.
  ///
  /// - Throws: `FormatError` when something else comes, a control character stands unescaped, an escape is unknown, or
  ///   a surrogate stands alone.
  public mutating func text() throws(FormatError) -> String {
    try expect(.text)
    let opening = at
    at += 1
    guard var close = input.bytes.span.extracting(..<end).firstOffset(of: UInt8(ascii: "\""), from: at) else {
      throw unclosed(opening)
    }
    if isPlain(at..<close) {
      defer { at = close + 1 }
      return input.string(at..<close)
    }
    var text = ""
    while true {
      let escape = input.bytes.span.extracting(..<close).firstOffset(of: UInt8(ascii: "\\"), from: at)
      try refuseControls(at..<(escape ?? close))
      text += input.string(at..<(escape ?? close))
      guard let escape else {
        at = close + 1
        return text
      }
      at = escape
      text.unicodeScalars.append(try self.escape())
      guard at > close else { continue }
      guard let next = input.bytes.span.extracting(..<end).firstOffset(of: UInt8(ascii: "\""), from: min(at, end))
      else {
        throw unclosed(opening)
      }
      close = next
    }
  }

  /// Whether a text stands as it is, without escapes; the whole of it is looked at, many bytes together.
  private func isPlain(_ range: Range<Int>) -> Bool {
    let bytes = input.bytes.span.extracting(range)
    var found: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      found |= (byte == UInt8(ascii: "\\") ? 1 : 0) | (byte < 0x20 ? 1 : 0)
    }
    return found == 0
  }

  private func refuseControls(_ range: Range<Int>) throws(FormatError) {
    guard let place = input.bytes[range].firstIndex(where: { $0 < 0x20 }) else { return }
    throw input.error(at: place, "a control character inside a text", remedy: "escape it, as \\n or \\u001b")
  }

  private func unclosed(_ opening: Int) -> FormatError {
    input.error(at: opening, "a text without an end", remedy: "close its quotation mark")
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
