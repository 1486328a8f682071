import Orthography

/// How many letters of each script a text has.
struct ScriptCounts {
  private(set) var cyrillic = 0
  private(set) var latin = 0
  private(set) var arabic = 0
  private(set) var foreign = 0
  /// Of the Arabic letters: those that Kazakh writes and Arabic and Persian do not.
  private(set) var kazakhArabic = 0
  /// Of the Arabic letters: those that Kazakh does not write.
  private(set) var otherArabic = 0

  var letters: Int { cyrillic + latin + arabic + foreign }

  init(_ text: some StringProtocol) {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch Letter.classify(scalar) {
      case .cyrillic: cyrillic += 1
      case .latin: latin += 1
      case .foreign: foreign += 1
      case .arabic:
        arabic += 1
        // Arabic itself writes ى at the end of a word only.
        if Self.kazakh.contains(scalar) || last == "ى" { kazakhArabic += 1 }
        if Self.other.contains(scalar) { otherArabic += 1 }
      case .other, .digit, .mark, .invisible: break
      }
    }
  }

  /// ە ۇ ۆ ۋ ڭ and the high hamza. Kyrgyz and Uyghur share most of them.
  private static let kazakh = Set<Unicode.Scalar>([
    "\u{6d5}", "\u{6c7}", "\u{6c6}", "\u{6cb}", "\u{6ad}", "\u{674}", "\u{675}", "\u{676}", "\u{677}", "\u{678}",
  ])
  /// The letters of Arabic that Kazakh spells otherwise, of Persian and Urdu (ی ک ہ ے), Kurdish (ێ ڕ ڵ) and Uyghur
  /// (ې ۈ ئ).
  private static let other = Set("ةأإآذضظطصثىٰیکہےێڕڵېۈئ".unicodeScalars.filter { $0 != "ى" })
}
