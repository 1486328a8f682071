import Alignment
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
      isTelling(name) && !isKnownWord(name, pair.leftStatements, pair.rightStatements, pair.matcher.match)
        && !right.contains { matcher.match(name, $0) }
    }
    var restRight = right.filter { name in
      isTelling(name) && !isKnownWord(name, pair.rightStatements, pair.leftStatements, { pair.matcher.match($1, $0) })
        && !left.contains { matcher.match($0, name) }
    }
    var drafts = titles(pair, left, right) + abbreviations(pair, &restLeft, &restRight)
    for name in restLeft {
      guard let at = restRight.firstIndex(where: { matcher.resemble(name, $0) }) else { continue }
      let other = restRight.remove(at: at)
      restLeft.removeAll { $0 == name }
      drafts.append(
        pair.draft(
          .name, .error, certainty: 0.8, left: name.range, right: other.range,
          .otherName))
    }
    if restLeft.count == 1, restRight.count == 1, restLeft[0].isAbbreviation == restRight[0].isAbbreviation {
      drafts.append(
        pair.draft(
          .name, .error, certainty: 0.6, left: restLeft[0].range, right: restRight[0].range,
          .otherName))
      return drafts
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

  /// The one known abbreviation of each side that the other side does not render, whatever full names stand beside it.
  private func abbreviations(_ pair: LinkedPair, _ left: inout [Name], _ right: inout [Name]) -> [Draft] {
    let known = (left.filter(isKnownAbbreviation), right.filter(isKnownAbbreviation))
    guard known.0.count == 1, known.1.count == 1, let name = known.0.first, let other = known.1.first else { return [] }
    left.removeAll { $0 == name }
    right.removeAll { $0 == other }
    return [
      pair.draft(
        .name, .error, certainty: 0.7, left: name.range, right: other.range,
        .otherName)
    ]
  }

  private func isKnownAbbreviation(_ name: Name) -> Bool { name.isAbbreviation && !name.terms.isEmpty }

  /// A person named on both sides whom one text calls the head of what the other calls the deputy of.
  private func titles(_ pair: LinkedPair, _ left: [Name], _ right: [Name]) -> [Draft] {
    left.compactMap { name in
      guard let other = right.first(where: { matcher.match(name, $0) }),
        let a = title(of: name, pair.leftStatements), let b = title(of: other, pair.rightStatements),
        a.title.contradicts(b.title)
      else { return nil }
      return pair.draft(
        .name, .error, certainty: 0.8, left: a.range, right: b.range,
        .otherTitle)
    }
  }

  /// The title before a name: from its first word of rank, no further back than the last mark.
  private func title(of name: Name, _ statements: [Side.Statement]) -> (title: SpeakerTitle, range: Range<Int>)? {
    for statement in statements {
      guard let at = statement.tokens.firstIndex(where: { $0.range.lowerBound == name.range.lowerBound }) else {
        continue
      }
      let near = statement.tokens[..<at].suffix(7)
      let words = near[(near.lastIndex { $0.kind != .word }.map { $0 + 1 } ?? near.startIndex)...]
        .drop { !SpeakerTitle.isRank($0.folded) }
      guard let first = words.first else { return nil }
      return (SpeakerTitle(words.map(\.folded)), first.range.lowerBound..<name.range.upperBound)
    }
    return nil
  }

  /// Whether a text that lacks the name lacks something: not an abbreviation, a kind of body or a known adjective.
  private func mayBeMissed(_ name: Name) -> Bool {
    !name.isAbbreviation && !GenericName.covers(name) && (!name.isAttribute || name.terms.isEmpty)
  }

  /// A word that opens its sentence may have its capital from there only; an abbreviation has not.
  private func isTelling(_ name: Name) -> Bool {
    !name.isSupposed && (!name.isSentenceInitial || name.words.count > 1 || isKnownAbbreviation(name))
  }

  /// Whether every word of the name is matched by some word of the other side, capitals or not.
  private func isKnownWord(
    _ name: Name, _ own: [Side.Statement], _ other: [Side.Statement],
    _ match: (LexicalUnit, LexicalUnit) -> Bool
  ) -> Bool {
    let units = own.flatMap { statement in
      statement.units.filter { unit in
        statement.tokens[unit.tokens].contains { $0.range.overlaps(name.range) && $0.isCapitalised }
      }
    }
    let others = other.flatMap(\.units)
    return !units.isEmpty && units.allSatisfy { unit in unit.isKnown && others.contains { match(unit, $0) } }
  }

  private func missing(_ pair: LinkedPair, _ name: Name, onRight: Bool) -> Draft {
    pair.draft(
      .name, .error, certainty: 0.6, left: onRight ? name.range : nil, right: onRight ? nil : name.range,
      .missingName)
  }
}
