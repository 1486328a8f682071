import Orthography
public import TextModel

/// The built-in lexicon as the vocabulary by which Kazakh in Arabic script is read; it is loaded when it is first asked.
public struct LexiconVocabulary: KazakhVocabulary {
  /// Creates a vocabulary.
  public init() {}

  /// Whether the lexicon has a stem of three letters or more that a folded word may be a form of. A few look-ups.
  public func acquaintance(with word: String) -> Acquaintance {
    guard let lexicon = Lexicon.builtIn else { return .none }
    let readings = KazakhStemmer().readings(of: word)
    var isWeaklyKnown = false
    for reading in 0..<readings.count where lexicon.isComponent(readings.key(reading), .kazakh) {
      guard readings.text(reading).unicodeScalars.count >= min(3, word.unicodeScalars.count) else { continue }
      if reading == 0 { return .whole }
      if !readings.isWeak(reading), Self.isHarmonious(word, stem: readings.text(reading)) { return .strong }
      isWeaklyKnown = true
    }
    if Self.isSurname(word) { return .strong }
    return isWeaklyKnown ? .weak : .none
  }

  /// Whether a word is a form of a surname in -ов or -ев, whose last vowel is told by its spelling in every alphabet.
  private static func isSurname(_ word: String) -> Bool {
    KazakhStemmer().candidates(of: word).contains { stem in
      stem.unicodeScalars.count >= 6 && stem.ends(withAny: ["ов", "ова", "ев", "ева"])
    }
  }

  /// Whether an ending has vowels of the kind of its stem's last one, as far as the stem tells: those of loanwords in ь
  /// or in two consonants have front ones (`актісі`), and that of the instrumental is always the same.
  private static func isHarmonious(_ word: String, stem: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    let stem = Array(stem.unicodeScalars)
    let shared = zip(letters, stem).prefix { $0 == $1 }.count
    guard shared < letters.count, let ending = letters[shared...].compactMap(isFront).first,
      let last = letters[..<shared].compactMap(isFront).last
    else { return true }
    if stem.last == "ь" { return ending }
    if ending == last { return true }
    if letters.suffix(2).elementsEqual("ен".unicodeScalars), letters.count - shared <= 3 { return true }
    guard ending, let end = stem.last, stem.count > 1 else { return false }
    return (isFront(end) == nil && isFront(stem[stem.count - 2]) == nil)
  }

  /// Whether a vowel is a front one, nil for one of neither kind and for other letters.
  private static func isFront(_ letter: Unicode.Scalar) -> Bool? {
    switch letter {
    case "ә", "е", "э", "ө", "ү", "і": true
    case "а", "о", "ұ", "ы", "я": false
    default: nil
    }
  }

  /// The capitals of a line: those of names that the lexicon has, of surnames, of what stands beside a given name, of
  /// initials, and of what opens the line or a quotation. Linear in the tokens.
  public func capitals(of tokens: [Token]) -> [Capitals] {
    guard let lexicon = Lexicon.builtIn else { return tokens.map { _ in .none } }
    return NameCapitals(tokens, lexicon).capitals
  }
}
