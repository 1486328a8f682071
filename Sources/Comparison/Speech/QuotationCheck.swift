import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Compares direct speech: who speaks, whether both texts quote, and whether they quote the same.
struct QuotationCheck {
  private let speakers: SpeakerCheck

  init(names: NameMatcher) { speakers = SpeakerCheck(names: names) }

  func drafts(_ pair: LinkedPair) -> [Draft] {
    var left = pair.left.quotations(in: pair.bead.left)
    var right = pair.right.quotations(in: pair.bead.right)
    let together = matched(&left, &right, pair)
    var drafts = together.flatMap { a, b in
      [speakers.drafts(pair, a, b), pair.isSameLanguage ? wording(pair, a, b) : contents(pair, a, b)].compactMap { $0 }
    }
    // What one long quotation holds the other text may quote in two pieces.
    guard together.isEmpty else { return drafts }
    if left.count <= 1, right.count <= 1, let draft = speakers.tellers(pair, left.first, right.first) {
      drafts.append(draft)
    } else if let draft = LostAttribution.draft(pair) {
      drafts.append(draft)
    }
    if !QuotedSpan.isAny(in: pair.rightStatements) {
      drafts += left.filter { isWhole($0, pair.left) && !isReported($0, pair.left) }.prefix(1).map {
        indirect(pair, $0, onLeft: true)
      }
    }
    if !QuotedSpan.isAny(in: pair.leftStatements) {
      drafts += right.filter { isWhole($0, pair.right) && !isReported($0, pair.right) }.prefix(1).map {
        indirect(pair, $0, onLeft: false)
      }
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

  /// Whether the words quoted are a statement of their own, not a phrase; what author words follow behind a dash is one sooner.
  private func isWhole(_ quotation: Quotation, _ side: Side) -> Bool {
    let statements = side.statements(Array(quotation.sentences))
    let count = SpokenWords(quotation, in: statements).tokens.count { $0.kind == .word }
    guard count == 3 else { return count > 3 }
    let behind = statements.flatMap(\.tokens).filter { $0.range.lowerBound >= quotation.range.upperBound }
    return behind.prefix { $0.kind == .mark }.contains { ["–", "—", "-"].contains($0.folded) }
  }

  /// Whether Kazakh words between marks are told on as an opinion or news that nobody in particular gave: «…» деген пікір.
  private func isReported(_ quotation: Quotation, _ side: Side) -> Bool {
    guard side.document.language.isKazakh else { return false }
    let tokens = side.statements(Array(quotation.sentences)).flatMap(\.tokens)
      .filter { $0.range.lowerBound >= quotation.range.upperBound && $0.kind == .word }.prefix(2).map(\.folded)
    return tokens.first == "деген"
      && tokens.last.map { word in
        word.begins(withAny: ["пікір", "ақпарат", "хабар", "сұрақ", "ұсыныс", "ой", "сөз", "тақырып"])
      } == true
  }

  /// A report chooses whom it quotes, and a translation is to keep to that; of a passage by itself it is worth knowing.
  private func indirect(_ pair: LinkedPair, _ quotation: Quotation, onLeft: Bool) -> Draft {
    pair.draft(
      .quote, pair.isExcerpt ? .info : .warning, certainty: 0.7, left: onLeft ? quotation.range : nil,
      right: onLeft ? nil : quotation.range,
      .directSpeech)
  }

  // MARK: What is said

  /// Whether an uncertain link of one language brings two quotations together that share little: they are two, not one
  /// worded otherwise, and the link tells nothing.
  func areTwo(in pair: LinkedPair) -> Bool {
    guard pair.isLoose, pair.isSameLanguage else { return false }
    var left = pair.left.quotations(in: pair.bead.left)
    var right = pair.right.quotations(in: pair.bead.right)
    return matched(&left, &right, pair).contains { areTwo($0, $1, pair) }
  }

  private func areTwo(_ a: Quotation, _ b: Quotation, _ pair: LinkedPair) -> Bool {
    let words = (SpokenWords(a, in: pair.leftStatements).folded, SpokenWords(b, in: pair.rightStatements).folded)
    return pair.isLoose && WordDiff(words.0, words.1).likeness <= 0.4
  }

  /// In one language the words themselves are compared.
  private func wording(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    let left = SpokenWords(a, in: pair.leftStatements)
    let right = SpokenWords(b, in: pair.rightStatements)
    let diff = WordDiff(left.folded, right.folded)
    guard !areTwo(a, b, pair) else { return nil }
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
    let spoken = (SpokenContent(a, pair, onLeft: true), SpokenContent(b, pair, onLeft: false))
    if spoken.0.isStrange, spoken.1.isStrange {
      return pair.draft(.quote, .warning, certainty: 0.5, left: a.range, right: b.range, .otherContent)
    }
    if let draft = CommitmentCheck(pair).spoken() { return draft }
    if let (mine, its) = Concession.differ(spoken.0, spoken.1, pair) {
      return pair.draft(.quote, .warning, certainty: 0.55, left: mine, right: its, .otherContent)
    }
    if let first = spoken.0.segments.first, let second = spoken.1.segments.first, first.known + second.known >= 3 {
      return pair.draft(
        .quote, .warning, certainty: 0.5, left: spoken.0.range(of: first), right: spoken.1.range(of: second),
        .otherContent)
    }
    // Of a quotation that goes on beyond the link the rest may say it; an independent report may quote less.
    let isWhole = a.sentences.allSatisfy(pair.bead.left.contains) && b.sentences.allSatisfy(pair.bead.right.contains)
    return pair.mode == .parallel && isWhole ? dropped(pair, spoken.0, spoken.1) : nil
  }

  /// A clause that one quotation has and the other lacks, which renders all else.
  private func dropped(_ pair: LinkedPair, _ left: SpokenContent, _ right: SpokenContent) -> Draft? {
    for onLeft in [true, false] {
      let (full, short) = onLeft ? (left, right) : (right, left)
      let surplus = full.words.count - short.words.count
      guard short.lost.count <= 1,
        let segment = full.segments.first(where: { surplus >= ($0.known >= 2 ? 1 : 2) }),
        let range = full.range(of: segment)
      else { continue }
      return pair.draft(
        .quote, .warning, certainty: 0.55, left: onLeft ? range : nil, right: onLeft ? nil : range, .missingPart)
    }
    return nil
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
