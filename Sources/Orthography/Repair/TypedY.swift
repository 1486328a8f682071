/// A Latin y in a Kazakh word, typed for у, whose shape it has, or for ү, which keyboards without Kazakh letters lack.
///
/// ү stands in the first syllable of native words, whose vowels are front ones; у stands anywhere, often behind a vowel
/// or at the end: `кyні` is күні, `келy` келу, `жyрнал` журнал. An abbreviation in which it may be either is left alone.
enum TypedY {
  static func isTyped(_ scalar: Unicode.Scalar) -> Bool { scalar == "y" || scalar == "Y" }

  /// Whether у at `index` of a word in Cyrillic letters, typed as y, is ү.
  static func isFront(at index: Int, of word: [Unicode.Scalar]) -> Bool {
    let word = word.map(Letter.lower)
    guard index < 2, index + 1 < word.count, !word.contains(where: backOrLoan.contains) else { return false }
    let isOpening = index == 0 || isConsonant(word[0])
    guard isOpening, isConsonant(word[index + 1]) else { return false }
    if withU.contains(where: { word.starts(with: $0.unicodeScalars) }) { return false }
    return word.contains(where: front.contains) || word[0] == "к" || word[0] == "г" || (index == 0 && word[1] == "й")
  }

  /// Whether a word with a typed y is an abbreviation, in which it may be either letter: `БYҰ`.
  ///
  /// Behind another vowel no word has ә, ө, ұ or ү, which stand in first syllables.
  static func isInAbbreviation(_ part: [Unicode.Scalar]) -> Bool {
    part.allSatisfy(Letter.isUpper)
      && zip(part, part.dropFirst()).contains { isTyped($0) && "ӘӨҰҮ".unicodeScalars.contains($1) }
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool { consonants.contains(letter) }

  private static let consonants = Set("бвгғджзйкқлмнңпрстфхһцчшщ".unicodeScalars)
  private static let front = Set("әеөүі".unicodeScalars)
  /// Letters of back words and of loanwords, which have no ү.
  private static let backOrLoan = Set("аоұықғвфцщчъьэёюях".unicodeScalars)
  /// Words of front vowels that have у in the first syllable.
  private static let withU = ["сурет", "музе", "супер", "бункер", "курс"]
}
