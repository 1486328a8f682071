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
      if !readings.isWeak(reading) { return .strong }
      isWeaklyKnown = true
    }
    return isWeaklyKnown ? .weak : .none
  }

  /// The capitals of a line: those of names that the lexicon has, of surnames, of what stands beside a given name, of
  /// initials, and of what opens the line or a quotation. Linear in the tokens.
  public func capitals(of tokens: [Token]) -> [Capitals] {
    guard let lexicon = Lexicon.builtIn else { return tokens.map { _ in .none } }
    return NameCapitals(tokens, lexicon).capitals
  }
}
