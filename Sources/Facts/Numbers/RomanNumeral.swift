/// Roman numerals of centuries and quarters, with the Cyrillic letters that are typed for them: XIX, ХІХ.
enum RomanNumeral {
  /// The value of a folded word made of I, V, X, L or their look-alikes in canonical order, nil for any other word.
  static func value(of folded: some StringProtocol) -> Int? {
    var total = 0
    var previous = Int.max
    var text = ""
    for scalar in folded.unicodeScalars {
      guard let (letter, value) = letter(scalar) else { return nil }
      total += value > previous ? value - 2 * previous : value
      previous = value
      text.append(letter)
      if text.utf8.count > 7 { return nil }
    }
    return total > 0 && total < 90 && canonical(total) == text ? total : nil
  }

  private static func letter(_ scalar: Unicode.Scalar) -> (Character, Int)? {
    switch scalar {
    case "i", "і": ("I", 1)
    case "v": ("V", 5)
    case "x", "х": ("X", 10)
    case "l": ("L", 50)
    default: nil
    }
  }

  private static func canonical(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (size, letters) in [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
      while rest >= size {
        text += letters
        rest -= size
      }
    }
    return text
  }
}

extension RomanNumeral {
  /// How many letters a folded word has.
  static func letterCount(_ folded: some StringProtocol) -> Int { folded.unicodeScalars.count }

  /// The numeral of a folded word, without the ending of an ordinal behind a hyphen: XI-ші, `XI-го`; nil where another
  /// word stands there.
  static func part(of folded: String) -> Substring? {
    guard let hyphen = folded.firstIndex(of: "-") else { return folded[...] }
    let ending = folded[folded.index(after: hyphen)...]
    return endings.contains(String(ending)) ? folded[..<hyphen] : nil
  }

  private static let endings: Set<String> = [
    "ші", "шы", "й", "я", "е", "го", "му", "м", "ю", "ом", "ой", "ая", "ое", "ый",
  ]
}
