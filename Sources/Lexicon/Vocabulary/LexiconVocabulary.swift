import Orthography
public import TextModel

/// The built-in lexicon as the vocabulary by which Kazakh in Arabic script is read; it is loaded when it is first asked.
public struct LexiconVocabulary: KazakhVocabulary {
  /// Creates a vocabulary.
  public init() {}

  /// Whether the lexicon has a stem of three letters or more that a folded word may be a form of, or of four letters or
  /// more a Russian one that Kazakh declines (`версиясы`); failing that, whether it is a compound, a surname, or Russian
  /// itself. A few look-ups.
  public func acquaintance(with word: String) -> Acquaintance {
    guard let lexicon = Lexicon.builtIn else { return .none }
    let known = Self.stemmed(word, lexicon)
    if known == .whole || known == .strong { return known }
    if Self.isCompound(word, lexicon) || Self.isSurname(word, lexicon) { return .strong }
    return known == .none && Self.isRussian(word, lexicon) ? .loan : known
  }

  /// How surely a word is a form of a stem of the lexicon.
  private static func stemmed(_ word: String, _ lexicon: Lexicon) -> Acquaintance {
    let readings = KazakhStemmer().readings(of: word)
    // Of a loanword only the ending may have one, which begins behind the stem.
    let mayBeLoan = !word.unicodeScalars.prefix(shortestStem).contains(where: isKazakhLetter)
    var known = Acquaintance.none
    for reading in 0..<readings.count {
      let key = readings.key(reading)
      let isKazakh = lexicon.isComponent(key, .kazakh)
      guard isKazakh || mayBeLoan else { continue }
      let stem = readings.text(reading)
      if isKazakh, stem.unicodeScalars.count >= min(shortestStem, word.unicodeScalars.count) {
        if reading == 0 { return lexicon.isTerm(key, .kazakh) ? .whole : .strong }
        if known == .none { known = .weak }
        // Converbs stand in phrases of the lexicon and take no endings.
        let isWeak = readings.isWeak(reading) || stem.ends(withAny: ["ып", "іп"]) && !lexicon.isTerm(key, .kazakh)
        let isShared = mayBeLoan && lexicon.isComponent(TermKey(RussianStemmer().stem(of: stem)), .russian)
        if !isWeak, StemHarmony(stem, isLoan: isShared).allows(word) { return .strong }
      } else if known != .loan, let loan = Self.loan(stem, lexicon) {
        // By itself a loanword keeps its ь: `дизель`, «дизелі».
        let isOne =
          reading == 0
          ? loan.isWritten(stem) : !readings.isWeak(reading) && StemHarmony(loan, isLoan: true).allows(word)
        known = isOne ? .loan : .weak
      }
    }
    return known
  }

  /// The loanword that a stem is, without the vowel that Kazakh puts between кт and an ending (`актілер`), and with the ь
  /// that a vowel takes the place of (`моделі`).
  private static func loan(_ stem: String, _ lexicon: Lexicon) -> String? {
    let whole =
      stem.ends(with: "кті") ? String(stem.unicodeScalars.dropLast()) : stem.ends(with: "л") ? stem + "ь" : nil
    if let whole, isLoan(whole, lexicon) || lexicon.isComponent(TermKey(whole), .kazakh) { return whole }
    return isLoan(stem, lexicon) ? stem : nil
  }

  /// Whether Russian has a stem as a word in the form by which Kazakh borrows it: `гостиниц` is none, `гостиница` is.
  private static func isLoan(_ stem: String, _ lexicon: Lexicon) -> Bool {
    guard stem.unicodeScalars.count >= shortestLoan, !stem.unicodeScalars.contains(where: isKazakhLetter) else {
      return false
    }
    let root = RussianStemmer().stem(of: stem)
    let key = TermKey(root)
    guard lexicon.isComponent(key, .russian) else { return false }
    let entry = lexicon.text(of: key, .russian).map(WordFold.fold) ?? ""
    return entry.isWritten(stem)
      || root.isWritten(stem) && !["а", "я", "о", "е", "ь"].contains { entry.isWritten(stem + $0) }
  }

  private static func isKazakhLetter(_ letter: Unicode.Scalar) -> Bool {
    "әғқңөұүһі".unicodeScalars.contains(letter)
  }

  /// The fewest letters of a stem, of a Russian one, and of the root of a word with Russian endings: shorter ones are
  /// found by chance.
  private static let shortestStem = 3
  private static let shortestLoan = 4
  private static let shortestRoot = 5

  /// Whether a word is of a combining form and a form of a known word: `агроөнеркәсіп`, `энергоблок`.
  private static func isCompound(_ word: String, _ lexicon: Lexicon) -> Bool {
    guard let head = combiningForms.first(where: { word.begins(with: $0) }) else { return false }
    let rest = String(decoding: word.utf8.dropFirst(head.utf8.count), as: UTF8.self)
    guard rest.unicodeScalars.count >= shortestLoan else { return false }
    return stemmed(rest, lexicon).isKnown
  }

  private static let combiningForms = [
    "авто", "агро", "аудио", "аэро", "био", "видео", "гео", "гидро", "зоо", "кибер", "кино", "макро", "метео", "микро",
    "мото", "мульти", "нано", "нейро", "радио", "супер", "теле", "термо", "турбо", "фото", "эко", "электро", "энерго",
    "этно",
  ]

  /// Whether a word is a form of a surname in -ов or -ев, whose last vowel is told by its spelling in every alphabet.
  ///
  /// Latin alphabets write ё in two letters: those that read иов or ион are so only behind a name that ends so, such as
  /// Родион, and йо only in a word that the lexicon has.
  private static func isSurname(_ word: String, _ lexicon: Lexicon) -> Bool {
    KazakhStemmer().candidates(of: word).contains { stem in
      guard stem.unicodeScalars.count >= 6, let ending = surnameEndings.first(where: { stem.ends(with: $0) }) else {
        return false
      }
      let bare = String(decoding: stem.utf8.dropLast(ending.utf8.count), as: UTF8.self)
      let isSplit = ending.begins(with: "о") && bare.ends(withAny: ["и", "й", "ь"])
      guard isSplit || ["ио", "йо", "ьо"].contains(where: bare.holds) else { return true }
      return bare.ends(withAny: ["дион", "рион"])
        || [Lexicon.Side.kazakh, .russian].contains { lexicon.isComponent(TermKey(bare), $0) }
    }
  }

  private static let surnameEndings = ["ова", "ева", "ов", "ев"]

  /// Whether a word of some length is a form of a Russian word: a foreign word that somebody left in the text.
  private static func isRussian(_ word: String, _ lexicon: Lexicon) -> Bool {
    // «видимост» and «королиов» are no words, though their roots are.
    guard word.unicodeScalars.count > shortestRoot, !word.ends(withAny: ["ост", "иов", "иова"]),
      !word.unicodeScalars.contains(where: isKazakhLetter)
    else { return false }
    if word.ends(with: "мость") || word.ends(with: "ность") { return true }
    let root = RussianStemmer().stem(of: word)
    return root.unicodeScalars.count >= shortestRoot && lexicon.isComponent(TermKey(root), .russian)
  }

  /// The capitals of a line: those of names that the lexicon has, of surnames, of what stands beside a given name, of
  /// initials, and of what opens the line or a quotation. Linear in the tokens.
  public func capitals(of tokens: [Token]) -> [Capitals] {
    guard let lexicon = Lexicon.builtIn else { return tokens.map { _ in .none } }
    return NameCapitals(tokens, lexicon).capitals
  }
}
