/// Links statements of two reports written independently of each other: in any order, one to one or one to a few
/// contiguous sentences, most sentences alone.
///
/// Candidates come from shared units through the inverted index, so the work grows with the number of matches, not
/// with the product of the lengths. Each candidate's evidence is weighed against its rivals in both directions, with a
/// soft pull along runs that keep the order; links are then taken greedily, the surest first.
struct ComparableAligner: Sendable {
  let merge: Int
  var weights = ComparableWeights()

  /// A bead that might be a link.
  private struct Candidate {
    let left: Range<Int>
    let right: Range<Int>
    /// Log-odds.
    let score: Double
  }

  /// The log-odds of single pairs, by left and by right sentence.
  private typealias Pairs = [Int: [Int: Double]]

  /// Links and one-sided beads, by left sentence, right ones alone behind the sentence they follow.
  func align(_ matches: MatchRows, guidance: Guidance = .none) -> [Bead] {
    let rule = LinkRule(guidance)
    let n = matches.table.leftText.count
    let m = matches.table.rightText.count
    let scorer = StatementScorer(matches, weights: weights)
    var alone: Pairs = [:]
    for i in 0..<n {
      for j in matches.partners(of: i) {
        let score = scorer.score(i..<i + 1, j..<j + 1)
        if score > weights.least { alone[i, default: [:]][j] = score }
      }
    }
    let pull = pulls(alone)
    var candidates: [Candidate] = []
    for (i, row) in alone.sorted(by: { $0.key < $1.key }) {
      for (j, score) in row.sorted(by: { $0.key < $1.key }) {
        let bonus = pull[i]?[j] ?? 0
        candidates.append(Candidate(left: i..<i + 1, right: j..<j + 1, score: score + bonus))
        for (l, r) in stretches(around: i, j, n, m) {
          candidates.append(Candidate(left: l, right: r, score: scorer.score(l, r) + bonus))
        }
      }
    }
    let free = candidates.filter { rule.allows($0.left, $0.right) }
    let known = guidance.pairs.filter { $0.verdict == .right }.flatMap(\.beads)
    return Self.complete(choose(free) + known, left: n, right: m)
  }

  /// What sure neighbours in the same order bring to each pair.
  private func pulls(_ pairs: Pairs) -> Pairs {
    let odds = pairs.mapValues { $0.mapValues { 1 / (1 + exp(-$0)) } }
    return pairs.reduce(into: [:]) { pulls, row in
      pulls[row.key] = row.value.reduce(into: [:]) { pull, pair in
        let before = odds[row.key - 1]?[pair.key - 1] ?? 0
        let after = odds[row.key + 1]?[pair.key + 1] ?? 0
        pull[pair.key] = weights.pull * (max(before, after) + 0.5 * min(before, after))
      }
    }
  }

  /// Beads of one sentence against two or three that hold the pair `i`, `j`.
  private func stretches(around i: Int, _ j: Int, _ n: Int, _ m: Int) -> [(Range<Int>, Range<Int>)] {
    guard merge > 1 else { return [] }
    return (2...min(merge, 3)).flatMap { size in
      let rights = (max(0, j - size + 1)...j).filter { $0 + size <= m }.map { (i..<i + 1, $0..<$0 + size) }
      let lefts = (max(0, i - size + 1)...i).filter { $0 + size <= n }.map { ($0..<$0 + size, j..<j + 1) }
      return rights + lefts
    }
  }

  /// Takes candidates greedily, the likeliest first, each weighed against its rivals.
  private func choose(_ all: [Candidate]) -> [Bead] {
    let rivals = Rivals(all.filter { $0.left.count == 1 && $0.right.count == 1 }, weights: weights)
    let sorted = all.sorted {
      ($0.score, $1.left.lowerBound, $1.right.lowerBound, $1.left.count + $1.right.count)
        > ($1.score, $0.left.lowerBound, $0.right.lowerBound, $0.left.count + $0.right.count)
    }
    var taken: (left: Set<Int>, right: Set<Int>) = ([], [])
    var links: [Bead] = []
    for candidate in sorted where candidate.score > weights.threshold {
      guard taken.left.isDisjoint(with: candidate.left), taken.right.isDisjoint(with: candidate.right) else { continue }
      let own = exp(candidate.score)
      let others = rivals.odds(of: candidate, taken: taken)
      let confidence = weights.calibrated(own / (1 + max(own, others - own)))
      guard confidence >= weights.leastConfidence else { continue }
      taken.left.formUnion(candidate.left)
      taken.right.formUnion(candidate.right)
      links.append(Bead(left: Array(candidate.left), right: Array(candidate.right), confidence: confidence))
    }
    return links
  }

  /// The single pairs that compete for the sentences of a candidate.
  private struct Rivals {
    private var byLeft: [Int: [(other: Int, odds: Double)]] = [:]
    private var byRight: [Int: [(other: Int, odds: Double)]] = [:]
    private let settled: Double

    init(_ pairs: [Candidate], weights: ComparableWeights) {
      settled = weights.settledRival
      for pair in pairs {
        let odds = exp(pair.score)
        byLeft[pair.left.lowerBound, default: []].append((pair.right.lowerBound, odds))
        byRight[pair.right.lowerBound, default: []].append((pair.left.lowerBound, odds))
      }
    }

    /// The odds of all pairs that share a sentence with a candidate, its own pairs counted from both sides; one whose
    /// other sentence has found its link counts for less.
    func odds(of candidate: Candidate, taken: (left: Set<Int>, right: Set<Int>)) -> Double {
      func sum(_ pairs: [(other: Int, odds: Double)], _ taken: Set<Int>) -> Double {
        pairs.reduce(0) { $0 + ($1.odds * (taken.contains($1.other) ? settled : 1)) }
      }
      return candidate.left.reduce(0) { $0 + sum(byLeft[$1] ?? [], taken.right) }
        + candidate.right.reduce(0) { $0 + sum(byRight[$1] ?? [], taken.left) }
    }
  }

  /// Adds the sentences that no link holds, each on a bead of its own.
  static func complete(_ links: [Bead], left: Int, right: Int) -> [Bead] {
    var beads = links
    let linkedLeft = Set(links.flatMap(\.left))
    let linkedRight = Set(links.flatMap(\.right))
    for i in 0..<left where !linkedLeft.contains(i) { beads.append(Bead(left: [i], right: [], confidence: 0.9)) }
    for j in 0..<right where !linkedRight.contains(j) { beads.append(Bead(left: [], right: [j], confidence: 0.9)) }
    return BeadOrder.sorted(beads)
  }
}
