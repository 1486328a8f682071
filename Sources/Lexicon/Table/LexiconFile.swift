/// The binary form of a lexicon: 32-bit words, little end first, that need no parsing.
///
/// Words: magic, version, source hash (low, high), then for each side the lengths of its arrays, then the arrays.
public enum LexiconFile {
  private static let magic: UInt32 = 0x584c_4e41  // "ANLX"
  /// Rises when the layout changes.
  public static let version: UInt32 = 3

  private static let headerWords = 16

  /// The bytes of a lexicon.
  public static func bytes(of lexicon: Lexicon) -> [UInt8] {
    var words: [UInt32] = [
      magic, version, UInt32(truncatingIfNeeded: lexicon.sourceHash), UInt32(lexicon.sourceHash >> 32),
    ]
    for table in [lexicon.kazakh, lexicon.russian] {
      words += [
        UInt32(table.slots.count), UInt32(table.keys.count), UInt32(table.links.count), UInt32(table.pool.count),
        UInt32(table.poles.terms.count), UInt32(table.notions.terms.count),
      ]
    }
    for table in [lexicon.kazakh, lexicon.russian] {
      words += table.slots
      words += table.keys.map { UInt32(truncatingIfNeeded: $0) }
      words += table.keys.map { UInt32($0 >> 32) }
      words += table.flags
      words += table.linkStarts
      words += table.links
      words += table.textStarts
      words += table.poles.terms
      words += table.poles.marks
      words += table.notions.terms
      words += table.notions.marks
      for start in stride(from: 0, to: table.pool.count, by: 4) {
        words.append(
          (0..<4).reduce(0) { $0 | (start + $1 < table.pool.count ? UInt32(table.pool[start + $1]) << ($1 * 8) : 0) })
      }
    }
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  /// The lexicon of such bytes, given as 32-bit words, or nil if they are not of this version.
  static func lexicon(of words: [UInt32]) -> Lexicon? {
    lexicon(of: words) { range in range.map { UInt8(truncatingIfNeeded: words[$0 / 4] >> ($0 % 4 * 8)) } }
  }

  /// The lexicon of such words, or nil if they are not of this version.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - bytes: Gives the same memory as bytes, in a range of it.
  /// - Returns: The lexicon.
  static func lexicon(of words: [UInt32], bytes: (Range<Int>) -> [UInt8]) -> Lexicon? {
    guard words.count >= headerWords, words[0] == magic, words[1] == version else { return nil }
    var at = headerWords
    func take(_ count: Int) -> ArraySlice<UInt32>? {
      guard count >= 0, at + count <= words.count else { return nil }
      defer { at += count }
      return words[at..<at + count]
    }
    func table(_ header: Int) -> TermTable? {
      let terms = Int(words[header + 1])
      let poolBytes = Int(words[header + 3])
      guard let slots = take(Int(words[header])), let low = take(terms), let high = take(terms),
        let flags = take(terms), let linkStarts = take(terms + 1), let links = take(Int(words[header + 2])),
        let textStarts = take(terms + 1), let poleTerms = take(Int(words[header + 4])),
        let poles = take(Int(words[header + 4])), let notionTerms = take(Int(words[header + 5])),
        let notions = take(Int(words[header + 5])), let pool = take((poolBytes + 3) / 4)
      else { return nil }
      return TermTable(
        slots: Array(slots),
        keys: (0..<terms).map { UInt64(words[low.startIndex + $0]) | UInt64(words[high.startIndex + $0]) << 32 },
        flags: Array(flags),
        linkStarts: Array(linkStarts), links: Array(links), textStarts: Array(textStarts),
        pool: bytes(pool.startIndex * 4..<pool.startIndex * 4 + poolBytes),
        poles: TermMarks(terms: Array(poleTerms), marks: Array(poles)),
        notions: TermMarks(terms: Array(notionTerms), marks: Array(notions)))
    }
    guard let kazakh = table(4), let russian = table(10) else { return nil }
    return Lexicon(kazakh: kazakh, russian: russian, sourceHash: UInt64(words[2]) | UInt64(words[3]) << 32)
  }
}
