/// Recognises text that an earlier program read in the wrong encoding, and reads it as it should have been.
///
/// Several kinds are known. Kazakh text in KZ-1048 or PT154 taken for another page has foreign letters where Kazakh's own
/// should be («тїскен тўлєалардан»); which page it was is decided for the whole text by letter statistics, since the
/// same wrong letter stands for different ones. Text of DOS or Unix taken for a page of Windows, or of Windows taken for
/// Latin-1 or a page of Unix, has no right letter at all. UTF-8 taken for a single-byte page and encoded again («ТҐ» or «Ò¯»
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
    if signs.suggestsForeignLetters, let mended = MisreadPage.repair(utf8) ?? MisreadAlphabet.repair(utf8, .dos) {
      return .repaired(mended)
    }
    if signs.suggestsLatin, let mended = MisreadAlphabet.repair(utf8, .latin) { return .repaired(mended) }
    if signs.suggestsSwappedCase, let mended = MisreadAlphabet.repair(utf8, .swapped) { return .repaired(mended) }
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
  /// Cyrillic letters, signs and letters of Latin-1, foreign letters, Р С Т У with Ð Ñ Ò Ó (the leading bytes of Cyrillic
  /// in UTF-8, read as windows-1251 and as Latin-1), Cyrillic capitals, letters of Latin-1 with its control characters, and
  /// Г Д Е К Ш Щ Ъ Ы with Ã Ä Å Ê Ø Ù Ú Û (the leading bytes of Latin letters with marks and of Arabic ones).
  private typealias Counts = SIMD8<UInt16>
  private let counts:
    (cyrillic: Int, latin: Int, foreign: Int, leads: Int, capitals: Int, latinLetters: Int, otherLeads: Int)
  /// Bytes looked at.
  private let length: Int

  var suggestsForeignLetters: Bool { counts.foreign >= 2 && counts.foreign * 100 >= counts.cyrillic }
  var suggestsTwice: Bool {
    let leads = counts.leads + counts.otherLeads
    return leads >= 3 && leads * 10 >= (counts.cyrillic + counts.latin) * 3
  }

  /// Half of all letters lead two bytes in a text encoded twice, and no other capitals are in it.
  var isTwice: Bool {
    counts.leads >= 8 && counts.leads * 10 >= (counts.cyrillic + counts.latin) * 4
      && counts.capitals * 8 <= counts.leads * 9
  }

  /// A fifth of the bytes begin a letter with a mark; in the languages of Latin-1 a tenth at most.
  var suggestsLatin: Bool { counts.latinLetters >= 6 && counts.latinLetters * 5 >= length }

  /// Two letters of three are capitals, as nearly all small ones are in the other Russian page.
  var suggestsSwappedCase: Bool { counts.capitals >= 4 && counts.capitals * 3 >= counts.cyrillic * 2 }

  /// Bytes that are looked at; misread text is so from its first word on.
  private static let window = 1 << 20
  /// Bytes whose sequences sixteen bits can count.
  private static let block = 1 << 16

  init(_ bytes: Span<UInt8>) {
    let signs = Self.signs
    length = min(bytes.count, Self.window)
    let end = length - 1
    var sums = [Int](repeating: 0, count: Counts.scalarCount)
    var boxes = 0
    var at = 0
    while at < end {
      let stop = min(at + Self.block, end)
      var sum = Counts()
      while at < stop {
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
      for lane in sums.indices { sums[lane] += Int(sum[lane]) }
    }
    counts = (sums[0], sums[1], sums[2] + boxes, sums[3], sums[4], sums[5], sums[6])
  }

  /// What each sequence counts for, by the leading byte above 0xC1 and six bits of the next.
  private static let signs: [Counts] = (0..<0x12 << 6).map { index in
    let lead = UInt8(0xc2 + index >> 6)
    let next = UInt8(0x80 | index & 0x3f)
    func count(_ isSign: Bool) -> UInt16 { isSign ? 1 : 0 }
    return Counts(
      count(lead >= 0xd0), count(lead == 0xc2 || lead == 0xc3), count(isForeign(lead, next)),
      count(lead == 0xd0 && next & 0xfc == 0xa0 || lead == 0xc3 && next & 0xfc == 0x90),
      count(lead == 0xd0 && 0x90..<0xb0 ~= next), count(lead == 0xc3 || lead == 0xc2 && next < 0xa0),
      count(isOtherLead(lead, next)),
      0)
  }

  private static func isOtherLead(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xc3: [0x83, 0x84, 0x85, 0x8a, 0x98, 0x99, 0x9a, 0x9b].contains(next)
    case 0xd0: [0x93, 0x94, 0x95, 0x9a, 0xa8, 0xa9, 0xaa, 0xab].contains(next)
    default: false
    }
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
