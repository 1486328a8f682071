/// Russian text of DOS (cp866) that was read as windows-1251, so that every letter is a wrong one: `Џ®¦ а ў ¬Ґ`.
enum MisreadAlphabet {
  private static let right = TextEncoding.cp866
  private static let wrong = TextEncoding.windows1251
  /// Letters that are enough to tell.
  private static let fewest = 6

  /// The text as it was meant, or nil unless that is likely and what stands there is not.
  ///
  /// Signs that the wrong page lacks, such as U+FFFD for a byte without a character, stay. Linear.
  static func repair(_ utf8: [UInt8]) -> MisreadText? {
    guard let seen = CodePage.page(of: wrong), let meant = CodePage.page(of: right) else { return nil }
    var standing = LetterTally(CyrillicLanguages.statistics)
    var mended = LetterTally(CyrillicLanguages.statistics)
    var text: [UInt8] = []
    var pieces = PieceMap()
    var source = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      let letter = byte(of: scalar, in: seen).flatMap(meant.scalar) ?? scalar
      standing.add(scalar)
      mended.add(letter)
      text.append(letter)
      source += UTF8.width(scalar)
      pieces.bend(decoded: text.count, source: source)
    }
    standing.add(LetterIndex.gap)
    mended.add(LetterIndex.gap)
    guard mended.letters >= fewest, mended.isLikely, !standing.isLikely, mended.cost < standing.cost else { return nil }
    return MisreadText(utf8: text, map: pieces.map, note: .readAgain(page: right, readAs: wrong))
  }

  /// The byte that was read as a scalar; programs keep bytes without a character as control characters.
  private static func byte(of scalar: Unicode.Scalar, in page: CodePage) -> UInt8? {
    page.byte(scalar) ?? ((0x80...0x9f).contains(scalar.value) ? UInt8(scalar.value) : nil)
  }
}
