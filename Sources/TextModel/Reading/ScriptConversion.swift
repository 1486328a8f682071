import Orthography

/// Kazakh in Latin or Arabic letters, read as Cyrillic line by line; lines in other languages stay as they are.
struct ScriptConversion {
  let utf8: [UInt8]
  let map: PlaceMap
  /// Whether most of what was read has no capitals.
  let isCaseless: Bool

  /// Reads a text; nil if there is no such Kazakh in it. Linear.
  ///
  /// - Parameters:
  ///   - text: Well-formed UTF-8, repaired.
  ///   - language: The language of the text, if that is known.
  ///   - vocabulary: What knows words and names where the script tells less than Cyrillic.
  init?(_ text: [UInt8], language: Language?, vocabulary: (any KazakhVocabulary)?) {
    guard Self.mayHold(text) else { return nil }
    let lines = ForeignLines(text, isKazakh: language?.isKazakh ?? false)
    guard lines.latin.count + lines.arabic.count > 0 else { return nil }
    var latin = lines.latin.isEmpty ? nil : LatinAlphabet.reader(of: lines.latin, in: text, with: vocabulary)
    var arabic = ArabicLetters.reader(of: lines.arabic, in: text, with: vocabulary)
    var words: [CyrillicReader.Word] = []
    for line in lines.latin { words += latin?.words(in: line, of: text) ?? [] }
    for line in lines.arabic { words += arabic.words(in: line, of: text) }
    if !lines.latin.isEmpty, !lines.arabic.isEmpty { words.sort { $0.written.lowerBound < $1.written.lowerBound } }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(text.count * 3 / 2)
    var map = PlaceMap()
    var at = 0
    for word in words {
      utf8.append(contentsOf: text[at..<word.written.lowerBound])
      map.add(word.written, became: utf8.count..<utf8.count + word.reading.count)
      utf8.append(contentsOf: word.reading)
      at = word.written.upperBound
    }
    utf8.append(contentsOf: text[at...])
    if let vocabulary {
      for line in lines.arabic { Self.restoreCapitals(of: map.after(line), in: &utf8, vocabulary) }
    }
    self.utf8 = utf8
    self.map = map
    isCaseless = lines.arabic.reduce(0) { $0 + $1.count } > lines.latin.reduce(0) { $0 + $1.count }
  }

  /// Gives names their capitals, which Arabic script has not.
  static func restoreCapitals(
    of line: Range<Int>, in utf8: inout [UInt8], _ vocabulary: some KazakhVocabulary
  ) {
    let tokens = Tokenizer().tokens(of: utf8, in: line)
    for (token, capitals) in zip(tokens, vocabulary.capitals(of: tokens)) { capitals.write(token.range, of: &utf8) }
  }

  /// Whether enough of a text is in Latin or Arabic letters to look at its lines.
  private static func mayHold(_ text: [UInt8]) -> Bool {
    let foreign = text.count(atNo: distanceFromForeign)
    return foreign * 25 >= text.count && foreign > 0
  }

  /// 0 for Latin letters and for the first bytes of Arabic ones, 0xD8 to 0xDB, and of their presentation forms; more for
  /// any other byte.
  @inline(__always)
  private static func distanceFromForeign(_ byte: UInt8) -> UInt8 {
    let latin = max((byte | 0x20) &- 0x61, 25) &- 25
    return min(latin, min((byte ^ 0xd8) & 0xfc, byte ^ 0xef))
  }
}

/// The lines of a text that have Kazakh in Latin or in Arabic letters.
private struct ForeignLines {
  private(set) var latin: [Range<Int>] = []
  private(set) var arabic: [Range<Int>] = []

  private struct Line {
    let range: Range<Int>
    let language: Language
    let letters: Int
    let isLatin: Bool
    let isArabic: Bool
    /// Whether a line in Arabic letters has none that Kazakh does not write: a neighbour's keyboard may have typed it.
    let mayBeTyped: Bool

    /// A line in another language that is long enough for that to be sure.
    var isForeign: Bool { language == .other && letters >= 40 && !mayBeTyped }
  }

  /// A line too short to tell is Kazakh where most lines in its script are, or where the text is known to be.
  init(_ text: [UInt8], isKazakh: Bool) {
    var lines: [Line] = []
    // Letters of Kazakh less those of other languages, in Latin and in Arabic.
    var balance = (latin: isKazakh ? 1 : 0, arabic: isKazakh ? 1 : 0)
    for range in text.split(separator: 0x0a).map(\.indices) {
      let counts = ScriptCounts(text, in: range)
      // Latin words in a Cyrillic line are names of brands; Arabic ones are not.
      let isLatin = counts.latin * 2 > counts.letters
      guard isLatin || counts.arabic > 0 else { continue }
      let line = Line(
        range: range, language: LanguageIdentifier().identify(text, in: range), letters: counts.letters,
        isLatin: isLatin, isArabic: counts.arabic > 0,
        mayBeTyped: counts.arabic > 0 && counts.otherArabic * 25 <= counts.arabic)
      // A text known to be Kazakh may have lines too short to tell.
      let isOther = line.language == .other && (line.isForeign || !isKazakh)
      let weight = line.language.isKazakh ? line.letters : isOther ? -line.letters : 0
      if isLatin { balance.latin += weight } else { balance.arabic += weight }
      lines.append(line)
    }
    for line in lines where line.language.isKazakh || !line.isForeign {
      if line.isLatin, line.language == .kazakhLatin || balance.latin > 0 { latin.append(line.range) }
      if line.isArabic, line.language == .kazakhArabic || balance.arabic > 0 { arabic.append(line.range) }
    }
  }
}
