import Facts
import Lexicon
import Orthography
import TextModel

/// Which names are worth telling where the other text lacks them.
extension NameCheck {
  /// Whether a text that lacks the name lacks something: not an abbreviation, a brand in Latin letters, a kind of body
  /// or a known adjective; in Russian no common noun either, which names a programme or document: `Цели устойчивого
  /// развития`.
  func mayBeMissed(_ name: Name, among rest: [Name], _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.side(onLeft: onLeft)
    // `Глава государства` may stand for the person, as «министр» may.
    if matcher.isPerson(name, onLeft: onLeft), heads(pair, onLeft: !onLeft) > heads(pair, onLeft: onLeft) {
      return false
    }
    if !matcher.isPerson(name, onLeft: onLeft),
      placesSpokenOf(pair, onLeft: !onLeft) >= rest.count(where: { !matcher.isPerson($0, onLeft: onLeft) })
        || isOfTitle(name, pair, onLeft: onLeft)
    {
      return false
    }
    guard !name.isSupposed, !side.document.language.isRussian || !matcher.isCommonWord(name, onLeft: onLeft) else {
      return false
    }
    return !name.isAbbreviation && !name.isLatin
      && !isOfScale(name, pair.statements(onLeft: onLeft))
      && !(name.isSentenceInitial && name.words.count == 1 && !matcher.isPlace(name, onLeft: onLeft))
      && !GenericName.covers(name)
      && (!name.isAttribute || name.terms.isEmpty || isSubject(name, pair, onLeft: onLeft)
        || isListed(name, pair, onLeft: onLeft))
  }

  /// Whether a name stands in a row with one that the other side has: «Өзбекстан, Қырғызстан және Тәжікстан басшылары».
  private func isListed(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let (own, others) =
      onLeft ? (pair.leftStatements, pair.rightStatements) : (pair.rightStatements, pair.leftStatements)
    guard matcher.isProper(name, onLeft: onLeft),
      let statement = own.first(where: { $0.sentence.range.overlaps(name.range) }),
      let tokens = statement.tokens(of: name.range)
    else { return false }
    let (first, last) = (tokens.lowerBound, tokens.upperBound)
    func isLink(_ index: Int) -> Bool {
      statement.tokens.indices.contains(index) && Self.links.contains(statement.tokens[index].folded)
    }
    return statement.names.contains { neighbour in
      let isBefore =
        isLink(first - 1) && statement.tokens[..<(first - 1)].last?.range.upperBound == neighbour.range.upperBound
      let isBehind =
        isLink(last + 1) && statement.tokens[(last + 2)...].first?.range.lowerBound == neighbour.range.lowerBound
      return (isBefore || isBehind)
        && others.flatMap(\.names).contains { onLeft ? names.match(neighbour, $0) : names.match($0, neighbour) }
    }
  }

  /// What joins the names of a row.
  private static let links: Set<String> = [",", "және", "мен", "пен", "бен", "и"]

  /// Whether a known Kazakh name stands bare before a word that it is no attribute of: «Тәжікстан қатысты».
  private func isSubject(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.side(onLeft: onLeft)
    guard side.document.language.isKazakh, matcher.isProper(name, onLeft: onLeft) else { return false }
    return pair.statements(onLeft: onLeft).contains { statement in
      guard let last = statement.tokens.firstIndex(where: { $0.range.upperBound == name.range.upperBound }),
        last + 1 < statement.tokens.count
      else { return false }
      return VerbForm.isLikely(statement.tokens[last + 1].folded, .kazakh)
        && statement.tokens[last + 1].folded.last.map { "ыіан".contains($0) } == true
    }
  }

  /// Whether a name is that of a scale, which a text may leave out as a unit: `по шкале Рихтера`.
  private func isOfScale(_ name: Name, _ statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      guard let first = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }),
        let last = statement.tokens.firstIndex(where: { $0.range.upperBound == name.range.upperBound })
      else { return false }
      return [first - 1, last + 1].contains {
        statement.tokens.indices.contains($0) && statement.tokens[$0].folded.begins(with: "шкал")
      }
    }
  }

  /// How many places a side speaks of by their kind alone, which the other side does not: `глава города`.
  private func placesSpokenOf(_ pair: LinkedPair, onLeft: Bool) -> Int {
    pair.words.unmatched(onLeft: onLeft).count { index in
      let word = pair.words.side(onLeft: onLeft).words[index]
      return (!word.unit.isCapitalised || word.tokens.lowerBound == 0)
        && word.folded.begins(withAny: Self.places)
    }
  }

  /// Whether a name belongs to the title of a person whom both sides name: `глава Минсельхоза Ержан Тулегенов`.
  private func isOfTitle(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let (own, others) =
      onLeft ? (pair.leftStatements, pair.rightStatements) : (pair.rightStatements, pair.leftStatements)
    return own.flatMap(\.names).contains { person in
      matcher.isPerson(person, onLeft: onLeft) && person != name
        && NameTitle.before(person, in: own)?.range.overlaps(name.range) == true
        && others.flatMap(\.names).contains { onLeft ? names.match(person, $0) : names.match($0, person) }
    }
  }

  private static let places = [
    "город", "столиц", "област", "район", "регион", "стран", "республик", "мегаполис", "қала", "елорда", "астана",
    "облыс",
    "аудан", "өңір", "шаһар",
  ]

  /// How many heads of something a side tells of.
  private func heads(_ pair: LinkedPair, onLeft: Bool) -> Int {
    NameTitle.alone(in: pair.statements(onLeft: onLeft)).count { $0.title.isHead }
  }

  /// A word that opens its sentence may have its capital from there only; an abbreviation has not. A common word in the
  /// middle names a body by its first word.
  func isTelling(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.side(onLeft: onLeft)
    guard !name.isSupposed, !side.isCommonNoun(name), !isKindOfPeople(name, side.document.language),
      !isOfOrgan(name, pair.statements(onLeft: onLeft))
    else { return false }
    guard !(name.isAttribute || name.isSentenceInitial) || !matcher.isCommonWord(name, onLeft: onLeft) else {
      return false
    }
    return !name.isSentenceInitial || name.words.count > 1
      || matcher.isKnownAbbreviation(name, onLeft: onLeft) || isCompounded(side.text(name.range))
      || name.head.unicodeScalars.count > 3 && matcher.isProper(name, onLeft: onLeft)
  }

  /// Whether a name is part of a known phrase behind the abbreviation of a body, whose organ it names: «БҰҰ [Бас] хатшысы».
  private func isOfOrgan(_ name: Name, _ statements: [Side.Statement]) -> Bool {
    guard name.words.count == 1, !name.isAbbreviation else { return false }
    return statements.contains { statement in
      guard let at = statement.tokens(of: name.range)?.lowerBound, at > 0, statement.tokens[at - 1].isAbbreviated else {
        return false
      }
      return statement.units.contains { $0.tokens.contains(at - 1) && $0.tokens.contains(at) }
    }
  }

  /// Whether the other side has every word of a name letter for letter, whatever it is read as: `праздник Наурыз`, «Наурыз
  /// мейрамы», which is a date.
  func isWritten(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard !pair.isSameLanguage, !matcher.isPerson(name, onLeft: onLeft) else { return false }
    let others = pair.statements(onLeft: !onLeft)
    return name.words.allSatisfy { word in
      word.unicodeScalars.count >= 4
        && others.contains { statement in
          statement.tokens.contains { $0.isCapitalised && $0.folded.utf8.elementsEqual(word.utf8) }
        }
    }
  }

  /// Whether a word has capitals inside, as no common word has: «ҚазМұнайГаз».
  private func isCompounded(_ text: some StringProtocol) -> Bool {
    let letters = text.unicodeScalars.map(\.properties.isUppercase)
    return zip(letters, letters.dropFirst()).contains { !$0 && $1 }
      && text.unicodeScalars.allSatisfy { $0 != "-" && $0 != " " }
  }

  /// Whether a Kazakh word is by its endings a common noun, of those who do something or of what has to do with it, which
  /// stands before the noun of a body: «Турагенттіктер қауымдастығы», «Экологиялық кеңес».
  private func isKindOfPeople(_ name: Name, _ language: Language) -> Bool {
    guard language.isKazakh, name.words.count == 1, !name.isAbbreviation else { return false }
    return KindNoun.isForm(name.words[0], isAttribute: name.isAttribute)
  }

  /// Whether every word of the name is matched by some word of the other side, capitals or not; a person's name is
  /// matched by a name only, a phrase by no phrase with which it shares no more than a word: `Ұлттық банк`, `Всемирный
  /// банк`. A loanword is matched by itself: `Порталда`, `на портале`.
  func isKnownWord(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    // `Восточно-Африканский` ends like a surname.
    if CompoundWord(pair: pair).isTold(for: name, onLeft: onLeft) { return true }
    guard !matcher.isPerson(name, onLeft: onLeft), !matcher.mayBePerson(name, onLeft: onLeft) else { return false }
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    if others.contains(where: { !$0.unit.isCapitalised && matcher.isAdjective($0.folded, of: name, onLeft: onLeft) })
      || others.contains(where: { matcher.isInhabitant($0.folded, of: name, onLeft: onLeft) })
      || PeopleOfPlace(pair: pair, names: matcher).isTold(for: name, onLeft: onLeft)
    {
      return true
    }
    let own = words.indices.filter { words[$0].range.overlaps(name.range) && words[$0].unit.isCapitalised }
    return !own.isEmpty
      && own.allSatisfy { index in
        let unit = words[index].unit
        if sharesRoot(index, pair, onLeft: onLeft) || isWithinPhrase(unit, pair, onLeft: onLeft) { return true }
        return pair.words.renderings(of: index, onLeft: onLeft).contains { place in
          let other = others[place].unit
          guard unit.isKnown else {
            return !isName(place, pair, onLeft: !onLeft) && UnitMatcher.areOneLoanword(unit, other)
          }
          if unit.isPhrase, other.isPhrase {
            return onLeft ? matcher.renders(unit, as: other) : matcher.renders(other, as: unit)
          }
          // Two names that only sound alike have been held against each other by their letters.
          return !isName(place, pair, onLeft: !onLeft) || pair.matcher.rendersWhole(unit, other, onLeft: onLeft)
        }
      }
  }

  /// Whether the other side renders a word by a part of a longer phrase: `Нацбанка`, «Ұлттық банк төрағасы».
  private func isWithinPhrase(_ unit: LexicalUnit, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard unit.isKnown else { return false }
    return pair.words.side(onLeft: !onLeft).words.contains { other in
      guard other.unit.isPhrase, other.unit.isCapitalised, other.tokens.count > 2 else { return false }
      let statement = pair.statements(onLeft: !onLeft)[other.statement]
      let tokens = statement.tokens[other.tokens]
      var analyzer = TermAnalyzer(language: statement.language, lexicon: pair.matcher.lexicon)
      let part = analyzer.units(of: Array(statement.language.isKazakh ? tokens.dropLast() : tokens.dropFirst()))
      return part.contains { pair.matcher.rendersWhole(unit, $0, onLeft: onLeft) }
    }
  }

  /// Whether a rendering of a word begins like a word of the other side that is no name: «жапон», `Япония`, but not
  /// `Словения` for «Словакия».
  private func sharesRoot(_ word: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    let others = pair.words.side(onLeft: !onLeft).words
    return others.indices.contains { place in
      !isName(place, pair, onLeft: !onLeft)
        && (pair.matcher.sharesRoot(own.unit, with: others[place], onLeft: onLeft)
          || pair.matcher.sharesRoot(others[place].unit, with: own, onLeft: !onLeft))
    }
  }

  /// Whether a word is a name whose letters tell it from others.
  private func isName(_ place: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let word = pair.words.side(onLeft: onLeft).words[place]
    guard word.unit.isCapitalised else { return false }
    return pair.statements(onLeft: onLeft)[word.statement].names.contains {
      $0.words.count == 1 && $0.range.overlaps(word.range) && isTelling($0, pair, onLeft: onLeft)
    }
  }
}
