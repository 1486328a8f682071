/// Roman numerals, which Kazakh and Russian write in Latin letters but keyboards offer in Cyrillic ones: `ХІХ ғасыр`.
public enum RomanNumeral {
  /// The value of a folded word made of I, V, X, L or their look-alikes, nil for any other word.
  ///
  /// Larger digits stand in no century, congress or quarter, but make words (`см`, `мм`). Linear in the word's length.
  public static func value(ofFolded word: some StringProtocol) -> Int? {
    var digits: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      switch scalar {
      case "i", "і": digits.append("I")
      case "v": digits.append("V")
      case "x", "х": digits.append("X")
      case "l": digits.append("L")
      default: return nil
      }
    }
    return isWellFormed(digits) ? value(digits) : nil
  }

  /// The Latin digit that a capital is or looks like, nil for other letters.
  static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "I", "V", "X", "L", "C", "D", "M": scalar
    case "І", "Ӏ": "I"
    case "Х": "X"
    case "С": "C"
    case "М": "M"
    default: nil
    }
  }

  /// The numeral in Latin capitals, nil if the capitals make none.
  ///
  /// One of I, V and X must be in it: numerals of the other digits alone do not occur, short words do.
  static func latin(_ part: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var latin: [Unicode.Scalar] = []
    for scalar in part {
      guard let digit = digit(scalar) else { return nil }
      latin.append(digit)
    }
    guard latin.contains(where: { $0 == "I" || $0 == "V" || $0 == "X" }), isWellFormed(latin) else { return nil }
    return latin
  }

  /// What well-formed digits count.
  static func value(_ digits: [Unicode.Scalar]) -> Int {
    let values = digits.map { digit in
      switch digit {
      case "I": 1
      case "V": 5
      case "X": 10
      case "L": 50
      case "C": 100
      case "D": 500
      default: 1_000
      }
    }
    return values.indices.reduce(0) { sum, index in
      let isLess = index + 1 < values.count && values[index] < values[index + 1]
      return isLess ? sum - values[index] : sum + values[index]
    }
  }

  /// Whether digits stand in the order of a numeral: thousands, then each decimal place from IV, IX, V, I.
  private static func isWellFormed(_ digits: [Unicode.Scalar]) -> Bool {
    var rest = digits[...]
    rest = rest.drop { $0 == "M" }
    for (one, five, ten) in [("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")] as [Place] {
      if rest.starts(with: [one, ten]) || rest.starts(with: [one, five]) {
        rest = rest.dropFirst(2)
        continue
      }
      if rest.first == five { rest = rest.dropFirst() }
      for _ in 0..<3 where rest.first == one { rest = rest.dropFirst() }
    }
    return rest.isEmpty && !digits.isEmpty
  }

  private typealias Place = (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar)
}
