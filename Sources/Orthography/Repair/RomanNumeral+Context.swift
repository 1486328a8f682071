/// How Roman numerals in Cyrillic letters are known: by their letters, or by what stands beside them.
extension RomanNumeral {
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
