/// Cuts text into pieces that can be repaired one at a time.
enum LineWindows {
  /// Where the line that begins at `start` ends, behind what ends it: LF, CR LF or CR.
  static func lineEnd(from start: Int, in utf8: [UInt8]) -> Int {
    let bytes = utf8.span
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0a || (byte == 0x0d && !(at < bytes.count && bytes[at] == 0x0a)) { break }
    }
    return at
  }

  /// The line around a place, none of which lies before `start`, where a line begins.
  static func line(around place: Int, from start: Int, in utf8: [UInt8]) -> Range<Int> {
    let bytes = utf8.span
    var first = place
    while first > start, !(bytes[first - 1] == 0x0a || (bytes[first - 1] == 0x0d && bytes[first] != 0x0a)) {
      first -= 1
    }
    return first..<lineEnd(from: place, in: utf8)
  }

  /// Stretches of a line that end in spaces or tabs, such that nothing composes across their ends.
  static func windows(of line: Range<Int>, in utf8: [UInt8]) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.dropFirst() where isSpace(utf8[index - 1]) && !isSpace(utf8[index]) {
      if isNeverMark(utf8[index], index + 1 < utf8.count ? utf8[index + 1] : 0) {
        windows.append(start..<index)
        start = index
      }
    }
    windows.append(start..<line.upperBound)
    return windows
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether the first two bytes of a scalar rule out a combining mark.
  private static func isNeverMark(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case ..<0x80, 0xc2...0xcb, 0xd0, 0xd1, 0xd3, 0xd4: true
    case 0xd2: second >= 0x8a
    case 0xe2: second == 0x80
    default: false
    }
  }
}

/// Tells from the letters of a line whose alphabet it is written in.
struct AlphabetEvidence {
  private let line: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) { self.line = line }

  /// Whether one letter in fifty is of the Kazakh alphabet and of none of the neighbours: Ukrainian, Belarusian, Bashkir.
  ///
  /// In Kazakh text one letter in eight is. Letters that repair makes of others count before and after, or not at all.
  /// Linear in the length of the line.
  var isKazakh: Bool {
    var letters = 0
    var kazakh = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if Self.neighbours.contains(scalar) { return false }
      let isEvidence = Self.letters.contains(scalar)
      if isEvidence { kazakh += 1 }
      if isEvidence || Letter.classify(scalar).isLetter { letters += 1 }
    }
    return kazakh > 0 && kazakh * 50 >= letters
  }

  /// Letters of Bashkir, Ukrainian, Uzbek, Tajik and Serbian that look like none of Kazakh's: these languages share others
  /// with Kazakh, and what is theirs, be it a quotation, is not to be rewritten.
  private static let neighbours = Set("ҙҫҘҪєЄҳҲҷҶӣӢћЋђЂљЉњЊџЏ".unicodeScalars)
  private static let letters = Set("әғқңөұүӘҒҚҢӨҰҮəǝƏɵ¥".unicodeScalars)
}
