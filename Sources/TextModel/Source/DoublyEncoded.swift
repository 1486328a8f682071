/// UTF-8 that was read as a single-byte page and encoded in UTF-8 once more.
enum DoublyEncoded {
  /// The pages that programs take UTF-8 for.
  private static let pages: [(page: CodePage, name: String)] = [
    (.windows1252, "windows-1252"), (.windows1251, "windows-1251"), (latin1, "ISO-8859-1"),
  ]

  private static let latin1 = CodePage(
    upper: String(String.UnicodeScalarView((UInt8(0x80)...0xff).map { Unicode.Scalar($0) })))

  /// The text decoded once more, or nil if it is not well-formed UTF-8 in any of the pages.
  static func repair(_ utf8: [UInt8]) -> MisreadText? {
    for (page, name) in pages {
      guard let bytes = bytes(of: utf8, in: page), UTF8Scan(bytes.span).fault == nil else { continue }
      var widths = [UInt8](repeating: 1, count: 256)
      for byte in UInt8(0x80)...0xff { widths[Int(byte)] = UInt8(scalar(byte, in: page).utf8.count) }
      var map = SteppedMap(start: 0, widths: .ofBytes(widths))
      var source = 0
      for (at, byte) in bytes.enumerated() {
        if byte & 0xc0 != 0x80 { map.note(decoded: at, source: source) }
        source += Int(widths[Int(byte)])
      }
      return MisreadText(
        utf8: bytes, map: map.finished(bytes, end: utf8.count), note: .decodedTwice(readAs: name))
    }
    return nil
  }

  /// The character that a program shows for a byte: a control character where the page has none.
  private static func scalar(_ byte: UInt8, in page: CodePage) -> Unicode.Scalar {
    page.scalar(byte) ?? Unicode.Scalar(byte)
  }

  private static func bytes(of utf8: [UInt8], in page: CodePage) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count / 2)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      if let byte = page.byte(scalar) {
        bytes.append(byte)
      } else if scalar.value < 0x100, page.scalar(UInt8(scalar.value)) == nil {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }
}
