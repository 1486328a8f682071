import Orthography
import TextModel

/// Finds the words of a Kazakh line without capitals that Cyrillic would write with one.
struct NameCapitals {
  private(set) var capitals: [Capitals]
  private let tokens: [Token]
  private let lexicon: Lexicon
  private var words: [WordNature]

  /// What a word may be by itself.
  private struct WordNature {
    var isKnown = false
    /// The lexicon has it as a person's name, whatever else it may mean.
    var mayBePerson = false
    /// The lexicon has it as a place's name.
    var mayBePlace = false
    /// It is a name of a person and no common word.
    var isPerson = false
    /// It is a person's name, or in no lexicon, and ends like a surname.
    var isSurname = false
    /// It has no ending.
    var isBare = false
  }

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    capitals = tokens.map { _ in .none }
    words = tokens.map { _ in WordNature() }
    var analyzer = TermAnalyzer(language: .kazakh, lexicon: lexicon)
    for unit in analyzer.units(of: tokens) { unit.isPhrase ? readPhrase(unit) : readWord(unit) }
    findDateline()
    findPersons()
    findInitials()
    findBearers()
    findTitles()
    findOpenings()
  }

  // MARK: What the lexicon knows

  private mutating func readPhrase(_ unit: LexicalUnit) {
    for index in unit.tokens { words[index].isKnown = true }
    guard let key = unit.terms.first, let text = lexicon.text(of: key, .kazakh) else { return }
    let written = text.split(separator: " ")
    guard written.count == unit.tokens.count else { return }
    for (index, word) in zip(unit.tokens, written) {
      capitals[index] = Self.capitals(of: word)
      if lexicon.nameKinds(of: key, .kazakh).contains(.person) { words[index].isPerson = true }
    }
  }

  private mutating func readWord(_ unit: LexicalUnit) {
    let index = unit.tokens.lowerBound
    words[index].isKnown = unit.isKnown
    words[index].isBare = unit.stem == tokens[index].folded
    words[index].mayBePlace = unit.terms.contains { lexicon.nameKinds(of: $0, .kazakh).contains(.place) }
    words[index].mayBePerson = unit.terms.contains { lexicon.nameKinds(of: $0, .kazakh).contains(.person) }
    if let key = unit.terms.first, let text = lexicon.text(of: key, .kazakh), !isCommon(key, text),
      lexicon.nameKinds(of: key, .kazakh) != .person || words[index].isBare
        || !isAlsoCommon(tokens[index].folded, key)
    {
      capitals[index] = Self.capitals(of: text[...])
      words[index].isPerson = lexicon.nameKinds(of: key, .kazakh).contains(.person)
      words[index].isSurname = words[index].isPerson && Self.isSurname(tokens[index].folded)
    } else if isAbbreviation(index), !unit.terms.contains(where: { isWritten(tokens[index].folded, $0) }) {
      capitals[index] = .all
    } else if !unit.isKnown, Self.isSurname(tokens[index].folded) {
      capitals[index] = .first
      words[index].isPerson = true
      words[index].isSurname = true
    }
  }

  private func isWritten(_ word: String, _ key: TermKey) -> Bool { lexicon.text(of: key, .kazakh) == word }

  /// Whether a word before any hyphen is of consonants, and no unit behind a figure.
  private func isAbbreviation(_ index: Int) -> Bool {
    let letters = tokens[index].folded.unicodeScalars.prefix { $0 != "-" }
    return letters.count >= 3 && letters.allSatisfy { "бвгғджзйкқлмнңпрстфхһцчшщ".unicodeScalars.contains($0) }
      && (index == 0 || tokens[index - 1].kind != .number)
  }

  /// Whether a term is a common word besides, or nothing else.
  private func isCommon(_ key: TermKey, _ text: String) -> Bool {
    guard text.first?.isUppercase == true else { return true }
    // Adjectives and peoples of places are no words of their own: `алматинский`.
    let isPerson = lexicon.nameKinds(of: key, .kazakh).contains(.person)
    return lexicon.renderings(of: key, from: .kazakh).contains { rendering in
      guard let text = lexicon.text(of: rendering, .russian), text.first?.isLowercase == true else { return false }
      return isPerson || !text.ends(withAny: ["ий", "ый", "ой", "ец", "цы"])
    }
  }

  /// Whether a form of a person's name is also one of a common word: `жасындағы` is of Жасын or of `жас`.
  private func isAlsoCommon(_ word: String, _ name: TermKey) -> Bool {
    let readings = KazakhStemmer().readings(of: word)
    return (0..<readings.count).contains { reading in
      let key = readings.key(reading)
      guard key != name, !readings.isWeak(reading), readings.text(reading).unicodeScalars.count >= 3,
        let text = lexicon.text(of: key, .kazakh)
      else { return false }
      return text.first?.isLowercase == true
    }
  }

  private static func capitals(of word: Substring) -> Capitals {
    let parts = word.split(separator: "-")
    guard let first = parts.first, first.first?.isUppercase == true else { return .none }
    if first.count > 1, first.allSatisfy({ !$0.isLowercase }) { return .all }
    return parts.count > 1 && parts.allSatisfy { $0.first?.isUppercase == true } ? .parts : .first
  }

  // MARK: Datelines

  /// The most tokens of a date between a town and the dash behind it.
  private static let longestDate = 6

  /// The town that a report was sent from, which opens the line and which Cyrillic writes in capitals: `АСТАНА – `,
  /// `АСТАНА. `, `АСТАНА, 3 наурыз – `.
  private mutating func findDateline() {
    guard tokens.count > 2, words[0].mayBePlace, words[0].isBare else { return }
    let behind = tokens[1...].prefix(Self.longestDate)
    switch tokens[1].folded {
    case "–", "—", ".": capitals[0] = .all
    case ",":
      guard let dash = behind.first(where: { $0.folded == "–" || $0.folded == "—" }),
        behind.contains(where: { $0.kind == .number && $0.range.lowerBound < dash.range.lowerBound })
      else { return }
      capitals[0] = .all
    default: return
    }
  }

  // MARK: Persons

  private static func isSurname(_ word: String) -> Bool {
    KazakhStemmer().candidates(of: word).contains { stem in
      stem.unicodeScalars.count >= 5 && stem.ends(withAny: surnameEndings)
    }
  }

  private static let surnameEndings = [
    "ов", "ев", "ова", "ева", "дин", "дина", "кин", "кина", "шин", "шина", "ұлы", "қызы",
    "қали", "ғали", "бек", "гүл",
  ]

  /// Two words side by side of which one is a person's name for sure, and the other may be or is unknown.
  private mutating func findPersons() {
    for index in tokens.indices where words[index].isPerson {
      if index > 0, !words[index - 1].isPerson, words[index - 1].mayBePerson || isGivenName(index - 1) {
        name(index - 1)
      }
      if index + 1 < tokens.count, isUnknown(index + 1) || words[index + 1].mayBePerson, !words[index + 1].isPerson,
        !words[index].isSurname || words[index + 1].isBare
      {
        name(index + 1)
      }
    }
  }

  /// Whether a word before a surname may be a given name, which many common words are (`Раушан`): it has no ending, as
  /// trades (-шы) and offices of a body (-ы) have, and is no title.
  private func isGivenName(_ index: Int) -> Bool {
    let word = tokens[index].folded
    return tokens[index].kind == .word && words[index + 1].isSurname && (words[index].isBare || isUnknown(index))
      && word.unicodeScalars.count > 3 && !word.ends(withAny: ["ы", "і"]) && !Self.titles.contains(word)
  }

  private static let titles: Set<String> = [
    "министр", "премьер", "премьер-министр", "вице-министр", "вице-премьер", "президент", "депутат", "сенатор",
    "генерал", "генерал-майор", "полковник", "подполковник", "майор", "капитан", "лейтенант", "профессор", "академик",
    "доктор", "мырза", "ханым", "судья", "прокурор", "адвокат", "әкім", "төраға", "төрайым", "директор", "ректор",
    "тренер", "дәрігер", "инженер", "журналист", "чемпион", "азамат", "маман", "сарапшы", "мұғалім", "және", "мен",
    "туралы", "бойынша", "деген", "жолдас", "архитектор", "режиссер", "менеджер", "хирург", "эколог",
  ]

  private func isUnknown(_ index: Int) -> Bool {
    tokens[index].kind == .word && !words[index].isKnown && tokens[index].folded.unicodeScalars.count > 3
  }

  private mutating func name(_ index: Int) {
    words[index].isPerson = true
    if capitals[index] == .none { capitals[index] = .first }
  }

  /// A letter and a full stop before a name, or before an unknown word where no abbreviation is of one letter.
  private mutating func findInitials() {
    for index in tokens.indices.dropLast(2).reversed() where tokens[index].kind == .word {
      let letter = tokens[index].folded
      guard letter.unicodeScalars.count == 1 || letter == "дж", tokens[index + 1].folded == "." else { continue }
      let isNumbered = index > 0 && tokens[index - 1].kind == .number
      let goesOn = words[index + 2].isPerson || capitals[index + 2] != .none
      guard !isNumbered, goesOn || isUnknown(index + 2) else { continue }
      name(index)
      name(index + 2)
    }
  }

  /// Two words that no lexicon has behind the word for an office, which ends in the possessive: «басшысы Теодор Каплан».
  private mutating func findBearers() {
    for index in tokens.indices.dropLast(2) where isOffice(index) {
      guard mayBeGivenName(index + 1), isUnknown(index + 2) || words[index + 2].isPerson, !words[index].isPerson,
        !words[index + 1].isSurname
      else { continue }
      name(index + 1)
      name(index + 2)
    }
  }

  private func mayBeGivenName(_ index: Int) -> Bool {
    words[index].isPerson || words[index].mayBePerson || isUnknown(index) || !words[index].isBare
  }

  /// Whether a word names what a person is: a title, or in the possessive the head, the envoy, the keeper of something.
  private func isOffice(_ index: Int) -> Bool {
    let word = tokens[index].folded
    guard tokens[index].kind == .word else { return false }
    if Self.titles.contains(word) { return true }
    return word.ends(withAny: Self.offices)
  }

  private static let offices = [
    "басшысы", "бастығы", "өкілі", "төрағасы", "төрайымы", "министрі", "әкімі", "директоры", "жетекшісі", "хатшысы",
    "маманы", "орынбасары", "кеңесшісі", "дәрігері", "бапкері", "жаттықтырушысы", "ректоры", "президенті", "редакторы",
    "мұғалімі", "депутаты", "төрешісі", "меңгерушісі", "үйлестірушісі", "елшісі", "профессоры", "сарапшысы",
    "режиссері", "капитаны", "тұрғыны", "қызметкері", "әншісі", "суретшісі", "жазушысы", "ғалымы", "инженері",
  ]

  // MARK: Titles

  /// The most words of a title between quotation marks.
  private static let longestTitle = 6

  /// Words that no lexicon has between quotation marks without other marks but dashes: «Қозы Көрпеш – Баян сұлу».
  private mutating func findTitles() {
    var start: Int?
    for index in tokens.indices where tokens[index].kind == .mark {
      switch tokens[index].folded {
      case "«", "“", "„": start = index + 1
      case "–", "—", "-": break
      case "»", "”":
        if let first = start, index - first <= Self.longestTitle {
          for inner in first..<index where isUnknown(inner) && words[inner].isBare && capitals[inner] == .none {
            capitals[inner] = .first
          }
        }
        start = nil
      default: start = nil
      }
    }
  }

  // MARK: Openings

  /// The first word of the line, of a part of it behind a bar, of a quotation, and of a sentence behind a word of some
  /// length.
  private mutating func findOpenings() {
    for index in tokens.indices where tokens[index].kind == .word && capitals[index] == .none {
      guard index > 0 else {
        capitals[index] = .first
        continue
      }
      let mark = tokens[index - 1]
      guard mark.kind == .mark else { continue }
      let endsSentence = index > 1 && tokens[index - 2].kind == .word && tokens[index - 2].folded.utf8.count > 8
      let opensLine = index == 1 && (mark.folded == "–" || mark.folded == "—")
      if opensLine || ["«", "“", "„", "|", "•", "·"].contains(mark.folded)
        || [".", "!", "?"].contains(mark.folded) && endsSentence
      {
        capitals[index] = .first
      }
    }
  }
}
