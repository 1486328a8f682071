/// Reads Kazakh in Latin or Arabic letters as Cyrillic, word by word, and tells where each word was written.
///
/// Words of another script, addresses, digits and marks stay as they are; the comma, the semicolon, the question mark
/// and the digits of Arabic script become those of Cyrillic text. Each distinct word is read once.
public struct CyrillicReader {
  /// A word and its reading.
  public struct Word: Sendable, Hashable {
    /// Byte range in the text.
    public let written: Range<Int>
    /// Its reading in UTF-8.
    public let reading: [UInt8]
  }

  /// Where a word stands.
  public enum Place: Sendable, Hashable {
    /// By itself.
    case free
    /// Behind a hyphen that joins it to digits, or in Arabic script to Latin letters: a case ending (`60-тан`).
    case ending
  }

  private struct Key: Hashable {
    let word: String
    let place: Place
  }

  private let isArabic: Bool
  private let convert: (String, Place) -> String
  private var known: [Key: [UInt8]] = [:]

  /// Creates a reader of one of the schemes of Kazakh that have a way back.
  ///
  /// - Parameters:
  ///   - scheme: The scheme.
  ///   - settle: What makes of each reading what is meant; nothing more by default.
  public init(_ scheme: Scheme, settledBy settle: @escaping (String) -> String = { $0 }) {
    isArabic = scheme == .kazakhArabic
    convert = { word, place in
      let word = scheme == .kazakhLatin2017 ? Self.withApostrophes(word) : word
      let reading = KazakhReading.settled((try? scheme.apply(word, reverse: true)) ?? word, of: scheme)
      return place == .ending ? reading : settle(reading)
    }
  }

  /// A word in which the signs that keyboards have beside the apostrophe of 2017 are one: ‘ and `.
  private static func withApostrophes(_ word: String) -> String {
    String(scalars: word.unicodeScalars.map { $0 == "\u{2018}" || $0 == "`" ? "'" : $0 })
  }

  /// Creates a reader of words in Arabic letters by a rule of its own, which is given each word in NFC and its place.
  public init(arabicBy convert: @escaping (String, Place) -> String) {
    isArabic = true
    self.convert = convert
  }

  /// Creates a reader of words in Latin letters by a rule of its own, which is given each word in NFC.
  public init(latinBy convert: @escaping (String) -> String) {
    isArabic = false
    self.convert = { word, _ in convert(word) }
  }

  /// The words of a stretch of well-formed UTF-8 that are read otherwise than they are written, in order.
  ///
  /// Linear; `stretch` begins and ends at the ends of lines.
  public mutating func words(in stretch: Range<Int>, of utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    var scan = ForeignScan(utf8, stretch, isArabic: isArabic)
    while let written = scan.next() {
      let word = String(decoding: utf8[written], as: UTF8.self)
      let key = Key(
        word: word, place: isEnding(written.lowerBound, from: stretch.lowerBound, of: utf8) ? .ending : .free)
      let reading: [UInt8]
      if let read = known[key] {
        reading = read
      } else {
        reading = Array(read(key).utf8)
        known[key] = reading
      }
      if !reading.elementsEqual(utf8[written]) { words.append(Word(written: written, reading: reading)) }
    }
    return words
  }

  /// Whether a hyphen behind a digit, or in Arabic script behind an ASCII letter, stands before a place.
  private func isEnding(_ start: Int, from first: Int, of utf8: [UInt8]) -> Bool {
    guard start - first >= 2, utf8[start - 1] == UInt8(ascii: "-") else { return false }
    let before = utf8[start - 2]
    return before &- 0x30 < 10 || isArabic && (before | 0x20) &- 0x61 < 26
  }

  private func read(_ key: Key) -> String {
    let word = key.word
    if isArabic, let scalar = word.unicodeScalars.first, word.unicodeScalars.count == 1,
      let mark = KazakhArabic.cyrillicMark(scalar)
    {
      return String(mark)
    }
    return convert(word, key.place)
  }
}

/// Finds the words of one script, addresses and Roman numerals left out.
private struct ForeignScan {
  private let utf8: [UInt8]
  private let end: Int
  private let isArabic: Bool
  private var at: Int
  private var kept: ArraySlice<Range<Int>>

  init(_ utf8: [UInt8], _ stretch: Range<Int>, isArabic: Bool) {
    self.utf8 = utf8
    self.isArabic = isArabic
    at = stretch.lowerBound
    end = stretch.upperBound
    kept = Self.kept(in: stretch, of: utf8, isArabic: isArabic)[...]
  }

  /// Addresses, and in Latin letters Roman numerals.
  private static func kept(in stretch: Range<Int>, of utf8: [UInt8], isArabic: Bool) -> [Range<Int>] {
    let scalars = Array(String(decoding: utf8[stretch], as: UTF8.self).unicodeScalars)
    var spans = KeptSpans.find(in: scalars)
    if !isArabic {
      let addresses = spans
      spans += NumeralSpans.find(in: scalars).filter { numeral in !addresses.contains { $0.overlaps(numeral) } }
      spans.sort { $0.lowerBound < $1.lowerBound }
    }
    if spans.isEmpty { return [] }
    var starts = [stretch.lowerBound]
    for scalar in scalars { starts.append(starts[starts.count - 1] + UTF8.width(scalar)) }
    return spans.map { starts[$0.lowerBound]..<starts[$0.upperBound] }
  }

  /// The next word, or a mark of Arabic script.
  mutating func next() -> Range<Int>? {
    while at < end {
      if let address = kept.first, address.lowerBound <= at {
        at = max(at, address.upperBound)
        kept = kept.dropFirst()
        continue
      }
      let (scalar, width) = scalar(at)
      let start = at
      at += width
      if isArabic, KazakhArabic.cyrillicMark(scalar) != nil { return start..<at }
      guard Letter.classify(scalar) == (isArabic ? .arabic : .latin) else { continue }
      let limit = kept.first?.lowerBound ?? end
      while at < limit {
        let (scalar, width) = self.scalar(at)
        guard belongs(scalar) else { break }
        at += width
      }
      return start..<at
    }
    return nil
  }

  /// Whether a scalar goes on in a word.
  private func belongs(_ scalar: Unicode.Scalar) -> Bool {
    switch Letter.classify(scalar) {
    case .mark, .invisible: true
    case .arabic: isArabic
    case .latin: !isArabic
    default: !isArabic && NumeralSpans.signs.contains(scalar)
    }
  }

  private func scalar(_ index: Int) -> (Unicode.Scalar, Int) {
    let length = utf8[index] < 0x80 ? 1 : utf8[index] < 0xe0 ? 2 : utf8[index] < 0xf0 ? 3 : 4
    let text = String(decoding: utf8[index..<index + length], as: UTF8.self)
    return (text.unicodeScalars.first ?? " ", length)
  }
}
