public import Lexicon
import Orthography
public import TextModel

/// Finds names by their capitals.
public enum NameReader {
  /// The names of a sentence in order; months, weekdays and parts of numbers are none.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the sentence.
  ///   - units: Its lexical units, from the same tokens.
  ///   - facts: Its facts, from the same tokens.
  ///   - kinds: What kinds of name the lexicon has a term as: a given name goes with a surname where it opens the
  ///     sentence.
  /// - Returns: The names. Linear in the tokens times the facts.
  public static func names(
    in tokens: [Token], units: [LexicalUnit], facts: FactSet, kinds: (TermKey) -> NameKinds = { _ in [] }
  ) -> [Name] {
    let occupied = facts.dates.map(\.range) + facts.quantities.map(\.range) + facts.times.map(\.range)
    var unitAt: [Int: LexicalUnit] = [:]
    for unit in units { for index in unit.tokens { unitAt[index] = unit } }
    var names: [Name] = []
    var at = 0
    while at < tokens.count {
      guard isNameWord(tokens[at]), !occupied.contains(where: { $0.overlaps(tokens[at].range) }) else {
        at += 1
        continue
      }
      var end = at + 1
      var words: [String] = []
      var initials: [String] = []
      func take(_ index: Int) {
        if isInitial(tokens, index) {
          initials.append(tokens[index].folded)
        } else {
          words.append(tokens[index].folded)
        }
      }
      take(at)
      while end < tokens.count, end > at + 1 || !standsAlone(tokens, at, unitAt, kinds),
        !isCommonPhrase(unitAt[at], endingAt: end, kinds),
        !occupied.contains(where: { $0.overlaps(tokens[end].range) })
      {
        if tokens[end].folded == ".", isInitial(tokens, end - 1), case let next = behindFullStop(tokens, end),
          next < tokens.count, isNameWord(tokens[next]), isInitial(tokens, next) || !isSigned(words, initials)
        {
          end = next
        } else if isNameWord(tokens[end]), !isCapitals(tokens[end]), !isCapitals(tokens[end - 1]),
          !isGenitive(tokens[end - 1].folded), !isComplete(words, initials, before: tokens[end].folded),
          !isOwner(tokens, at, end), isInitial(tokens, end) || !isInitial(tokens, end - 1) || !isSigned(words, initials)
        {
          take(end)
          end += 1
        } else {
          break
        }
      }
      if !words.isEmpty {
        let terms = (at..<end).compactMap { unitAt[$0] }.flatMap(\.terms)
        names.append(
          Name(
            words: words, initials: initials, range: tokens[at].range.lowerBound..<tokens[end - 1].range.upperBound,
            terms: terms, isAbbreviation: end == at + 1 && isCapitals(tokens[at]), isSentenceInitial: opens(tokens, at),
            isAttribute: words.count == 1 && initials.isEmpty && isCommonWord(tokens, end)
              && (unitAt[at]?.stem == words[0] || isRussianAdjective(words[0])),
            isTitled: isTitled(tokens, at), isPhrase: unitAt[at]?.isPhrase == true))
      }
      at = end
    }
    return names
  }

  /// The names of a sentence that was written without capitals: those that its reader gave capitals, and every other
  /// word of three letters or more, which may be one and answers for names of the other text.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the sentence.
  ///   - units: Its lexical units, from the same tokens.
  ///   - facts: Its facts, from the same tokens.
  ///   - kinds: What kinds of name the lexicon has a term as.
  /// - Returns: The names, those supposed behind the others.
  public static func caselessNames(
    in tokens: [Token], units: [LexicalUnit], facts: FactSet, kinds: (TermKey) -> NameKinds = { _ in [] }
  ) -> [Name] {
    let capital = names(in: tokens, units: units, facts: facts, kinds: kinds)
    let persons = units.compactMap { person($0, tokens, units, kinds) }
    let names = capital.filter { name in !persons.contains { $0.range.overlaps(name.range) } } + persons
    let supposed = units.flatMap { unit in
      tokens[unit.tokens].filter { token in
        token.kind == .word && token.folded.unicodeScalars.count >= 3
          && !names.contains { $0.range.overlaps(token.range) }
      }
      .map { Name(words: [$0.folded], range: $0.range, terms: unit.terms, isSupposed: true) }
    }
    return names + supposed
  }

  /// A given name, which is no surname, with the word behind it, if that is another or a word of no lexicon: «айдар
  /// сейітқали».
  private static func person(
    _ unit: LexicalUnit, _ tokens: [Token], _ units: [LexicalUnit], _ kinds: (TermKey) -> NameKinds
  ) -> Name? {
    func isGiven(_ unit: LexicalUnit) -> Bool { unit.terms.contains { kinds($0).contains(.person) } }
    let (at, next) = (unit.tokens.lowerBound, unit.tokens.upperBound)
    guard !unit.isPhrase, unit.stem == tokens[at].folded, isGiven(unit), next < tokens.count,
      !Surname.isOne(tokens[at].folded, bases: [tokens[at].folded]),
      tokens[next].kind == .word, tokens[next].folded.unicodeScalars.count >= 5,
      let surname = units.first(where: { $0.tokens.lowerBound == next }), !surname.isKnown || isGiven(surname)
    else { return nil }
    return Name(
      words: [tokens[at].folded, tokens[next].folded],
      range: tokens[at].range.lowerBound..<tokens[next].range.upperBound,
      terms: unit.terms + surname.terms, isSentenceInitial: at == 0)
  }

  /// Whether a Kazakh word owns what follows, so that a name ends with it: `Қазақстанның Тұңғыш кубогы`.
  private static func isGenitive(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 5 && KazakhEndings.genitive.contains { folded.ends(with: $0) }
  }

  /// Whether an office stands before a name, or before the one name in front of it: `аким Алматы Иван Цой`.
  private static func isTitled(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0 else { return false }
    if OfficeTitle.isOffice(tokens[at - 1].folded) { return true }
    return at > 1 && isNameWord(tokens[at - 1]) && OfficeTitle.isOffice(tokens[at - 2].folded)
  }

  /// Whether a Russian word behind an office is what it is an office of, and a person's name begins at `end`: `президент
  /// Азербайджана Ильхам Алиев`.
  private static func isOwner(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    guard end == at + 1, at > 0, end + 1 < tokens.count, isNameWord(tokens[end + 1]),
      OfficeTitle.isOffice(tokens[at - 1].folded), let last = tokens[at].folded.last,
      let next = tokens[end].folded.last
    else { return false }
    return "аяиы".contains(last) && !"аяиыуюеоэ".contains(next)
  }

  /// Whether the words are a person's already, so that what follows is a name of its own: `Әлібек Бақаев Астанада`.
  private static func isComplete(_ words: [String], _ initials: [String], before next: String) -> Bool {
    guard words.count >= 2 || !initials.isEmpty, let last = words.last else { return false }
    return Surname.isOne(last, bases: [last]) && !Surname.isPatronymic(next)
  }

  /// Whether the words are a surname with the initials behind it, so that what follows is another name: `Гайнуллин Р. Х.
  /// Секретарь`.
  private static func isSigned(_ words: [String], _ initials: [String]) -> Bool {
    guard let surname = words.first else { return false }
    return initials.count > 1 || Surname.isOne(surname, bases: [surname])
  }

  /// `А`, and `Дж` before a full stop.
  private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
    let folded = tokens[index].folded
    return folded.unicodeScalars.count == 1
      || folded == "дж" && index + 1 < tokens.count && tokens[index + 1].folded == "."
  }

  /// The token behind the full stop of an initial, and behind the hyphen of a double name: `К.-Ж. Токаев`.
  private static func behindFullStop(_ tokens: [Token], _ index: Int) -> Int {
    guard index + 2 < tokens.count, ["-", "\u{2011}"].contains(tokens[index + 1].folded),
      tokens[index + 1].range.lowerBound == tokens[index].range.upperBound, isInitial(tokens, index + 2)
    else { return index + 1 }
    return index + 2
  }

  private static func isCommonWord(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word && !tokens[index].isCapitalised
  }

  /// Whether a word has its capital from its place, so that the name after it begins of its own: `Елші Иранға`. A
  /// Russian adjective is left with its noun: `Северный Казахстан`.
  private static func standsAlone(
    _ tokens: [Token], _ index: Int, _ units: [Int: LexicalUnit], _ kinds: (TermKey) -> NameKinds
  ) -> Bool {
    let isBeforeFullStop = index + 1 < tokens.count && tokens[index + 1].folded == "."
    guard opens(tokens, index), !isCapitals(tokens[index]), !isInitial(tokens, index) || !isBeforeFullStop else {
      return false
    }
    if OfficeTitle.isRank(tokens[index].folded) || isPlural(tokens[index].folded)
      || isBeforeBody(tokens, index) || isBeforePerson(tokens, index, units, kinds)
    {
      return true
    }
    guard let unit = units[index], !unit.isPhrase else { return false }
    // «Делегация Бішкекке»: a loanword that no lexicon need have.
    if !unit.isKnown { return isPlace(units[index + 1], kinds) }
    if unit.terms.contains(where: { kinds($0).contains(.person) }), index + 1 < tokens.count,
      isSurname(tokens[index + 1].folded, units[index + 1]?.terms.map(kinds) ?? [])
    {
      return false
    }
    // A given name that is a place's too: `Жанибек Алимханулы`.
    if unit.terms.contains(where: { !kinds($0).isEmpty }), index + 1 < tokens.count,
      tokens[index + 1].folded.ends(withAny: ["ұлы", "қызы", "улы", "кызы"])
    {
      return false
    }
    return !isRussianAdjective(tokens[index].folded)
  }

  /// Whether a phrase that the lexicon has as no name opens the sentence and ends before a token: «Президент Жарлығымен»
  /// before whom it appoints.
  private static func isCommonPhrase(
    _ unit: LexicalUnit?, endingAt end: Int, _ kinds: (TermKey) -> NameKinds
  ) -> Bool {
    guard let unit, unit.isPhrase, unit.tokens == 0..<end else { return false }
    return unit.wholeTerms.allSatisfy { kinds($0).isEmpty }
  }

  /// Whether the next words name a body of their own: `Студентка Назарбаев Университета`, `Ботаники Института ботаники`.
  /// An adjective may belong to the noun of the body: `Евразийского Университета`.
  private static func isBeforeBody(_ tokens: [Token], _ index: Int) -> Bool {
    func isBody(_ at: Int) -> Bool {
      at < tokens.count && isNameWord(tokens[at]) && !isCapitals(tokens[at])
        && bodies.contains { tokens[at].folded.begins(with: $0) }
    }
    let (word, next) = (tokens[index].folded, index + 1)
    guard next < tokens.count, isNameWord(tokens[next]), !bodies.contains(where: word.begins) else { return false }
    if isBody(next) {
      // In the genitive it is another word's: `Учёные Института`, not `Новый Институт`.
      let isPlural = word.ends(with: "ые") || word.ends(with: "ие")
      return (isPlural || !isRussianAdjective(word)) && tokens[next].folded.ends(withAny: ["а", "ея", "ии", "олы"])
        && !tokens[next].folded.ends(with: "тта")
    }
    return isBody(next + 1) && Surname.isOne(tokens[next].folded, bases: [tokens[next].folded])
      && !isRussianAdjective(tokens[next].folded)
  }

  /// The nouns of bodies that bear a name before them or belong to somebody.
  private static let bodies = [
    "университет", "институт", "академи", "колледж", "лице", "гимнази", "школ", "центр", "фонд", "музе", "театр",
    "министерств", "комитет", "департамент",
  ]

  /// Whether a word that is no name stands before a given name and a surname: `Шахматистка Динара Садуакасова`.
  private static func isBeforePerson(
    _ tokens: [Token], _ index: Int, _ units: [Int: LexicalUnit], _ kinds: (TermKey) -> NameKinds
  ) -> Bool {
    let (given, surname) = (index + 1, index + 2)
    guard surname < tokens.count, isNameWord(tokens[given]), isNameWord(tokens[surname]),
      !isCapitals(tokens[given]), !isCapitals(tokens[surname]), let unit = units[given], !unit.isPhrase,
      unit.terms.contains(where: { kinds($0) == .person }),
      isSurname(tokens[surname].folded, units[surname]?.terms.map(kinds) ?? []),
      !Surname.isPatronymic(tokens[surname].folded), let own = units[index], !own.isPhrase
    else { return false }
    let word = tokens[index].folded
    return callings.contains { word.ends(with: $0) && word.unicodeScalars.count >= $0.unicodeScalars.count + 3 }
      && !own.terms.contains { !kinds($0).isEmpty }
  }

  /// Endings of the words for those who do something.
  private static let callings = [
    "ист", "истка", "тель", "тельница", "ница", "ник", "щик", "щица", "лог", "граф", "арь", "ёр", "ер", "ент", "ентка",
    "ант", "антка", "ор", "сменка", "смен", "ица", "ка", "шы", "ші",
  ]

  /// Whether a single word is known as the name of a place and of nothing else.
  private static func isPlace(_ unit: LexicalUnit?, _ kinds: (TermKey) -> NameKinds) -> Bool {
    guard let unit, !unit.isPhrase, let term = unit.terms.first else { return false }
    return kinds(term) == .place
  }

  /// Whether a Kazakh word is a common noun in the plural: «Гидрологтер Жайықтағы».
  private static func isPlural(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 6 && folded.ends(withAny: KazakhEndings.plural)
  }

  /// Whether a word of either language may be a form of a surname, and is none of the places that end alike: `Берлин`.
  private static func isSurname(_ folded: String, _ kinds: [NameKinds]) -> Bool {
    !kinds.contains { !$0.isDisjoint(with: [.place, .organisation]) }
      && [.kazakh, .russian].contains { Surname.isOne(folded, bases: NameMatcher.forms(folded, $0)) }
  }

  private static func isRussianAdjective(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 4 && adjectiveEndings.contains { folded.ends(with: $0) } && !isNeuter(folded)
  }

  /// Whether a Russian word in -ие is a noun: `Наследие`, `Решение`; an adjective has it behind few consonants.
  private static func isNeuter(_ folded: String) -> Bool {
    folded.ends(with: "ие")
      && (folded.ends(withAny: ["ение", "ание", "яние"])
        || !folded.ends(withAny: ["кие", "гие", "хие", "шие", "щие", "жие", "чие", "ние"]))
  }

  private static let adjectiveEndings = [
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ую", "юю",
    "ых",
    "их", "ыми", "ими",
  ]

  /// Whether a capital may stand at `index` for its place alone.
  private static func opens(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard tokens[index - 1].kind == .mark, let mark = tokens[index - 1].folded.unicodeScalars.first else {
      return false
    }
    if mark == ".", index > 1 {
      // The full stop of an initial or an abbreviation opens nothing.
      let before = tokens[index - 2]
      return before.kind != .word || before.folded.unicodeScalars.count > 2 && !before.isAbbreviated
    }
    return "«“„\"–—-:(…!?".unicodeScalars.contains(mark)
  }

  private static func isNameWord(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }

  private static func isCapitals(_ token: Token) -> Bool { token.isAbbreviated }
}
