import Orthography

/// The non-blank lines of a text, whatever ends them: LF, CRLF, CR, NEL, U+2028, U+2029.
enum LineScan {
  struct Line {
    /// Byte range without surrounding spaces.
    let range: Range<Int>
    /// Whether a blank line, or the beginning of the text, stands before it.
    let followsBlank: Bool
  }

  /// Lines in order; linear in the length of the text.
  static func lines(of source: SourceText) -> [Line] {
    let bytes = source.utf8
    var lines: [Line] = []
    var start = 0
    var blank = true
    var at = 0
    func close(_ end: Int) {
      if let range = trimmed(bytes, start, end) {
        lines.append(Line(range: range, followsBlank: blank))
        blank = false
      } else {
        blank = true
      }
    }
    while at < bytes.count {
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

  /// The range without spaces, tabs and invisible scalars at its ends, or nil if nothing is left.
  static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Range<Int>? {
    let text = String(decoding: bytes[from..<to], as: UTF8.self)
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || Letter.classify(scalar) == .invisible
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    let head = text.utf8.distance(from: text.startIndex, to: first)
    let tail = text.utf8.distance(from: text.startIndex, to: scalars.index(after: last))
    return from + head..<from + tail
  }
}
