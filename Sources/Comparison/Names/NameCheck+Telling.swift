import Facts
import Lexicon
import TextModel

/// Which names are worth telling where the other text lacks them.
extension NameCheck {
  /// Whether a text that lacks the name lacks something: not an abbreviation, a brand in Latin letters, a kind of body
  /// or a known adjective; in Russian no common noun either, which names a programme or document: `Цели устойчивого
  /// развития`.
  func mayBeMissed(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = onLeft ? pair.left : pair.right
    // `Глава государства` may stand for the person, as «министр» may.
    if matcher.isPerson(name, onLeft: onLeft), heads(pair, onLeft: !onLeft) > heads(pair, onLeft: onLeft) {
      return false
    }
    if !matcher.isPerson(name, onLeft: onLeft),
      isSpokenOf(pair, onLeft: !onLeft) || isOfTitle(name, pair, onLeft: onLeft)
    {
      return false
    }
    guard !name.isSupposed, !side.document.language.isRussian || !matcher.isCommonWord(name, onLeft: onLeft) else {
      return false
    }
    return !name.isAbbreviation && !name.isLatin && !(name.isSentenceInitial && name.words.count == 1)
      && !GenericName.covers(name) && (!name.isAttribute || name.terms.isEmpty)
  }

  /// Whether a side speaks of a place by its kind alone, which the other side does not: `глава города`.
  private func isSpokenOf(_ pair: LinkedPair, onLeft: Bool) -> Bool {
    pair.words.unmatched(onLeft: onLeft).contains { index in
      let word = pair.words.side(onLeft: onLeft).words[index]
      return !word.unit.isCapitalised && Self.places.contains { word.folded.hasPrefix($0) }
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
    NameTitle.alone(in: onLeft ? pair.leftStatements : pair.rightStatements).count { $0.title.isHead }
  }

  /// A word that opens its sentence may have its capital from there only; an abbreviation has not. A common word in the
  /// middle names a body by its first word.
  func isTelling(_ name: Name, onLeft: Bool) -> Bool {
    guard !name.isSupposed else { return false }
    guard !(name.isAttribute || name.isSentenceInitial) || !matcher.isCommonWord(name, onLeft: onLeft) else {
      return false
    }
    return !name.isSentenceInitial || name.words.count > 1 || isKnownAbbreviation(name)
      || isProper(name, onLeft: onLeft)
  }

  /// Whether the lexicon knows the word as a name.
  private func isProper(_ name: Name, onLeft: Bool) -> Bool {
    name.head.unicodeScalars.count > 3 && !name.terms.isEmpty && !matcher.isCommonWord(name, onLeft: onLeft)
  }

  /// Whether every word of the name is matched by some word of the other side, capitals or not; a person's name is
  /// matched by a name only, a phrase by no phrase with which it shares no more than a word: `Ұлттық банк`, `Всемирный
  /// банк`. A loanword is matched by itself: `Порталда`, `на портале`.
  func isKnownWord(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard !matcher.isPerson(name, onLeft: onLeft) else { return false }
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    let own = words.indices.filter { words[$0].range.overlaps(name.range) && words[$0].unit.isCapitalised }
    return !own.isEmpty
      && own.allSatisfy { index in
        let unit = words[index].unit
        if pair.words.sharesRoot(index, onLeft: onLeft) { return true }
        return pair.words.renderings(of: index, onLeft: onLeft).contains { place in
          let other = others[place].unit
          guard unit.isKnown else { return UnitMatcher.areOneLoanword(unit, other) }
          guard unit.isPhrase, other.isPhrase else { return true }
          return onLeft ? matcher.renders(unit, as: other) : matcher.renders(other, as: unit)
        }
      }
  }
}
