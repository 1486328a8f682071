import Alignment
import Facts
import Lexicon
import TextModel

/// Compares the people, places and bodies that linked statements name.
struct NameCheck {
  let matcher: NameMatcher
  /// All names of each document, for those that moved to another sentence.
  let everywhere: (left: [Name], right: [Name])

  func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.leftStatements.flatMap(\.names)
    let right = pair.rightStatements.flatMap(\.names)
    var restLeft = left.filter { name in
      isTelling(name, onLeft: true) && !right.contains { matcher.match(name, $0) }
        && !isKnownWord(name, pair, onLeft: true)
    }
    var restRight = right.filter { name in
      isTelling(name, onLeft: false) && !left.contains { matcher.match($0, name) }
        && !isKnownWord(name, pair, onLeft: false)
    }
    var drafts = titles(pair, left, right) + abbreviations(pair, &restLeft, &restRight)
    Pairing.take(&restLeft, &restRight) { matcher.resemble($0, $1) }
      .forEach { drafts.append(other(pair, $0, $1, certainty: 0.8)) }
    if restLeft.count == 1, restRight.count == 1, restLeft[0].isAbbreviation == restRight[0].isAbbreviation {
      return drafts + [other(pair, restLeft[0], restRight[0], certainty: 0.6)]
    }
    for name in restLeft
    where mayBeMissed(name) && !everywhere.right.contains(where: { matcher.match(name, $0) }) {
      drafts.append(missing(pair, name, onRight: true))
    }
    for name in restRight
    where mayBeMissed(name) && !everywhere.left.contains(where: { matcher.match($0, name) }) {
      drafts.append(missing(pair, name, onRight: false))
    }
    return drafts
  }

  // MARK: Abbreviations and titles

  /// The one known abbreviation of each side that the other side does not render, whatever full names stand beside it.
  private func abbreviations(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    let known = (left.filter(isKnownAbbreviation), right.filter(isKnownAbbreviation))
    guard known.0.count == 1, known.1.count == 1, let name = known.0.first, let other = known.1.first else { return [] }
    left.removeAll { $0 == name }
    right.removeAll { $0 == other }
    return [self.other(pair, name, other, certainty: 0.7)]
  }

  private func isKnownAbbreviation(_ name: Name) -> Bool { name.isAbbreviation && !name.terms.isEmpty }

  /// A person named on both sides to whom the texts give different offices or ranks; or the one title of each text,
  /// where neither names its holder.
  private func titles(_ pair: LinkedPair, _ left: [Name], _ right: [Name]) -> [Draft] {
    let named = left.compactMap { name -> Draft? in
      guard let other = right.first(where: { matcher.match(name, $0) }),
        let (title, range) = pair.leftStatements.lazy.compactMap({ NameTitle.before(name, in: $0) }).first,
        let (otherTitle, otherRange) = pair.rightStatements.lazy.compactMap({ NameTitle.before(other, in: $0) }).first,
        title.contradicts(otherTitle)
      else { return nil }
      return pair.draft(.name, .error, certainty: 0.8, left: range, right: otherRange, .otherTitle)
    }
    guard named.isEmpty else { return named }
    let alone = (NameTitle.alone(in: pair.leftStatements), NameTitle.alone(in: pair.rightStatements))
    guard alone.0.count == 1, alone.1.count == 1, alone.0[0].title.contradicts(alone.1[0].title) else { return [] }
    return [
      pair.draft(.name, .error, certainty: 0.7, left: alone.0[0].range, right: alone.1[0].range, .otherTitle)
    ]
  }

  // MARK: What counts as a name

  /// Whether a text that lacks the name lacks something: not an abbreviation, a brand in Latin letters, a kind of body
  /// or a known adjective.
  private func mayBeMissed(_ name: Name) -> Bool {
    !name.isAbbreviation && !name.isLatin && !GenericName.covers(name) && (!name.isAttribute || name.terms.isEmpty)
  }

  /// A word that opens its sentence may have its capital from there only; an abbreviation has not. A common word in the
  /// middle names a body by its first word.
  private func isTelling(_ name: Name, onLeft: Bool) -> Bool {
    guard !matcher.isCommonWord(name, onLeft: onLeft) else { return false }
    return !name.isSentenceInitial || name.words.count > 1 || isKnownAbbreviation(name) || isProper(name, onLeft: onLeft)
  }

  /// Whether the lexicon knows the word as a name.
  private func isProper(_ name: Name, onLeft: Bool) -> Bool {
    !name.terms.isEmpty && !matcher.isCommonWord(name, onLeft: onLeft)
  }

  /// Whether every word of the name is matched by some word of the other side, capitals or not.
  private func isKnownWord(_ name: Name, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let words = pair.words.side(onLeft: onLeft).words
    let own = words.indices.filter { words[$0].range.overlaps(name.range) && words[$0].unit.isCapitalised }
    return !own.isEmpty
      && own.allSatisfy { words[$0].unit.isKnown && !pair.words.renderings(of: $0, onLeft: onLeft).isEmpty }
  }

  // MARK: Drafts

  /// Another name in its place; in the author words of a quotation it is the speaker that differs.
  private func other(_ pair: LinkedPair, _ left: Name, _ right: Name, certainty: Double) -> Draft {
    let speaks =
      pair.left.quotations(in: pair.bead.left).contains { $0.speaker?.overlaps(left.range) == true }
      || pair.right.quotations(in: pair.bead.right).contains { $0.speaker?.overlaps(right.range) == true }
    return pair.draft(
      speaks ? .speaker : .name, .error, certainty: certainty, left: left.range, right: right.range,
      speaks ? .otherSpeaker : .otherName)
  }

  private func missing(_ pair: LinkedPair, _ name: Name, onRight: Bool) -> Draft {
    pair.draft(
      .name, .error, certainty: 0.6, left: onRight ? name.range : nil, right: onRight ? nil : name.range, .missingName)
  }
}
