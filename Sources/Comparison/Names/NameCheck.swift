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
    var drafts: [Draft] = []
    for name in restLeft {
      guard let at = restRight.firstIndex(where: { matcher.resemble(name, $0) }) else { continue }
      let other = restRight.remove(at: at)
      restLeft.removeAll { $0 == name }
      drafts.append(
        pair.draft(
          .name, .error, certainty: 0.8, left: name.range, right: other.range,
          "Another name: \(pair.left.text(name.range)) ≠ \(pair.right.text(other.range))."))
    }
    if restLeft.count == 1, restRight.count == 1, restLeft[0].isAbbreviation == restRight[0].isAbbreviation {
      drafts.append(
        pair.draft(
          .name, .error, certainty: 0.6, left: restLeft[0].range, right: restRight[0].range,
          "Another name: \(pair.left.text(restLeft[0].range)) ≠ \(pair.right.text(restRight[0].range))."))
      return drafts
    }
    for name in restLeft where !everywhere.right.contains(where: { matcher.match(name, $0) }) {
      drafts.append(missing(pair, name, onRight: true))
    }
    for name in restRight where !everywhere.left.contains(where: { matcher.match($0, name) }) {
      drafts.append(missing(pair, name, onRight: false))
    }
    return drafts
  }

  /// A word that opens its sentence may have its capital from there only.
  private func isTelling(_ name: Name) -> Bool { !name.isSentenceInitial || name.words.count > 1 }

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
    let side = onRight ? pair.left : pair.right
    return pair.draft(
      .name, .error, certainty: 0.6, left: onRight ? name.range : nil, right: onRight ? nil : name.range,
      "\(side.text(name.range)) is not named in the \(onRight ? "right" : "left") text.")
  }
}
