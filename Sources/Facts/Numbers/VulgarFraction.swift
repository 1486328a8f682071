/// Fractions that have a character of their own: ½, ¾ (Unicode, Number Forms).
enum VulgarFraction {
  /// The parts told and how many make a whole; nil for any other mark.
  static func value(of mark: String) -> (count: Int, parts: Int)? {
    mark.unicodeScalars.count == 1 ? mark.unicodeScalars.first.flatMap { values[$0] } : nil
  }

  private static let values: [Unicode.Scalar: (count: Int, parts: Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
  ]
}

/// Fractions in one character, alone or behind a whole number.
extension NumberReader {
  /// ½, «¾ бөлігі», «½ млн».
  func vulgar(at start: Int) -> NumberPhrase? {
    guard let (count, parts) = VulgarFraction.value(of: view.folded(start)) else { return nil }
    if let value = ExactDecimal(Int64(count)).divided(by: parts), let scaled = scaled(value, from: start + 1) {
      return phrase(of: scaled.sum, tokens: start..<scaled.end)
    }
    let end = view.hint(start + 1) == .part ? start + 2 : start + 1
    return fraction(of: ExactDecimal(Int64(count)), parts, tokens: start..<end)
  }

  /// 12½ %, 1½ млрд: the fraction stands right behind the digits, or behind a space.
  func mixed(_ whole: ExactDecimal, at start: Int) -> NumberPhrase? {
    guard let (count, parts) = VulgarFraction.value(of: view.folded(start + 1)), whole.isWhole,
      let total = whole.multiplied(by: ExactDecimal(Int64(parts)))?.adding(ExactDecimal(Int64(count)))
    else { return nil }
    guard let value = total.divided(by: parts) else {
      var phrase = NumberPhrase(total, tokens: start..<start + 2)
      phrase.divisor = parts
      return phrase
    }
    if let scaled = scaled(value, from: start + 2) { return phrase(of: scaled.sum, tokens: start..<scaled.end) }
    var phrase = NumberPhrase(value, tokens: start..<start + 2)
    phrase.precision = min(value.exponent, 0)
    return phrase
  }

  /// A value with the magnitude words behind it, and the token after them; nil where none stands there.
  private func scaled(_ value: ExactDecimal, from start: Int) -> (sum: NumeralSum, end: Int)? {
    var sum = NumeralSum()
    guard case .magnitude? = view.numeral(start), sum.add(digits: value, places: -min(value.exponent, 0)) else {
      return nil
    }
    let end = extended(&sum, from: start, spelled: false)
    return end > start ? (sum, end) : nil
  }
}
