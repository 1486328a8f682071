import Alignment
import Lexicon
import TextModel

/// Compares direct speech: who speaks, whether both texts quote, and whether they quote the same.
struct QuotationCheck {
  let names: NameMatcher

  func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.left.quotations(in: pair.bead.left)
    let right = pair.right.quotations(in: pair.bead.right)
    switch (left.first, right.first) {
    case (let a?, let b?):
      let speaker = speakers(pair, a, b)
      let wording = pair.isSameLanguage ? wordings(pair, a, b) : contents(pair, a, b)
      return [speaker, wording].compactMap { $0 }
    case (let a?, nil) where isWhole(a, pair.left): return [indirect(pair, a, onLeft: true)]
    case (nil, let b?) where isWhole(b, pair.right): return [indirect(pair, b, onLeft: false)]
    default: return []
    }
  }

  /// Whether the words quoted are a statement of their own, not a phrase.
  private func isWhole(_ quotation: Quotation, _ side: Side) -> Bool {
    side.statements(Array(quotation.sentences)).flatMap(\.tokens)
      .count { $0.kind == .word && quotation.range.contains($0.range.lowerBound) } >= 5
  }

  private func indirect(_ pair: LinkedPair, _ quotation: Quotation, onLeft: Bool) -> Draft {
    pair.draft(
      .quote, .warning, certainty: 0.7, left: onLeft ? quotation.range : nil, right: onLeft ? nil : quotation.range,
      .directSpeech)
  }

  // MARK: Speakers

  private func speakers(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    guard let leftRange = a.speaker, let rightRange = b.speaker, stands(leftRange, in: pair.leftStatements),
      stands(rightRange, in: pair.rightStatements)
    else { return nil }
    let left = named(leftRange, pair.left, a)
    let right = named(rightRange, pair.right, b)
    let titles = (SpeakerTitle(left.words), SpeakerTitle(right.words))
    let isOther =
      !left.names.isEmpty && !right.names.isEmpty
      && !left.names.contains { name in right.names.contains { names.match(name, $0) } }
    guard isOther || titles.0.contradicts(titles.1) else { return nil }
    return pair.draft(
      .speaker, .error, certainty: 0.85, left: leftRange, right: rightRange,
      isOther ? .otherSpeaker : .otherSpeakerTitle)
  }

  /// Whether the author words belong to this link; a quotation over several links is told with that of its speaker.
  private func stands(_ range: Range<Int>, in statements: [Side.Statement]) -> Bool {
    statements.contains { $0.sentence.range.overlaps(range) }
  }

  /// The names and words within the speaker's range.
  private func named(_ range: Range<Int>, _ side: Side, _ quotation: Quotation) -> (names: [Name], words: [String]) {
    let statements = side.statements(Array(quotation.sentences))
    return (
      statements.flatMap(\.names).filter { range.overlaps($0.range) && !$0.isAbbreviation },
      statements.flatMap(\.tokens).filter { $0.kind == .word && range.overlaps($0.range) }.map(\.folded)
    )
  }

  // MARK: What is said

  /// In one language the words themselves are compared.
  private func wordings(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    let left = words(a, pair.left)
    let right = words(b, pair.right)
    guard left.map(\.folded) != right.map(\.folded) else { return nil }
    // One report may quote less of what was said.
    if contains(left.map(\.folded), right.map(\.folded)) || contains(right.map(\.folded), left.map(\.folded)) {
      return nil
    }
    return pair.draft(
      .quote, .warning, certainty: 0.9, left: a.range, right: b.range, .otherWording)
  }

  private func contains(_ words: [String], _ part: [String]) -> Bool {
    guard part.count <= words.count, !part.isEmpty else { return false }
    return (0...(words.count - part.count)).contains { Array(words[$0..<$0 + part.count]) == part }
  }

  private func words(_ quotation: Quotation, _ side: Side) -> [Token] {
    side.statements(Array(quotation.sentences)).flatMap(\.tokens)
      .filter { ($0.kind == .word || $0.kind == .number) && quotation.range.contains($0.range.lowerBound) }
  }

  /// Between languages a clause counts as other when several of its known words find nothing on the other side.
  private func contents(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    let leftClauses = clauses(a, pair.leftStatements)
    let rightClauses = clauses(b, pair.rightStatements)
    let leftUnits = pair.leftStatements.flatMap(\.units)
    let rightUnits = pair.rightStatements.flatMap(\.units)
    let leftOdd = leftClauses.filter { clause in
      isForeign(clause.units) { unit in rightUnits.contains { pair.matcher.match(unit, $0) } }
    }
    let rightOdd = rightClauses.filter { clause in
      isForeign(clause.units) { unit in leftUnits.contains { pair.matcher.match($0, unit) } }
    }
    guard let first = leftOdd.first, let second = rightOdd.first,
      leftOdd.count < leftClauses.count || rightOdd.count < rightClauses.count
    else { return nil }
    return pair.draft(
      .quote, .warning, certainty: 0.6, left: first.range, right: second.range,
      .otherContent)
  }

  private func isForeign(_ units: [LexicalUnit], _ isMatched: (LexicalUnit) -> Bool) -> Bool {
    let known = units.filter { $0.isKnown && $0.stem.unicodeScalars.count > 3 }
    return known.count >= 2 && !units.contains(where: isMatched)
  }

  private func clauses(_ quotation: Quotation, _ statements: [Side.Statement]) -> [(
    range: Range<Int>, units: [LexicalUnit]
  )] {
    var clauses: [(range: Range<Int>, units: [LexicalUnit])] = []
    for statement in statements {
      var start: Int?
      var units: [LexicalUnit] = []
      var end = 0
      func close() {
        if let start, !units.isEmpty { clauses.append((start..<end, units)) }
        start = nil
        units = []
      }
      for (index, token) in statement.tokens.enumerated() where quotation.range.contains(token.range.lowerBound) {
        if token.kind == .mark {
          close()
          continue
        }
        if start == nil { start = token.range.lowerBound }
        end = token.range.upperBound
        if let unit = statement.units.first(where: { $0.tokens.lowerBound == index }) { units.append(unit) }
      }
      close()
    }
    return clauses
  }
}
