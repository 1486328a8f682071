/// Links statements of two reports written independently of each other: in any order, one to one or one to a few
/// contiguous sentences, most sentences alone.
///
/// Candidates are taken greedily, the likeliest first, each weighed against its rivals in both directions. How much of
/// the shorter report they cover together tells how far each is to be believed: reports that share nothing but their
/// subject have a few candidates too.
struct ComparableAligner: Sendable {
  let merge: Int
  var weights = ComparableWeights()

  /// What the evidence says of every pair of sentences that shares something.
  struct Verdict: Sendable {
    fileprivate let candidates: [StatementCandidate]
    /// Candidates that nothing likelier excludes, with their log-odds against their rivals.
    fileprivate let choices: [(candidate: StatementCandidate, odds: Double)]
    /// The share of the shorter report that finds a counterpart.
    let support: Double
    /// How far apart the reports were published.
    let gap: PublicationGap
  }

  /// Weighs all candidates that a rule allows; linear in the number of matches, but for sorting them.
  func verdict(_ matches: MatchRows, rule: LinkRule = LinkRule(.none)) -> Verdict {
    var candidates = StatementCandidate.all(in: matches, merge: merge, weights: weights)
      .filter { rule.allows($0.left, $0.right) }
    var choices = choices(among: candidates)
    let neighbours = LinkNeighbours(choices.map { ($0.candidate, 1 / (1 + exp(-$0.odds))) })
    for number in candidates.indices {
      candidates[number].pull = max(
        candidates[number].pull, weights.linkPull * neighbours.sureness(beside: candidates[number]))
    }
    choices = self.choices(among: candidates)
    let shorter = max(min(matches.count, matches.table.rightText.count), 1)
    let expected = choices.reduce(0) { $0 + 1 / (1 + exp(-$1.odds)) }
    return Verdict(
      candidates: candidates, choices: choices, support: min(expected / Double(shorter), 1),
      gap: PublicationDay.gap(matches.table.leftText.published, matches.table.rightText.published))
  }

  /// The candidates that nothing likelier excludes.
  private func choices(
    among candidates: [StatementCandidate]
  ) -> [(candidate: StatementCandidate, odds: Double)] {
    let rivals = Rivals(candidates, settled: weights.settledRival)
    var taken = TakenSentences()
    var choices: [(candidate: StatementCandidate, odds: Double)] = []
    for candidate in candidates.filter({ $0.score > weights.threshold }).sorted(by: StatementCandidate.isLikelier)
    where taken.areFree(candidate) {
      let odds = rivals.odds(of: candidate, taken: taken)
      taken.add(candidate)
      choices.append((candidate, odds))
    }
    return choices
  }

  /// Links and one-sided beads, by left sentence, right ones alone behind the sentence they follow.
  func align(_ matches: MatchRows, guidance: Guidance = .none) -> [Bead] {
    let (links, doubts) = links(matches, guidance: guidance)
    let (n, m) = (matches.table.leftText.count, matches.table.rightText.count)
    return Self.complete(links, left: n, right: m) { side, sentence in
      min(1 - ((side == .left ? doubts.left : doubts.right)[sentence] ?? 0), weights.calibration.most)
    }
  }

  /// The links, and for sentences that a doubtful candidate holds its confidence.
  func links(
    _ matches: MatchRows, guidance: Guidance = .none
  ) -> (links: [Bead], doubts: (left: [Int: Double], right: [Int: Double])) {
    let verdict = verdict(matches, rule: LinkRule(guidance))
    // What is known of a few sentences changes nothing of the others.
    let support = guidance.isEmpty ? verdict.support : self.verdict(matches).support
    var links = guidance.pairs.filter { $0.verdict == .right }.flatMap(\.beads)
    var doubts: (left: [Int: Double], right: [Int: Double]) = ([:], [:])
    for (candidate, odds) in verdict.choices {
      let confidence = weights.calibration.confidence(odds: odds, support: support, gap: verdict.gap)
      if confidence >= weights.leastConfidence {
        links.append(Bead(left: Array(candidate.left), right: Array(candidate.right), confidence: confidence))
      } else {
        for i in candidate.left { doubts.left[i] = confidence }
        for j in candidate.right { doubts.right[j] = confidence }
      }
    }
    return (links, doubts)
  }

  /// The log-odds of a pair against its rivals, whether or not a link was made of it; nil where too little speaks for
  /// it to be a candidate.
  func odds(of i: Int, _ j: Int, in verdict: Verdict) -> Double? {
    if let choice = verdict.choices.first(where: { $0.candidate.left.contains(i) && $0.candidate.right.contains(j) }) {
      return choice.odds
    }
    guard let own = verdict.candidates.first(where: { $0.left == i..<i + 1 && $0.right == j..<j + 1 }) else {
      return nil
    }
    let rivals = Rivals(verdict.candidates, settled: weights.settledRival)
    return rivals.odds(of: own, taken: TakenSentences())
  }

  enum Side { case left, right }

  /// Adds the sentences that no link holds, each on a bead of its own.
  static func complete(
    _ links: [Bead], left: Int, right: Int, confidence: (Side, Int) -> Double
  ) -> [Bead] {
    var beads = links
    let linkedLeft = Set(links.flatMap(\.left))
    let linkedRight = Set(links.flatMap(\.right))
    for i in 0..<left where !linkedLeft.contains(i) {
      beads.append(Bead(left: [i], right: [], confidence: confidence(.left, i)))
    }
    for j in 0..<right where !linkedRight.contains(j) {
      beads.append(Bead(left: [], right: [j], confidence: confidence(.right, j)))
    }
    return BeadOrder.sorted(beads)
  }
}
