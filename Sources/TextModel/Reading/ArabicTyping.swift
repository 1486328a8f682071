/// Which letters of neighbouring alphabets a text in Arabic script has in place of Kazakh ones.
///
/// Keyboards and fonts without ە or ى offer the Arabic ه and the Persian ی; a text that has both may mean them.
struct ArabicTyping {
  private let meant: [Unicode.Scalar: Unicode.Scalar]

  /// Looks at the letters of some lines. Linear.
  init(_ lines: [Range<Int>], of text: [UInt8]) {
    var used: Set<Unicode.Scalar> = []
    for line in lines { used.formUnion(String(decoding: text[line], as: UTF8.self).unicodeScalars) }
    var meant: [Unicode.Scalar: Unicode.Scalar] = [:]
    if !used.contains("\u{6D5}") { meant["\u{647}"] = "\u{6D5}" }
    switch (used.contains("\u{649}"), used.contains("\u{64A}")) {
    case (true, false): meant["\u{6CC}"] = "\u{64A}"
    case (false, true): meant["\u{6CC}"] = "\u{649}"
    default: break
    }
    self.meant = meant
  }

  /// A word in the letters of Kazakh.
  func plain(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { plain.append(meant[scalar] ?? scalar) }
    return String(plain)
  }
}
