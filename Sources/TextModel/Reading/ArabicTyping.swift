/// Which letters of neighbouring alphabets a text in Arabic script has in place of Kazakh ones.
///
/// Keyboards and fonts without ە or ى offer the Arabic ه and the Persian ی; a text that has both may mean them. One that
/// has neither ى nor ي means both by ی, and a reading of each word tells which.
struct ArabicTyping {
  private let meant: [Unicode.Scalar: Unicode.Scalar]

  /// Looks at the letters of some lines. Linear.
  init(_ lines: [Range<Int>], of text: [UInt8]) {
    var used: [Unicode.Scalar: Int] = [:]
    var letters = 0
    for line in lines {
      for scalar in String(decoding: text[line], as: UTF8.self).unicodeScalars where scalar.value >= 0x600 {
        for letter in ArabicForms.letters(of: scalar) ?? [scalar] { used[letter, default: 0] += 1 }
        letters += 1
      }
    }
    var meant: [Unicode.Scalar: Unicode.Scalar] = [:]
    // One letter in twelve is ە, hardly one in a thousand ھ, for which some write ه.
    if used["\u{6D5}"] == nil || used["\u{647}", default: 0] * 50 >= letters { meant["\u{647}"] = "\u{6D5}" }
    switch (used["\u{649}"] != nil, used["\u{64A}"] != nil) {
    case (true, false): meant["\u{6CC}"] = "\u{64A}"
    case (false, true): meant["\u{6CC}"] = "\u{649}"
    default: break
    }
    self.meant = meant
  }

  /// A word in the letters of Kazakh.
  func plain(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      for letter in ArabicForms.letters(of: scalar) ?? [scalar] { plain.append(meant[letter] ?? letter) }
    }
    return String(plain)
  }
}
