import Alignment
import Facts
import Lexicon
import TextModel

/// Compares the people, places and bodies that linked statements name.
struct NameCheck {
  /// All names of both documents, for those that moved to another sentence too.
  let names: NamePairs
  var matcher: NameMatcher { names.matcher }

  func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.leftStatements.flatMap(\.names)
    let right = pair.rightStatements.flatMap(\.names)
    var restLeft = left.filter { name in
      isTelling(name, pair, onLeft: true) && !right.contains { names.match(name, $0) }
        && !isKnownWord(name, pair, onLeft: true) && !isWritten(name, pair, onLeft: true)
    }
    var restRight = right.filter { name in
      isTelling(name, pair, onLeft: false) && !left.contains { names.match($0, name) }
        && !isKnownWord(name, pair, onLeft: false) && !isWritten(name, pair, onLeft: false)
    }
    dropAbbreviated(pair, left, right, &restLeft, &restRight)
    dropFormer(pair, &restLeft, &restRight)
    CapitalCity.drop(pair, &restLeft, &restRight, matcher)
    RegionTown.drop(pair, &restLeft, &restRight)
    OwnCountry.drop(pair, &restLeft, &restRight, matcher)
    CapitalCity.dropMetonyms(pair, &restLeft, &restRight)
    var drafts = titles(pair, left, right) + NameDivergenceCheck(names: names).drafts(pair)
    drafts += ministries(pair, drafts, &restLeft, &restRight)
    if let (own, other) = QuotedTitleCheck.replaced(pair) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.6, left: own, right: other, .otherName))
    }
    if let (own, other) = NamedAfter.replaced(pair, matcher) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.7, left: own, right: other, .otherName))
    } else if let (own, other) = KnownBody.replaced(pair) {
      restLeft.removeAll { $0.range.overlaps(own.whole) }
      restRight.removeAll { $0.range.overlaps(other.whole) }
      drafts.append(draftOfBodies(pair, own.range, other.range))
    } else if let (own, other) = BodyNameCheck.replaced(pair) ?? Portfolio.replaced(pair) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(draftOfBodies(pair, own, other))
    }
    if let (own, other) = PlaceDivision.differ(pair, left, right, names) {
      drafts.append(pair.draft(.name, .error, certainty: 0.65, left: own, right: other, .otherName))
    }
    if let (own, other) = PlaceDivision.replaced(pair, left, right, names) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.65, left: own, right: other, .otherName))
    }
    if let (own, other) = CompassPoint.replaced(pair, matcher) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.75, left: own, right: other, .otherName))
    }
    if let (own, other) = ExchangedRoles(pair).ranges {
      drafts.append(pair.draft(.name, .error, certainty: 0.75, left: own, right: other, .exchanged))
    }
    if let (own, other) = PlaceAdjective.replaced(pair, matcher) {
      restLeft.removeAll { $0.range.overlaps(own) }
      restRight.removeAll { $0.range.overlaps(other) }
      drafts.append(pair.draft(.name, .error, certainty: 0.6, left: own, right: other, .otherName))
    }
    let peoples = PeopleOfPlace(pair: pair, names: matcher)
    if let (place, people) = peoples.replaced(restLeft, onLeft: true) {
      restLeft.removeAll { $0 == place }
      drafts.append(pair.draft(.name, .error, certainty: 0.65, left: place.range, right: people, .otherName))
    } else if let (place, people) = peoples.replaced(restRight, onLeft: false) {
      restRight.removeAll { $0 == place }
      drafts.append(pair.draft(.name, .error, certainty: 0.65, left: people, right: place.range, .otherName))
    }
    drafts += abbreviations(pair, &restLeft, &restRight)
    drafts += respelled(pair, &restLeft, &restRight)
    Pairing.take(&restLeft, &restRight) {
      mayReplace($0, $1, pair) && matcher.resemble($0, $1)
    }
    .forEach { drafts.append(other(pair, $0, $1, certainty: 0.8)) }
    drafts += replaced(pair, &restLeft, &restRight)
    if drafts.isEmpty, restLeft.isEmpty, restRight.isEmpty, let (body, onLeft) = KnownBody.added(pair) {
      drafts.append(
        pair.draft(
          .name, .error, certainty: 0.55, left: onLeft ? body : nil, right: onLeft ? nil : body, .missingName))
    }
    // Whoever holds the other title is told of with it.
    let titled = drafts.filter { $0.reason == .otherTitle || $0.reason == .otherSpeakerTitle }
    restLeft.removeAll { name in titled.contains { isBehind($0.leftRange, name) } }
    restRight.removeAll { name in titled.contains { isBehind($0.rightRange, name) } }
    let lost = (
      restLeft.filter { mayBeMissed($0, among: restLeft, pair, onLeft: true) && !names.isNamedOnRight($0) },
      restRight.filter { mayBeMissed($0, among: restRight, pair, onLeft: false) && !names.isNamedOnLeft($0) }
    )
    return drafts + missing(pair, lost.0, onLeft: true) + missing(pair, lost.1, onLeft: false)
  }

  /// Whether a name stands right behind some bytes, one space between.
  private func isBehind(_ range: Range<Int>?, _ name: Name) -> Bool {
    range.map { $0.upperBound < name.range.lowerBound && name.range.lowerBound <= $0.upperBound + 1 } ?? false
  }

  /// Leaves out abbreviations that the other side has in full, with the names in the full form; those of places the lexicon
  /// has in full.
  private func dropAbbreviated(
    _ pair: LinkedPair, _ allLeft: [Name], _ allRight: [Name], _ left: inout [Name], _ right: inout [Name]
  ) {
    for name in allLeft where (name.isAbbreviation || left.contains(name)) && !matcher.isRegion(name, onLeft: true) {
      guard let full = InitialLetters.fullName(of: name, pair, onLeft: true) else { continue }
      left.removeAll { $0 == name }
      right.removeAll { full.overlaps($0.range) }
    }
    for name in allRight where (name.isAbbreviation || right.contains(name)) && !matcher.isRegion(name, onLeft: false) {
      guard let full = InitialLetters.fullName(of: name, pair, onLeft: false) else { continue }
      right.removeAll { $0 == name }
      left.removeAll { full.overlaps($0.range) }
    }
  }

  /// Leaves out what a place was called before, in brackets behind its name: «Қонаев (бұрынғы Қапшағай)».
  private func dropFormer(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) {
    func isFormer(_ name: Name, _ statements: [Side.Statement]) -> Bool {
      statements.contains { statement in
        guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }), at > 1
        else { return false }
        let before = statement.tokens[at - 1].folded
        return statement.tokens[at - 2].folded == "("
          && ["бұрынғы", "бывший", "бывшая", "ранее", "бұрын", "прежде", "экс"].contains(before)
      }
    }
    left.removeAll { isFormer($0, pair.leftStatements) }
    right.removeAll { isFormer($0, pair.rightStatements) }
  }

  /// The names that the texts spell in two ways: by ear, which is worth knowing, or by a slip. One in Latin letters may
  /// be spelled anyhow.
  private func respelled(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    Pairing.take(&left, &right) { name, other in
      name.isLatin != other.isLatin
        ? matcher.resemble(name, other) || matcher.sharesSpelling(name, other) : matcher.spelling(name, other) != nil
    }
    .compactMap { name, other in
      guard name.isLatin == other.isLatin, let spelling = matcher.spelling(name, other) else { return nil }
      return pair.draft(
        .name, spelling == .slip ? .warning : .info, certainty: 0.8, left: name.range, right: other.range,
        .otherSpelling)
    }
  }

  /// The one person of each side that is left over, and the one other name of each, in each other's place.
  private func replaced(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    if let draft = replacedRow(pair, &left, &right) { return [draft] }
    return [true, false].compactMap { arePersons in
      let own = left.filter { matcher.isPerson($0, onLeft: true) == arePersons }
      let others = right.filter { matcher.isPerson($0, onLeft: false) == arePersons }
      guard own.count == 1, others.count == 1, mayReplace(own[0], others[0], pair),
        matcher.isPerson(own[0], onLeft: true) == matcher.isPerson(others[0], onLeft: false),
        // Independent reports may each speak of something that the other mentions elsewhere.
        pair.mode == .parallel || !names.isNamedOnRight(own[0]) || !names.isNamedOnLeft(others[0])
      else { return nil }
      left.removeAll { $0 == own[0] }
      right.removeAll { $0 == others[0] }
      return other(pair, own[0], others[0], certainty: left.isEmpty && right.isEmpty ? 0.6 : 0.5)
    }
  }

  /// Whether one name may stand where the other should: both abbreviations or neither, and neither the mere name of a
  /// kind of body. Each language has abbreviations of its own, which only the lexicon can tell apart.
  private func mayReplace(_ left: Name, _ right: Name, _ pair: LinkedPair) -> Bool {
    // Of places it does not matter how they are written: «Павлодар облысы», ВКО.
    if matcher.isRegion(left, onLeft: true) || matcher.isRegion(right, onLeft: false) {
      return matcher.namesPlace(left, onLeft: true) && matcher.namesPlace(right, onLeft: false)
    }
    guard left.isAbbreviation == right.isAbbreviation, left.isLatin == right.isLatin else { return false }
    guard !left.isAbbreviation || pair.isSameLanguage || left.isLatin else { return false }
    return !GenericName.covers(left) && !GenericName.covers(right)
  }

  /// The places of a row that all stand where the other text has a row of as many others: «Үндістан мен Пәкістан», `Россия
  /// и Китай`.
  private func replacedRow(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> Draft? {
    let own = left.filter { matcher.isPlace($0, onLeft: true) }
    let others = right.filter { matcher.isPlace($0, onLeft: false) }
    guard own.count > 1, own.count == others.count, own.count == left.count, others.count == right.count,
      case let ranges = (rows(of: own, pair, onLeft: true), rows(of: others, pair, onLeft: false)),
      ranges.0.count == 1, ranges.1.count == 1,
      pair.mode == .parallel || !own.contains(where: names.isNamedOnRight)
        || !others.contains(where: names.isNamedOnLeft)
    else { return nil }
    (left, right) = ([], [])
    return pair.draft(.name, .error, certainty: 0.6, left: ranges.0[0], right: ranges.1[0], .otherName)
  }

  // MARK: Bodies and titles

  /// The one ministry or minister in whose place the other text has another, and the names left that the ministries hold.
  private func ministries(
    _ pair: LinkedPair, _ told: [Draft], _ left: inout [Name], _ right: inout [Name]
  ) -> [Draft] {
    left.removeAll { MinistryCheck.isTold($0.range, pair, onLeft: true) }
    right.removeAll { MinistryCheck.isTold($0.range, pair, onLeft: false) }
    guard let (own, other) = MinistryCheck.replaced(pair) else { return [] }
    left.removeAll { $0.range.overlaps(own.range) }
    right.removeAll { $0.range.overlaps(other.range) }
    let report = ReportedContent(pair)
    let speaks = report.name(own.range, other.range)
    let reason: Reason =
      own.isOfHead && other.isOfHead
      ? speaks ? .otherSpeakerTitle : .otherTitle : speaks ? .otherSpeaker : .otherName
    let draft = pair.draft(
      speaks ? .speaker : .name, .error, certainty: 0.7, left: own.range, right: other.range, reason)
    return told.contains(where: draft.overlaps) ? [] : [draft]
  }

  /// The one known abbreviation of each side that the other side does not render, whatever full names stand beside it.
  private func abbreviations(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    let known = (
      left.filter { matcher.isKnownAbbreviation($0, onLeft: true) },
      right.filter { matcher.isKnownAbbreviation($0, onLeft: false) }
    )
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

  /// A person named on both sides to whom the texts give different offices or ranks; or the one title of each text,
  /// where neither names its holder.
  private func titles(_ pair: LinkedPair, _ left: [Name], _ right: [Name]) -> [Draft] {
    if let (own, other) = Appointment.replaced(pair, names) {
      return [draftOfTitles(pair, own.range, other.range, certainty: 0.75)]
    }
    if let (own, other) = Appointment.reversed(pair, names) {
      return [pair.draft(.negation, .error, certainty: 0.7, left: own.verb, right: other.verb, .opposite)]
    }
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
      let ranges = (told.0?.range ?? name.range, told.1?.range ?? other.range)
      return draftOfTitles(
        pair, differ ? MinistryCheck.widened(ranges.0, pair, onLeft: true) : ranges.0,
        differ ? MinistryCheck.widened(ranges.1, pair, onLeft: false) : ranges.1,
        certainty: told.0 != nil && told.1 != nil ? 0.8 : 0.65,
        // A person may be called by the office held once.
        severity: title.isFormer(of: otherTitle) && !differ ? .warning : .error)
    }
    guard named.isEmpty else { return named }
    let alone = (NameTitle.alone(in: pair.leftStatements), NameTitle.alone(in: pair.rightStatements))
    guard alone.0.count == 1, alone.1.count == 1, alone.0[0].title.contradicts(alone.1[0].title) else { return [] }
    return [
      draftOfTitles(
        pair, alone.0[0].range, alone.1[0].range, certainty: 0.7,
        severity: alone.0[0].title.isFormer(of: alone.1[0].title) ? .warning : .error)
    ]
  }

  /// Another title; of those who are reported to say something it is the speaker that differs.
  private func draftOfTitles(
    _ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>, certainty: Double, severity: Severity = .error
  ) -> Draft {
    let speaks = ReportedContent(pair).name(left, right)
    return pair.draft(
      speaks ? .speaker : .name, severity, certainty: certainty, left: left, right: right,
      speaks ? .otherSpeakerTitle : .otherTitle)
  }

  /// Another body; of those that are reported to say something it is the speaker that differs.
  private func draftOfBodies(_ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>) -> Draft {
    let speaks = ReportedContent(pair).name(left, right)
    return pair.draft(
      speaks ? .speaker : .name, .error, certainty: 0.6, left: left, right: right, speaks ? .otherSpeaker : .otherName)
  }

  private func isPerson(_ left: Name, _ right: Name) -> Bool {
    matcher.isPerson(left, onLeft: true) || matcher.isPerson(right, onLeft: false)
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

  /// One draft for each name that the other side lacks; the names of a row are told together.
  private func missing(_ pair: LinkedPair, _ names: [Name], onLeft: Bool) -> [Draft] {
    rows(of: names, pair, onLeft: onLeft).map { range in
      let isAdded = names.contains {
        $0.range == range && AddedHolder(pair: pair, names: matcher).isOne($0, onLeft: onLeft)
      }
      return pair.draft(
        .name, isAdded ? .info : .error, certainty: 0.6, left: onLeft ? range : nil, right: onLeft ? nil : range,
        .missingName)
    }
  }

  /// The bytes of some names of a side, those between which nothing but names stands together.
  private func rows(of names: [Name], _ pair: LinkedPair, onLeft: Bool) -> [Range<Int>] {
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.statements(onLeft: onLeft).flatMap(\.names)
    var ranges: [Range<Int>] = []
    for name in names {
      if let last = ranges.last, last.upperBound <= name.range.lowerBound,
        !words.contains(where: { word in
          word.isContent && (last.upperBound..<name.range.lowerBound).overlaps(word.range)
            && !others.contains { $0.range.overlaps(word.range) }
        })
      {
        ranges[ranges.count - 1] = last.lowerBound..<name.range.upperBound
      } else {
        ranges.append(name.range)
      }
    }
    return ranges
  }
}
