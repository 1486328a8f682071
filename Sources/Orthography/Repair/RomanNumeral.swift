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

  /// Whether a word or an ending follows that numerals stand before: a century, a quarter, a congress, a world war; a
  /// second numeral of a range may stand between.
  static func isNumbered(_ tail: some Sequence<Unicode.Scalar>) -> Bool {
    var word = String.UnicodeScalarView()
    var joint: Unicode.Scalar = " "
    var mark: Unicode.Scalar = " "
    var isRange = false
    for scalar in tail {
      let kind = Letter.classify(scalar)
      if kind.isLetter || kind == .mark || kind == .invisible {
        word.append(scalar)
      } else if !word.isEmpty {
        mark = scalar
        let goesOn = isDash(scalar) || scalar == " " || scalar.value == 0xa0
        guard goesOn, !isRange, isDash(joint), latin(Array(word)) != nil else { break }
        isRange = true
        mark = " "
        word = String.UnicodeScalarView()
        joint = scalar
      } else if isDash(scalar) {
        joint = scalar
      } else if scalar != " " && scalar.value != 0xa0 {
        break
      }
    }
    let folded = WordFold.fold(String(word))
    if joint == "-" || joint.value == 0x2011, endings.contains(folded) { return true }
    if mark == ".", abbreviations.contains(folded) { return true }
    return words.contains(folded) || stems.contains { folded.hasPrefix($0) }
  }

  /// Whether two stretches of letters beside a dash are the ends of a range: `І-ІІІ`, `Х–ХІ`.
  static func isRange(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    guard let first = latin(first), let second = latin(second) else { return false }
    return value(first) < value(second)
  }

  /// Whether a scalar joins the ends of a range or an ending to its numeral.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2014).contains(scalar.value)
  }

  /// What well-formed digits count.
  private static func value(_ digits: [Unicode.Scalar]) -> Int {
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

  private static let stems = [
    "ғасыр", "тоқсан", "квартал", "жартыжылды", "полугоди", "столети", "дүниежүзілік", "съез", "форум",
    "құрылтай", "шақырылым", "созыв", "дәрежелі", "степен", "тарау", "санат", "сынып", "сыныб", "бөлім",
  ]
  private static let words: Set<String> = [
    "век", "века", "веку", "веком", "веке", "веков", "векам", "веками", "веках",
    "орын", "орында", "орынды", "орынға", "том", "тома", "томе", "томы", "томда",
  ]
  /// Words that are a numeral's only with a full stop.
  private static let abbreviations: Set<String> = ["ғ", "ғғ", "в", "вв", "кв"]
  /// Endings of ordinal numbers, behind a hyphen.
  private static let endings: Set<String> = [
    "ші", "шы", "нші", "ншы", "інші", "ыншы", "й", "го", "му", "я", "ю", "е", "х",
  ]
}
