import Alignment
import Facts
import Lexicon
import TextModel

/// Compares direct speech: who speaks, whether both texts quote, and whether they quote the same.
struct QuotationCheck {
  let names: NameMatcher

  func drafts(_ pair: LinkedPair) -> [Draft] {
    var left = pair.left.quotations(in: pair.bead.left)
    var right = pair.right.quotations(in: pair.bead.right)
    let together = matched(&left, &right, pair)
    var drafts = together.flatMap { a, b in
      [speakers(pair, a, b), pair.isSameLanguage ? wording(pair, a, b) : contents(pair, a, b)].compactMap { $0 }
    }
    // What one long quotation holds the other text may quote in two pieces.
    guard together.isEmpty else { return drafts }
    if !QuotedSpan.isAny(in: pair.rightStatements) {
      drafts += left.filter { isWhole($0, pair.left) }.prefix(1).map { indirect(pair, $0, onLeft: true) }
    }
    if !QuotedSpan.isAny(in: pair.leftStatements) {
      drafts += right.filter { isWhole($0, pair.right) }.prefix(1).map { indirect(pair, $0, onLeft: false) }
    }
    return drafts
  }

  /// Pairs of quotations: those that share most words first, what is left over in order.
  private func matched(
    _ left: inout [Quotation], _ right: inout [Quotation], _ pair: LinkedPair
  ) -> [(Quotation, Quotation)] {
    var pairs: [(Quotation, Quotation)] = []
    while !left.isEmpty, !right.isEmpty {
      var best = (i: 0, j: 0, links: -1)
      for (i, a) in left.enumerated() {
        for (j, b) in right.enumerated() {
          let links = sharedWords(a.range, b.range, pair)
          if links > best.links { best = (i, j, links) }
        }
      }
      pairs.append((left.remove(at: best.i), right.remove(at: best.j)))
    }
    return pairs
  }

  private func sharedWords(_ left: Range<Int>, _ right: Range<Int>, _ pair: LinkedPair) -> Int {
    pair.words.left.words.indices.count { index in
      left.contains(pair.words.left.words[index].range.lowerBound)
        && pair.words.partner[index].map { right.contains(pair.words.right.words[$0].range.lowerBound) } == true
    }
  }

  // MARK: Direct against indirect

  /// Whether the words quoted are a statement of their own, not a phrase.
  private func isWhole(_ quotation: Quotation, _ side: Side) -> Bool {
    SpokenWords(quotation, in: side.statements(Array(quotation.sentences))).tokens.count { $0.kind == .word } >= 4
  }

  private func indirect(_ pair: LinkedPair, _ quotation: Quotation, onLeft: Bool) -> Draft {
    pair.draft(
      .quote, .warning, certainty: 0.7, left: onLeft ? quotation.range : nil, right: onLeft ? nil : quotation.range,
      .directSpeech)
  }

  // MARK: Speakers

  private func speakers(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    guard let left = pair.left.speaker(of: a), let right = pair.right.speaker(of: b),
      stands(left.range, in: pair.leftStatements), stands(right.range, in: pair.rightStatements)
    else { return nil }
    let isOther =
      !left.names.isEmpty && !right.names.isEmpty
      && !left.names.contains { name in right.names.contains { names.match(name, $0) } }
    if isOther {
      // Two pronouns say the same; names that are alike are one name gone wrong.
      guard !(left.isResolved && right.isResolved),
        !left.names.contains(where: { name in right.names.contains { names.resemble(name, $0) } })
      else { return nil }
      return pair.draft(
        .speaker, .error, certainty: left.isResolved || right.isResolved ? 0.65 : 0.85, left: left.range,
        right: right.range, .otherSpeaker)
    }
    // A speaker named without a title has the one that the text gives elsewhere.
    let titles = (title(of: left, pair.left), title(of: right, pair.right))
    guard left.title.isTold || right.title.isTold, titles.0.contradicts(titles.1) else { return nil }
    return pair.draft(.speaker, .error, certainty: 0.85, left: left.range, right: right.range, .otherSpeakerTitle)
  }

  private func title(of speaker: Speaker, _ side: Side) -> OfficeTitle {
    speaker.title.isTold ? speaker.title : speaker.names.last.flatMap(side.title) ?? speaker.title
  }

  /// Whether the author words belong to this link; a quotation over several links is told with that of its speaker.
  private func stands(_ range: Range<Int>, in statements: [Side.Statement]) -> Bool {
    statements.contains { $0.sentence.range.overlaps(range) }
  }

  // MARK: What is said

  /// In one language the words themselves are compared.
  private func wording(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    let left = SpokenWords(a, in: pair.leftStatements)
    let right = SpokenWords(b, in: pair.rightStatements)
    let diff = WordDiff(left.folded, right.folded)
    // One report may quote less of what was said.
    let isReplaced =
      diff.changes.contains { $0.left != nil } && diff.changes.contains { $0.right != nil } || diff.changes.count > 1
    guard isReplaced || isWithin(diff, left, right) else { return nil }
    var draft = pair.draft(
      .quote, .warning, certainty: diff.likeness > 0.4 ? 0.9 : 0.6, left: left.range, right: right.range, .otherWording)
    draft.detail = .wording(diff.changes)
    return draft
  }

  /// Whether the only change lies between words that both quote, so that no shorter quotation explains it.
  private func isWithin(_ diff: WordDiff, _ left: SpokenWords, _ right: SpokenWords) -> Bool {
    guard let change = diff.changes.first, let range = change.left ?? change.right,
      let whole = change.left == nil ? right.range : left.range
    else { return false }
    return range.lowerBound > whole.lowerBound && range.upperBound < whole.upperBound
  }

  /// Between languages a clause counts as other when its known words find nothing on the other side, and the same holds
  /// of a clause there, while the rest of the quotations corresponds; or whole quotations that share next to nothing.
  private func contents(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    let left = clauses(a, pair, onLeft: true)
    let right = clauses(b, pair, onLeft: false)
    let odd = (left.filter { isForeign($0, pair, onLeft: true) }, right.filter { isForeign($0, pair, onLeft: false) })
    if let first = odd.0.first, let second = odd.1.first, odd.0.count < left.count || odd.1.count < right.count,
      isTelling(first, second, pair)
    {
      return pair.draft(
        .quote, .warning, certainty: 0.6, left: pair.words.left.clauses[first].range,
        right: pair.words.right.clauses[second].range, .otherContent)
    }
    guard isStrange(left, pair, onLeft: true), isStrange(right, pair, onLeft: false) else { return nil }
    return pair.draft(.quote, .warning, certainty: 0.5, left: a.range, right: b.range, .otherContent)
  }

  private func clauses(_ quotation: Quotation, _ pair: LinkedPair, onLeft: Bool) -> [Int] {
    let clauses = pair.words.side(onLeft: onLeft).clauses
    return clauses.indices.filter { index in
      quotation.range.contains(clauses[index].range.lowerBound)
        && quotation.speaker?.overlaps(clauses[index].range) != true
    }
  }

  /// Whether a clause says something of its own: it has known words, and none is taken for a rendering.
  private func isForeign(_ clause: Int, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.words.side(onLeft: onLeft)
    return known(clause, pair, onLeft: onLeft) >= 1
      && side.clauses[clause].words.allSatisfy { word in
        !pair.words.isTaken(word, onLeft: onLeft) || Conjunction.isOne(side.words[word].folded)
      }
  }

  /// Whether of the words of all clauses fewer than two in five find a rendering, and several known ones find none.
  private func isStrange(_ clauses: [Int], _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.words.side(onLeft: onLeft)
    let words = clauses.flatMap { side.clauses[$0].words }
    let lost = words.count {
      side.words[$0].isContent && side.words[$0].unit.isKnown && !pair.words.isTaken($0, onLeft: onLeft)
    }
    return lost >= 3 && pair.words.coverage(words, onLeft: onLeft) < 0.4
  }

  /// Whether the words of two clauses are enough to tell that they say different things.
  private func isTelling(_ left: Int, _ right: Int, _ pair: LinkedPair) -> Bool {
    let conjunctions = (
      Conjunction.first(in: pair.words.left, clause: left), Conjunction.first(in: pair.words.right, clause: right)
    )
    let known = known(left, pair, onLeft: true) + known(right, pair, onLeft: false)
    // A like conjunction says that the clauses stand for each other.
    if let a = conjunctions.0, a == conjunctions.1, known >= 2 { return true }
    return known >= 4 || known == 3 && content(left, pair, onLeft: true) + content(right, pair, onLeft: false) >= 5
  }

  private func content(_ clause: Int, _ pair: LinkedPair, onLeft: Bool) -> Int {
    let side = pair.words.side(onLeft: onLeft)
    return side.clauses[clause].words.count { side.words[$0].isContent }
  }

  private func known(_ clause: Int, _ pair: LinkedPair, onLeft: Bool) -> Int {
    let side = pair.words.side(onLeft: onLeft)
    return side.clauses[clause].words.count { side.words[$0].isContent && side.words[$0].unit.isKnown }
  }
}
