/// The non-blank lines of a text, whatever ends them: LF, CRLF, CR, NEL, U+2028, U+2029.
enum LineScan {
  struct Line {
    /// Byte range without surrounding spaces.
    let range: Range<Int>
    /// Whether a blank line, or the beginning of the text, stands before it.
    let followsBlank: Bool
  }

  /// Lines in order; linear in the length of the text.
  static func lines(of bytes: [UInt8]) -> [Line] {
    let text = ParagraphText(bytes: bytes, range: bytes.indices)
    var lines: [Line] = []
    var start = 0
    var blank = true
    var at = 0
    func close(_ end: Int) {
      if let range = text.trimmed(start, end) {
        lines.append(Line(range: range, followsBlank: blank))
        blank = false
      } else {
        blank = true
      }
    }
    while true {
      // LF, VT, FF or CR, or the lead byte of NEL or of U+2028 and U+2029.
      at = bytes.firstPlace(in: at..<bytes.count) { min(($0 &- 0x0a) & 0xfc, min($0 ^ 0xc2, $0 ^ 0xe2)) }
      guard at < bytes.count else { break }
      let width = breakWidth(bytes, at)
      if width > 0 {
        close(at)
        at += width
        start = at
      } else {
        at += 1
      }
    }
    close(bytes.count)
    return lines
  }

  private static func breakWidth(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 0x0a, 0x0b, 0x0c: 1
    case 0x0d: at + 1 < bytes.count && bytes[at + 1] == 0x0a ? 2 : 1
    case 0xc2: at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : 0
    case 0xe2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] | 1) == 0xa9 ? 3 : 0
    default: 0
    }
  }
}
