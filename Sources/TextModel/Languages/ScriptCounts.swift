import Orthography

/// How many letters of each script a text has.
struct ScriptCounts {
  private(set) var cyrillic = 0
  private(set) var latin = 0
  private(set) var arabic = 0
  private(set) var foreign = 0
  /// Of the Arabic letters: those that Kazakh writes and Arabic and Persian do not.
  private(set) var kazakhArabic = 0
  /// Of the Arabic letters: those that of the languages in this script only Kazakh and its kin write.
  private(set) var turkicArabic = 0
  /// Of the Arabic letters: those that Kazakh does not write.
  private(set) var otherArabic = 0
  /// Of the Arabic letters: the Persian ones that are typed for ك, ى and ي.
  private(set) var persianArabic = 0

  var letters: Int { cyrillic + latin + arabic + foreign }

  init(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: bytes.indices)
  }

  /// Counts the letters of a stretch of well-formed UTF-8. Linear.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    let table = ScalarTable.shared
    var last: UInt32 = 0
    var at = range.lowerBound
    while at < range.upperBound {
      // Most scalars are told by their first byte: ASCII, and U+0400 to U+047F, which are letters.
      let lead = bytes[at]
      if lead < 0x80 {
        if (lead | 0x20) &- 0x61 < 26 { latin += 1 }
        last = UInt32(lead)
        at += 1
        continue
      }
      if lead == 0xd0 || lead == 0xd1 {
        cyrillic += 1
        last = 0x400
        at += 2
        continue
      }
      let (value, width) = bytes.scalar(at: at)
      at += width
      switch table.entry(value).kind {
      case .cyrillic: cyrillic += 1
      case .latin: latin += 1
      case .foreign: foreign += 1
      case .arabic:
        guard let scalar = Unicode.Scalar(value) else { break }
        for letter in ArabicForms.letters(of: scalar) ?? [scalar] {
          add(arabic: letter, after: last)
          last = letter.value
        }
        continue
      case .other, .digit, .mark, .invisible: break
      }
      last = value
    }
  }

  private mutating func add(arabic letter: Unicode.Scalar, after last: UInt32) {
    arabic += 1
    // Arabic itself writes ى at the end of a word only.
    if last == 0x649 || Self.kazakh.contains(letter) { kazakhArabic += 1 }
    if Self.turkic.contains(letter) { turkicArabic += 1 }
    if Self.other.contains(letter) { otherArabic += 1 }
    if letter == "\u{6a9}" || letter == "\u{6cc}" { persianArabic += 1 }
  }

  /// Whether the first letter of a stretch is Cyrillic, by the first byte of its scalar.
  static func beginsInCyrillic(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let first = bytes[range].first { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xc3 && $0 != 0xe2 }
    return first.map { $0 & 0xfc == 0xd0 } ?? false
  }

  /// ە ۇ ۆ ۋ ڭ and the high hamza. Kyrgyz and Uyghur share most of them.
  private static let kazakh = Set<Unicode.Scalar>([
    "\u{6d5}", "\u{6c7}", "\u{6c6}", "\u{6cb}", "\u{6ad}", "\u{674}", "\u{675}", "\u{676}", "\u{677}", "\u{678}",
  ])
  /// ۇ ۋ ڭ and the high hamza, which Kurdish has not.
  private static let turkic = Set<Unicode.Scalar>(["\u{6c7}", "\u{6cb}", "\u{6ad}", "\u{674}"])
  /// The letters of Arabic that Kazakh spells otherwise, of Urdu (ہ ے), Kurdish (ێ ڕ ڵ) and Uyghur
  /// (ې ۈ ئ).
  private static let other = Set("ةأإآذضظطصثىٰہےێڕڵېۈئ".unicodeScalars.filter { $0 != "ى" })
}
