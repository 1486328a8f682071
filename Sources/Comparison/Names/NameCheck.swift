import Alignment
import Facts
import Lexicon
import TextModel

/// Compares the people, places and bodies that linked statements name.
struct NameCheck {
  /// All names of both documents, for those that moved to another sentence too.
  let names: NamePairs
  private var matcher: NameMatcher { names.matcher }

  init(names: NamePairs) { self.names = names }

  func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.leftStatements.flatMap(\.names)
    let right = pair.rightStatements.flatMap(\.names)
    var restLeft = left.filter { name in
      isTelling(name, onLeft: true) && !right.contains { names.match(name, $0) }
        && !isKnownWord(name, pair, onLeft: true)
    }
    var restRight = right.filter { name in
      isTelling(name, onLeft: false) && !left.contains { names.match($0, name) }
        && !isKnownWord(name, pair, onLeft: false)
    }
    var drafts = titles(pair, left, right)
    if let (own, other) = QuotedTitleCheck.replaced(pair) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.6, left: own, right: other, .otherName))
    }
    drafts += abbreviations(pair, &restLeft, &restRight)
    Pairing.take(&restLeft, &restRight) {
      !GenericName.covers($0) && !GenericName.covers($1) && matcher.resemble($0, $1)
    }
    .forEach { drafts.append(other(pair, $0, $1, certainty: 0.8)) }
    drafts += replaced(pair, &restLeft, &restRight)
    let lost = (
      restLeft.filter { mayBeMissed($0, pair, onLeft: true) && !names.isNamedOnRight($0) },
      restRight.filter { mayBeMissed($0, pair, onLeft: false) && !names.isNamedOnLeft($0) }
    )
    return drafts + missing(pair, lost.0, onLeft: true) + missing(pair, lost.1, onLeft: false)
  }

  /// The one person of each side that is left over, and the one other name of each, in each other's place.
  private func replaced(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    [true, false].compactMap { arePersons in
      let own = left.filter { matcher.isPerson($0, onLeft: true) == arePersons }
      let others = right.filter { matcher.isPerson($0, onLeft: false) == arePersons }
      guard own.count == 1, others.count == 1, mayReplace(own[0], others[0]),
        // Independent reports may each speak of something that the other mentions elsewhere.
        pair.mode == .parallel || !names.isNamedOnRight(own[0]) || !names.isNamedOnLeft(others[0])
      else { return nil }
      left.removeAll { $0 == own[0] }
      right.removeAll { $0 == others[0] }
      return other(pair, own[0], others[0], certainty: left.isEmpty && right.isEmpty ? 0.6 : 0.5)
    }
  }

  /// Whether one name may stand where the other should: both abbreviations or neither, both persons or neither, and
  /// neither the mere name of a kind of body.
  private func mayReplace(_ left: Name, _ right: Name) -> Bool {
    left.isAbbreviation == right.isAbbreviation && left.isLatin == right.isLatin
      && matcher.isPerson(left, onLeft: true) == matcher.isPerson(right, onLeft: false)
      && !GenericName.covers(left) && !GenericName.covers(right)
  }

  // MARK: Abbreviations and titles

  /// The one known abbreviation of each side that the other side does not render, whatever full names stand beside it.
  private func abbreviations(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    let known = (left.filter(isKnownAbbreviation), right.filter(isKnownAbbreviation))
    if !pair.isSameLanguage, known.0.count + known.1.count == 1,
      let draft = body(pair, against: known.0.first ?? known.1.first, onLeft: known.0.isEmpty)
    {
      left.removeAll { draft.leftRange?.overlaps($0.range) == true }
      right.removeAll { draft.rightRange?.overlaps($0.range) == true }
      return [draft]
    }
    guard known.0.count == 1, known.1.count == 1, let name = known.0.first, let other = known.1.first else { return [] }
    left.removeAll { $0 == name }
    right.removeAll { $0 == other }
    return [self.other(pair, name, other, certainty: 0.7)]
  }

  /// The one body that a side names in full, by a phrase of the lexicon that the other side does not render, against the
  /// abbreviation of another body there.
  private func body(_ pair: LinkedPair, against name: Name?, onLeft: Bool) -> Draft? {
    let words = pair.words.side(onLeft: onLeft).words
    let bodies = words.indices.filter { index in
      words[index].unit.isPhrase && words[index].unit.isCapitalised && words[index].tokens.lowerBound > 0
        && pair.words.renderings(of: index, onLeft: onLeft).isEmpty
    }
    guard let name, bodies.count == 1, let body = bodies.first else { return nil }
    return pair.draft(
      .name, .error, certainty: 0.65, left: onLeft ? words[body].range : name.range,
      right: onLeft ? name.range : words[body].range, .otherName)
  }

  private func isKnownAbbreviation(_ name: Name) -> Bool { name.isAbbreviation && !name.terms.isEmpty }

  /// A person named on both sides to whom the texts give different offices or ranks; or the one title of each text,
  /// where neither names its holder.
  private func titles(_ pair: LinkedPair, _ left: [Name], _ right: [Name]) -> [Draft] {
    let named = left.compactMap { name -> Draft? in
      guard let other = right.first(where: { names.match(name, $0) }), isPerson(name, other) else { return nil }
      let told = (NameTitle.before(name, in: pair.leftStatements), NameTitle.before(other, in: pair.rightStatements))
      guard told.0 != nil || told.1 != nil else { return nil }
      // A text that names the person alone has given the title before.
      guard let title = told.0?.title ?? pair.left.title(of: name),
        let otherTitle = told.1?.title ?? pair.right.title(of: other)
      else { return nil }
      let differ = told.0.flatMap { a in told.1.map { TitleDomain.differ(pair, a.range, $0.range) } } ?? false
      guard title.contradicts(otherTitle) || differ else { return nil }
      return pair.draft(
        .name, .error, certainty: told.0 != nil && told.1 != nil ? 0.8 : 0.65, left: told.0?.range ?? name.range,
        right: told.1?.range ?? other.range, .otherTitle)
    }
    guard named.isEmpty else { return named }
    let alone = (NameTitle.alone(in: pair.leftStatements), NameTitle.alone(in: pair.rightStatements))
    guard alone.0.count == 1, alone.1.count == 1, alone.0[0].title.contradicts(alone.1[0].title) else { return [] }
    return [
      pair.draft(.name, .error, certainty: 0.7, left: alone.0[0].range, right: alone.1[0].range, .otherTitle)
    ]
  }

  private func isPerson(_ left: Name, _ right: Name) -> Bool {
    matcher.isPerson(left, onLeft: true) || matcher.isPerson(right, onLeft: false)
  }

  // MARK: What counts as a name

  /// Whether a text that lacks the name lacks something: not an abbreviation, a brand in Latin letters, a kind of body
  /// or a known adjective; in Russian no common noun either, which names a programme or document: `Цели устойчивого
  /// развития`.
  private func mayBeMissed(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
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
  private func isTelling(_ name: Name, onLeft: Bool) -> Bool {
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
  /// банк`.
  private func isKnownWord(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard !matcher.isPerson(name, onLeft: onLeft) else { return false }
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    let own = words.indices.filter { words[$0].range.overlaps(name.range) && words[$0].unit.isCapitalised }
    return !own.isEmpty
      && own.allSatisfy { index in
        let unit = words[index].unit
        if pair.words.sharesRoot(index, onLeft: onLeft) { return true }
        return unit.isKnown
          && pair.words.renderings(of: index, onLeft: onLeft).contains { place in
            let other = others[place].unit
            guard unit.isPhrase, other.isPhrase else { return true }
            return onLeft ? matcher.renders(unit, as: other) : matcher.renders(other, as: unit)
          }
      }
  }

  // MARK: Drafts

  /// Another name in its place; in the author words of a quotation it is the speaker that differs.
  private func other(_ pair: LinkedPair, _ left: Name, _ right: Name, certainty: Double) -> Draft {
    let arePersons = matcher.isPerson(left, onLeft: true) && matcher.isPerson(right, onLeft: false)
    let speaks =
      arePersons && !matcher.resemble(left, right)
      && (pair.left.quotations(in: pair.bead.left).contains { $0.speaker?.overlaps(left.range) == true }
        || pair.right.quotations(in: pair.bead.right).contains { $0.speaker?.overlaps(right.range) == true })
    return pair.draft(
      speaks ? .speaker : .name, .error, certainty: certainty, left: left.range, right: right.range,
      speaks ? .otherSpeaker : .otherName)
  }

  /// One draft for each name that the other side lacks; the names of a list are told together.
  private func missing(_ pair: LinkedPair, _ names: [Name], onLeft: Bool) -> [Draft] {
    let words = pair.words.side(onLeft: onLeft).words
    var ranges: [Range<Int>] = []
    for name in names {
      if let last = ranges.last, last.upperBound <= name.range.lowerBound,
        !words.contains(where: { $0.isContent && (last.upperBound..<name.range.lowerBound).overlaps($0.range) })
      {
        ranges[ranges.count - 1] = last.lowerBound..<name.range.upperBound
      } else {
        ranges.append(name.range)
      }
    }
    return ranges.map {
      pair.draft(.name, .error, certainty: 0.6, left: onLeft ? $0 : nil, right: onLeft ? nil : $0, .missingName)
    }
  }
}
