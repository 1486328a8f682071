/// A place on a line of a catalog.
struct LineCursor {
  /// The number of the line.
  let line: Int
  /// Where the line begins in the file.
  let origin: Int
  /// In bytes from the beginning of the line.
  var at = 0

  init(line: Int, origin: Int) {
    self.line = line
    self.origin = origin
  }

  func isAtEnd(_ text: borrowing Span<UInt8>) -> Bool { at >= text.count }

  mutating func skipSpace(_ text: borrowing Span<UInt8>) {
    while at < text.count, text[at] == 0x20 || (0x09...0x0d).contains(text[at]) { at += 1 }
  }

  /// A fault that stands here.
  func fault(_ text: borrowing Span<UInt8>, _ problem: String, _ remedy: String) -> CatalogFault {
    var column = 1
    for index in 0..<min(at, text.count) where text[index] & 0xc0 != 0x80 { column += 1 }
    return CatalogFault(line: line, column: column, problem: problem, remedy: remedy)
  }

  /// The flags of a comment that begins with `#,`.
  func flags(_ text: borrowing Span<UInt8>) -> Set<Substring> {
    let words = string(text, from: min(at + 2, text.count), to: text.count)
    return Set(words.split { $0 == "," || $0.isWhitespace })
  }

  /// What stands up to a space, a quotation mark or the end; spaces before a form's number are no matter.
  mutating func keyword(_ text: borrowing Span<UInt8>) -> String {
    let start = at
    while at < text.count, text[at] > 0x20, text[at] != UInt8(ascii: "\"") { at += 1 }
    return string(text, from: start, to: at)
  }

  /// Reads a quoted part.
  mutating func part(_ text: borrowing Span<UInt8>, into target: inout CatalogText) throws(CatalogFault) {
    let opening = self
    at += 1
    var start = at
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\""):
        target.append(text.extracting(start..<at), from: origin + start)
        at += 1
        return
      case UInt8(ascii: "\\"):
        target.append(text.extracting(start..<at), from: origin + start)
        try escape(text, into: &target)
        start = at
      default: at += 1
      }
    }
    throw opening.fault(text, "a text without an end", "close its quotation mark on the same line")
  }

  /// Reads escapes of bytes that follow each other, since several may make one character.
  private mutating func escape(_ text: borrowing Span<UInt8>, into target: inout CatalogText) throws(CatalogFault) {
    let place = self
    var bytes: [UInt8] = []
    repeat {
      at += 1
      bytes.append(try escapedByte(text, place))
    } while at + 1 < text.count && text[at] == UInt8(ascii: "\\") && Self.isDigit(text[at + 1])
    guard let valid = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw place.fault(text, "an escape that makes no character", "write the character itself, in UTF-8")
    }
    for byte in valid.utf8 { target.append(escaped: byte) }
  }

  /// The byte that stands behind a backslash.
  private mutating func escapedByte(_ text: borrowing Span<UInt8>, _ place: LineCursor) throws(CatalogFault) -> UInt8 {
    let letter = at < text.count ? text[at] : 0
    if letter == UInt8(ascii: "x") {
      at += 1
      return try number(text, place, radix: 16, digits: 2)
    }
    if (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(letter) { return try number(text, place, radix: 8, digits: 3) }
    let known: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0a, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0d, UInt8(ascii: "a"): 0x07,
      UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0c, UInt8(ascii: "v"): 0x0b, UInt8(ascii: "\\"): 0x5c,
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27, UInt8(ascii: "?"): 0x3f,
    ]
    guard let byte = known[letter] else {
      throw place.fault(text, "an unknown escape", "write a backslash itself as \\\\")
    }
    at += 1
    return byte
  }

  private mutating func number(
    _ text: borrowing Span<UInt8>, _ place: LineCursor, radix: Int, digits: Int
  ) throws(CatalogFault) -> UInt8 {
    let start = at
    while at < text.count, at - start < digits, Self.isDigit(text[at], radix: radix) { at += 1 }
    guard let byte = UInt8(string(text, from: start, to: at), radix: radix) else {
      throw place.fault(text, "an escape that makes no character", "write the character itself, in UTF-8")
    }
    return byte
  }

  /// Whether an escape may begin with this behind its backslash and stand for a byte of a longer character.
  private static func isDigit(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "x") || isDigit(byte, radix: 8) }

  private static func isDigit(_ byte: UInt8, radix: Int) -> Bool {
    UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") && Int(byte - UInt8(ascii: "0")) < radix
      || radix == 16 && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private func string(_ text: borrowing Span<UInt8>, from start: Int, to end: Int) -> String {
    var bytes: [UInt8] = []
    for index in start..<end { bytes.append(text[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
