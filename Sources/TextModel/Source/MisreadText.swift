/// Recognises text that an earlier program read in the wrong encoding, and reads it as it should have been.
///
/// Three kinds are known. Kazakh text in KZ-1048 or PT154 taken for another page has foreign letters where Kazakh's own
/// should be («тїскен тўлєалардан»); which page it was is decided for the whole text by letter statistics, since the
/// same wrong letter stands for different ones. Russian text of DOS taken for a page of Windows has no right letter at
/// all. UTF-8 taken for a single-byte page and encoded again («ТҐ» or «Ò¯»
/// for every letter) is known by the fact that it decodes.
struct MisreadText {
  /// The text as it should have been.
  let utf8: [UInt8]
  /// From it to the misread text.
  let map: SourceMap
  /// What was wrong.
  let note: SourceNote

  /// What became of a text.
  enum Verdict {
    /// It is as it should be.
    case sound
    case repaired(MisreadText)
    /// It was encoded twice, and some of its letters were lost on the way.
    case beyondRepair
  }

  /// Repairs a text if it needs it.
  ///
  /// - Complexity: Sound text is looked at once, a megabyte at most.
  static func verdict(_ utf8: [UInt8]) -> Verdict {
    let signs = MisreadSigns(utf8.span)
    if signs.suggestsTwice {
      if let twice = DoublyEncoded.repair(utf8) { return .repaired(twice) }
      // The wrong letters of such a text stand for no letters of another page.
      if signs.isTwice { return .beyondRepair }
    }
    if signs.suggestsForeignLetters, let mended = MisreadPage.repair(utf8) ?? MisreadAlphabet.repair(utf8) {
      return .repaired(mended)
    }
    return .sound
  }

  init(utf8: [UInt8], map: SourceMap, note: SourceNote) {
    self.utf8 = utf8
    self.map = map
    self.note = note
  }
}

/// Counts of two-byte sequences that tell at once that a text is sound.
private struct MisreadSigns {
  /// Cyrillic letters, signs of Latin-1, foreign letters, and Р С Т У with Ð Ñ Ò Ó: the leading bytes of Cyrillic in
  /// UTF-8, read as windows-1251 and as Latin-1.
  private typealias Counts = SIMD4<Int32>
  private let counts: (cyrillic: Int, latin: Int, foreign: Int, leads: Int)

  var suggestsForeignLetters: Bool { counts.foreign >= 2 && counts.foreign * 100 >= counts.cyrillic }
  var suggestsTwice: Bool { counts.leads >= 3 && counts.leads * 10 >= (counts.cyrillic + counts.latin) * 3 }

  /// Half of all letters lead two bytes in a text encoded twice; in capitals Р, С, Т and У are a quarter at most.
  var isTwice: Bool { counts.leads >= 8 && counts.leads * 10 >= (counts.cyrillic + counts.latin) * 4 }

  init(_ bytes: Span<UInt8>) {
    let signs = Self.signs
    let end = min(bytes.count, 1 << 20) - 1
    var sum = Counts()
    var boxes = 0
    var at = 0
    while at < end {
      let lead = bytes[at]
      if lead &- 0xc2 < 0x12 {
        sum &+= signs[Int(lead &- 0xc2) << 6 | Int(bytes[at + 1] & 0x3f)]
        at += 2
      } else {
        // The per mille sign and the double dagger.
        if lead == 0xe2, bytes[at + 1] == 0x80, at + 2 < bytes.count, bytes[at + 2] == 0xb0 || bytes[at + 2] == 0xa1 {
          boxes += 1
        }
        at += 1
      }
    }
    counts = (Int(sum[0]), Int(sum[1]), Int(sum[2]) + boxes, Int(sum[3]))
  }

  /// What each sequence counts for, by the leading byte above 0xC1 and six bits of the next.
  private static let signs: [Counts] = (0..<0x12 << 6).map { index in
    let lead = UInt8(0xc2 + index >> 6)
    let next = UInt8(0x80 | index & 0x3f)
    return Counts(
      lead >= 0xd0 ? 1 : 0, lead == 0xc2 || lead == 0xc3 ? 1 : 0, isForeign(lead, next) ? 1 : 0,
      (lead == 0xd0 && next & 0xfc == 0xa0) || (lead == 0xc3 && next & 0xfc == 0x90) ? 1 : 0)
  }

  private static func isForeign(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch (lead, next) {
    case (0xc2, 0xb1), (0xc2, 0xb5), (0xc2, 0xa4), (0xc2, 0xa6): true
    case (0xd0, ..<0x90): next != 0x81 && next != 0x86
    case (0xd1, 0x92..<0xa0): next != 0x96
    case (0xd2, 0x90), (0xd2, 0x91), (0xd2, 0x96...0x99), (0xd2, 0x9c...0x9d), (0xd2, 0xaa...0xab): true
    case (0xd2, 0xb2...0xb9), (0xd3, 0xa2...0xa3), (0xd3, 0xae...0xaf): true
    default: false
    }
  }
}
