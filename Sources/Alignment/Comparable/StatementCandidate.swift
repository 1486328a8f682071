/// Sentences of two reports that might be linked.
struct StatementCandidate: Sendable {
  let left: Range<Int>
  let right: Range<Int>
  /// Log-odds, neighbours in the same order taken into account, rivals not.
  var score: Double { alone + pull }
  /// Log-odds by what the sentences say; of a stretch, less what sentences in it would be worth elsewhere.
  let alone: Double
  /// What sure neighbours in the same order bring.
  var pull: Double

  /// Whether the candidate holds one sentence of each side.
  var isSinglePair: Bool { left.count == 1 && right.count == 1 }

  /// The order in which candidates are taken: the likelier first; of equals the earlier, then the smaller.
  static func isLikelier(_ a: Self, _ b: Self) -> Bool {
    (a.score, b.left.lowerBound, b.right.lowerBound, b.left.count + b.right.count)
      > (b.score, a.left.lowerBound, a.right.lowerBound, a.left.count + a.right.count)
  }

  /// Pairs that share telling units, and the stretches of a few sentences around them.
  ///
  /// They come from the inverted index, so that their number grows with the number of matches, not with the product of
  /// the lengths.
  static func all(in matches: MatchRows, merge: Int, weights: ComparableWeights) -> [Self] {
    let (n, m) = (matches.table.leftText.count, matches.table.rightText.count)
    let scorer = StatementScorer(matches, weights: weights)
    let pairs = PairScores(matches, scorer, least: weights.least)
    var candidates: [Self] = []
    for (i, j, score) in pairs.all {
      // Sure neighbours in the same order pull a pair along.
      let (before, after) = (pairs.sureness(i - 1, j - 1), pairs.sureness(i + 1, j + 1))
      let pull = weights.pull * (max(before, after) + 0.5 * min(before, after))
      candidates.append(Self(left: i..<i + 1, right: j..<j + 1, alone: score, pull: pull))
      for (l, r) in stretches(around: i, j, n, m, merge: merge)
      where !runsIntoHeadline(l, matches.table.leftText) && !runsIntoHeadline(r, matches.table.rightText) {
        // A sentence that has a link of its own elsewhere is not drawn into this one.
        let score = scorer.score(l, r) - pairs.worthElsewhere(l, r)
        candidates.append(Self(left: l, right: r, alone: score, pull: pull))
      }
    }
    return candidates
  }

  /// Whether a headline stands behind other text of a stretch: it opens what follows it.
  private static func runsIntoHeadline(_ range: Range<Int>, _ text: TextUnits) -> Bool {
    range.dropFirst().contains { text.headlines.contains($0) && !text.headlines.contains($0 - 1) }
  }

  /// Beads of one sentence against two or three that hold the pair `i`, `j`.
  private static func stretches(
    around i: Int, _ j: Int, _ n: Int, _ m: Int, merge: Int
  ) -> [(Range<Int>, Range<Int>)] {
    guard merge > 1 else { return [] }
    return (2...min(merge, PairScores.longestStretch)).flatMap { size in
      let rights = (max(0, j - size + 1)...j).filter { $0 + size <= m }.map { (i..<i + 1, $0..<$0 + size) }
      let lefts = (max(0, i - size + 1)...i).filter { $0 + size <= n }.map { ($0..<$0 + size, j..<j + 1) }
      return rights + lefts
    }
  }
}
