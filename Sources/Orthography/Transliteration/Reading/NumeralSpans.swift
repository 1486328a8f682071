/// Finds Roman numerals among the words of Kazakh in Latin letters: `IV toqsan`, `XIX ǵasyr`.
///
/// I, V and X make one; of the larger digits words are made. No word of Kazakh has one letter, but one letter before a
/// full stop is an initial.
enum NumeralSpans {
  /// Their ranges, in order. Linear.
  static func find(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < text.count {
      guard isDigit(text[start]), start == 0 || !goesOn(text[start - 1]) else {
        start += 1
        continue
      }
      let digits = text[start...].prefix(while: isDigit)
      let behind = digits.endIndex < text.count ? text[digits.endIndex] : " "
      let isInitial = digits.count == 1 && behind == "."
      if !goesOn(behind), !isInitial, RomanNumeral.latin(Array(digits)) != nil { spans.append(digits.indices) }
      start = digits.endIndex
    }
    return spans
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar == "I" || scalar == "V" || scalar == "X" }

  /// Whether a scalar belongs to the word beside it.
  private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
    let kind = Letter.classify(scalar)
    return kind.isLetter || kind == .mark || signs.contains(scalar)
  }

  /// The apostrophes of the decree of 2017 as they are typed, the primes of ь and ъ.
  static let signs: [Unicode.Scalar] = ["'", "`", "\u{2018}", "\u{2019}", "\u{2bc}", "\u{2b9}", "\u{2ba}"]
}
