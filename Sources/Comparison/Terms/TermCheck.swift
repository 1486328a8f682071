import Alignment
import Lexicon

/// Finds terms that one text repeats and the other renders in two ways.
struct TermCheck {
  let reader: TermReader

  /// A draft for each use of a rendering that is not the term's most frequent one.
  func drafts() -> [Draft] {
    var found: [Draft] = []
    for onLeft in [true, false] {
      let owners = TermOwners(reader.pairs, onLeft: onLeft)
      for uses in Dictionary(grouping: reader.uses(onLeft: onLeft), by: \.term).values {
        found += drafts(of: uses, owners)
      }
    }
    found.sort(by: Draft.stand)
    // A term that varies on both sides is told once.
    return Draft.apart(found)
  }

  private func drafts(of uses: [TermUse], _ owners: TermOwners) -> [Draft] {
    let groups = TermRoots.groups(uses, by: \.rendering)
    guard let at = groups.firstIndex(where: { $0.contains { isEstablished($0) && $0.isWhole } }), groups.count > 1
    else {
      return []
    }
    let usual = groups[at]
    let renderings = groups.map { TermRendering(text: $0[0].renderingText, count: $0.count) }
    return groups.indices.filter { $0 != at }.flatMap { other in
      groups[other].filter { isOther($0, than: usual[0]) && isNear($0, usual) && standsForNoOther($0, owners) }.map {
        draft(of: $0, renderings)
      }
    }
  }

  /// Whether the noun of a rendering is nowhere taken for the rendering of a word that is not of the term.
  private func standsForNoOther(_ use: TermUse, _ owners: TermOwners) -> Bool {
    let terms = words(of: use.term)
    return words(of: use.rendering).last.map { head in
      owners.terms(of: String(head)).allSatisfy { owner in terms.contains { TermRoots.share($0, owner) } }
    } ?? false
  }

  /// Whether the usual words stand a few links away, where a reader meets both.
  private func isNear(_ use: TermUse, _ usual: [TermUse]) -> Bool {
    usual.contains { abs($0.link - use.link) <= WordTermCheck.reach }
  }

  /// Whether other words make another term: of an entry of the lexicon; where the words are none that the lexicon gives;
  /// or where not one word is the same.
  private func isFixed(_ use: TermUse, _ usual: TermUse) -> Bool {
    use.isEntry || usual.isEntry || !isEstablished(use)
      || !words(of: use.rendering).contains { word in words(of: usual.rendering).contains { TermRoots.share(word, $0) }
      }
  }

  /// Whether the lexicon gives every word of the rendering.
  private func isEstablished(_ use: TermUse) -> Bool { use.score >= words(of: use.rendering).count }

  /// Whether a use renders the term by other words than usual, in a link that corresponds otherwise and nowhere has the
  /// usual words. Synonyms that the lexicon knows are free for what is no entry of its own.
  private func isOther(_ use: TermUse, than usual: TermUse) -> Bool {
    guard !use.hasEntryRendering, use.isWhole, differs(use, from: usual), isFixed(use, usual) else { return false }
    let pair = reader.pairs[use.link]
    let stems = (use.isLeft ? pair.rightStatements : pair.leftStatements).flatMap(\.stems)
    guard let head = words(of: usual.rendering).last, !stems.contains(where: { TermRoots.share($0, head) }) else {
      return false
    }
    return pair.bead.confidence >= 0.7
      && min(pair.words.coverage(onLeft: true), pair.words.coverage(onLeft: false)) >= 0.5
  }

  private func words(of phrase: String) -> [Substring] { phrase.split(separator: " ") }

  /// Whether the words at the head of the two renderings have different roots, so that they are different terms and not
  /// one term in another dress.
  private func differs(_ use: TermUse, from usual: TermUse) -> Bool {
    let words = (use.rendering.split(separator: " "), usual.rendering.split(separator: " "))
    guard let head = words.0.last, let usualHead = words.1.last else { return false }
    return !words.1.contains { TermRoots.share(head, $0) } && !words.0.contains { TermRoots.share(usualHead, $0) }
  }

  private func draft(of use: TermUse, _ renderings: [TermRendering]) -> Draft {
    let pair = reader.pairs[use.link]
    let places = use.isLeft ? (use.place, use.otherPlace) : (use.otherPlace, use.place)
    return Draft(
      kind: .term, severity: .warning, confidence: pair.bead.confidence * 0.6, left: [places.0.sentence],
      right: [places.1.sentence], leftRange: places.0.range, rightRange: places.1.range, reason: .otherRendering,
      detail: .renderings(renderings))
  }
}
