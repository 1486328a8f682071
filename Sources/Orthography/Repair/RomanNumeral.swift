/// Roman numerals, which Kazakh and Russian write in Latin letters but keyboards offer in Cyrillic ones: `ХІХ ғасыр`.
enum RomanNumeral {
  /// The Latin digit that a letter is or looks like, nil for other letters.
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

  /// The numeral in Latin letters, nil if the letters make none.
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

  /// Whether letters that make a numeral make nothing else: `ХІХ`, `ІІІ`, `ІІ`. Two of them may be initials, and letters
  /// besides І and Х words.
  static func isUnmistakable(_ part: [Unicode.Scalar]) -> Bool {
    let ones = part.count { digit($0) == "I" }
    return ones > 0 && part.allSatisfy { digit($0) == "I" || digit($0) == "X" } && (part.count > 2 || ones == 2)
  }

  /// Whether a word follows that numerals stand before: a century, a quarter, a congress, a world war.
  static func isNumbered(_ tail: some Sequence<Unicode.Scalar>) -> Bool {
    var word = String.UnicodeScalarView()
    for scalar in tail {
      let kind = Letter.classify(scalar)
      if kind.isLetter || kind == .mark || kind == .invisible {
        word.append(scalar)
      } else if !word.isEmpty || !(scalar == " " || scalar == "-" || scalar.value == 0xa0 || scalar.value == 0x2011) {
        break
      }
    }
    let folded = WordFold.fold(String(word))
    return words.contains(folded) || stems.contains { folded.hasPrefix($0) }
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

  private static let stems = [
    "ғасыр", "тоқсан", "квартал", "жартыжылды", "полугоди", "столети", "дүниежүзілік", "съез", "форум",
    "құрылтай", "шақырылым", "созыв", "дәрежелі", "степен", "тарау", "санат",
  ]
  private static let words: Set<String> = [
    "век", "века", "веку", "веком", "веке", "веков", "векам", "веками", "веках",
  ]
}
