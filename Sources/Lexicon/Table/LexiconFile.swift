/// The binary form of a lexicon: 32-bit words, little end first, that need no parsing.
///
/// Words: magic, version, source hash (low, high), then for each side the lengths of its arrays, then the arrays, those
/// of a side from an even word on so that its keys, two words each, are aligned.
public enum LexiconFile {
  private static let magic: UInt32 = 0x584c_4e41  // "ANLX"
  /// Rises when the layout changes.
  public static let version: UInt32 = 4

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
      if !words.count.isMultiple(of: 2) { words.append(0) }
      words += table.slots
      words += table.keys.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
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

  /// The lexicon of such bytes, given as 32-bit words, or nil if they are not of this version. Constant time: the arrays
  /// are read where they stand.
  static func lexicon(of words: TableColumn<UInt32>) -> Lexicon? {
    guard words.count >= headerWords, words[0] == magic, words[1] == version else { return nil }
    var at = headerWords
    func take<Element>(_ count: Int, _ type: Element.Type = UInt32.self) -> TableColumn<Element>? {
      let bytes = count * MemoryLayout<Element>.stride
      defer { at += (bytes + 3) / 4 }
      return words.part(from: at, count: count, as: type)
    }
    func marks(_ count: Int) -> TermMarks? {
      guard let terms = take(count), let marks = take(count) else { return nil }
      return TermMarks(terms: terms, marks: marks)
    }
    func table(_ header: Int) -> TermTable? {
      at += at % 2
      let terms = Int(words[header + 1])
      guard let slots = take(Int(words[header])), let keys = take(terms, UInt64.self), let flags = take(terms),
        let linkStarts = take(terms + 1), let links = take(Int(words[header + 2])), let textStarts = take(terms + 1),
        let poles = marks(Int(words[header + 4])), let notions = marks(Int(words[header + 5])),
        let pool = take(Int(words[header + 3]), UInt8.self)
      else { return nil }
      return TermTable(
        slots: slots, keys: keys, flags: flags, linkStarts: linkStarts, links: links, textStarts: textStarts,
        pool: pool, poles: poles, notions: notions)
    }
    guard let kazakh = table(4), let russian = table(10) else { return nil }
    return Lexicon(kazakh: kazakh, russian: russian, sourceHash: UInt64(words[2]) | UInt64(words[3]) << 32)
  }
}
