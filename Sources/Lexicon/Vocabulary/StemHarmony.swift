/// Whether endings of front or of back vowels go with a stem.
struct StemHarmony {
  private let stem: [Unicode.Scalar]
  private let isLoan: Bool

  /// Looks at a stem; a loan is a word that Russian has too.
  init(_ stem: String, isLoan: Bool) {
    self.stem = Array(stem.unicodeScalars)
    self.isLoan = isLoan
  }

  /// Whether the ending of a word has vowels of the kind of the stem's last one, as far as the stem tells.
  ///
  /// Loanwords in ь take front ones (`медалі`), those that keep it either (`медальдар`); so do those in г or к (`блогы`,
  /// `полковнигі`), and with a consonant beside it they take front ones (`актісі`, `банкі`). The instrumental is always the
  /// same.
  func allows(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    let shared = zip(letters, stem).prefix { $0 == $1 }.count
    guard shared < letters.count, let ending = letters[shared...].compactMap(Self.isFront).first else { return true }
    if stem.last == "ь" { return ending || shared == stem.count }
    if letters.suffix(2).elementsEqual("ен".unicodeScalars), letters.count - shared <= 3 { return true }
    if isLoan, stem.suffix(2).contains(where: { $0 == "к" || $0 == "г" }) {
      if stem.suffix(2).allSatisfy(Self.isConsonant) { return ending }
      if stem.last == "к" || stem.last == "г" { return true }
    }
    return lastVowel(stem.prefix(shared)).map { $0 == ending } ?? true
  }

  /// Whether the last vowel that tells is a front one. In loanwords и before a consonant is (`тарифі`), and у between
  /// consonants is not (`ресурсы`).
  private func lastVowel(_ letters: ArraySlice<Unicode.Scalar>) -> Bool? {
    for index in letters.indices.reversed() {
      if let isFront = Self.isFront(letters[index]) { return isFront }
      guard isLoan, index + 1 < letters.endIndex, Self.isConsonant(letters[index + 1]) else { continue }
      if letters[index] == "и" { return true }
      if letters[index] == "у", index > letters.startIndex { return false }
    }
    return nil
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    "бвгғджзйкқлмнңпрстфхһцчшщ".unicodeScalars.contains(letter)
  }

  /// Whether a vowel is a front one, nil for one of neither kind and for other letters.
  private static func isFront(_ letter: Unicode.Scalar) -> Bool? {
    switch letter {
    case "ә", "е", "э", "ө", "ү", "і": true
    case "а", "о", "ұ", "ы", "я": false
    default: nil
    }
  }
}
