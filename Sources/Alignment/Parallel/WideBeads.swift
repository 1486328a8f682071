import Orthography

/// Takes wide beads apart whose sentences correspond one to one, but in another order.
///
/// A monotone path can hold neighbouring sentences that a translator put in another order only together, on a bead of
/// three sentences on one side and two or three on the other. Every way to pair its sentences out of order is weighed
/// against the bead as a whole. Two sentences that changed places are a shape of their own (`BeadShape.crossed`).
struct WideBeads: Sendable {
  /// The fewest sentences of a bead that is looked at, both sides together.
  private static let least = 5
  /// What a wide bead gains, in natural logs and for each pair of sentences beyond the first, for looking for each word
  /// among several sentences, where most common words are met by chance; tuned on the development data, with little
  /// difference from 1 to 3.
  private static let width = 2.2

  /// Scores that differ by less than this are the same but for rounding.
  private static let tie = 1e-6

  /// What it costs that the order changes.
  private static let crossing = 5.0

  private let table: MatchTable
  private let priors: ShapePriors
  private let rule: LinkRule

  init(matches: MatchTable, priors: ShapePriors, rule: LinkRule) {
    table = matches
    self.priors = priors
    self.rule = rule
  }

  /// A way to pair the sentences of a bead, counted from its first ones.
  private struct Pairing {
    var pairs: [(i: Int, j: Int)]
    /// Its log-likelihood ratio, the costs of its shapes taken off.
    var score: Double
  }

  /// The beads, those that are better told apart replaced by links and gaps of single sentences.
  ///
  /// - Complexity: For a wide bead the number of ways to pair its sentences, at most 209; constant for others.
  func takenApart(_ beads: [Bead]) -> [Bead] {
    beads.flatMap { bead in
      min(bead.left.count, bead.right.count) >= 2 && bead.left.count + bead.right.count >= Self.least
        ? parts(of: bead) : [bead]
    }
  }

  private func parts(of bead: Bead) -> [Bead] {
    let (l, r) = (bead.left[0], bead.right[0])
    let (n, m) = (bead.left.count, bead.right.count)
    let scorer = StatementScorer(MatchRows(table, of: [bead]), weights: .ofTranslations)
    let whole = scorer.score(l..<l + n, r..<r + m) + priors.log(left: n, right: m) - Self.width * Double(n * m - 1)
    let single = priors.log(left: 1, right: 1)
    let scores = (0..<n).map { i in
      (0..<m).map { j in
        rule.allows(l + i..<l + i + 1, r + j..<r + j + 1)
          ? scorer.score(l + i..<l + i + 1, r + j..<r + j + 1) + single : -.infinity
      }
    }
    let pairings = pairings(scores)
    // Where two ways are as good, nothing tells them apart.
    guard let best = pairings.max(by: { $0.score < $1.score }), best.score > whole,
      pairings.count(where: { $0.score > best.score - Self.tie }) == 1
    else { return [bead] }
    let total = pairings.reduce(exp(whole - best.score)) { $0 + exp($1.score - best.score) }
    func probability(_ holds: (Pairing) -> Bool) -> Double {
      bead.confidence * pairings.reduce(0) { $0 + (holds($1) ? exp($1.score - best.score) : 0) } / total
    }
    let inOrder = Self.longestRun(best.pairs.map(\.j))
    let links = best.pairs.enumerated().map { number, pair in
      Bead(
        left: [l + pair.i], right: [r + pair.j],
        confidence: probability { $0.pairs.contains { $0 == pair } }, isMoved: !inOrder.contains(number))
    }
    let lefts = (0..<n).filter { i in !best.pairs.contains { $0.i == i } }.map { i in
      Bead(left: [l + i], right: [], confidence: probability { !$0.pairs.contains { $0.i == i } })
    }
    let rights = (0..<m).filter { j in !best.pairs.contains { $0.j == j } }.map { j in
      Bead(left: [], right: [r + j], confidence: probability { !$0.pairs.contains { $0.j == j } })
    }
    return links + lefts + rights
  }

  /// All ways to pair some of the sentences that no path could, by left sentence; of pairs that say the same, likely.
  private func pairings(_ scores: [[Double]]) -> [Pairing] {
    let gaps = (priors.log(left: 1, right: 0), priors.log(left: 0, right: 1))
    let m = scores[0].count
    var all = [Pairing(pairs: [], score: 0)]
    for (i, row) in scores.enumerated() {
      all = all.flatMap { pairing -> [Pairing] in
        let free = row.indices.filter { j in row[j] > 0 && !pairing.pairs.contains { $0.j == j } }
        return [Pairing(pairs: pairing.pairs, score: pairing.score + gaps.0)]
          + free.map { Pairing(pairs: pairing.pairs + [(i, $0)], score: pairing.score + row[$0]) }
      }
    }
    return all.filter { zip($0.pairs, $0.pairs.dropFirst()).contains { $0.j > $1.j } }.map { pairing in
      Pairing(pairs: pairing.pairs, score: pairing.score + Double(m - pairing.pairs.count) * gaps.1 - Self.crossing)
    }
  }

  /// The places of the longest ascending run of some distinct numbers; of equals, the one that begins first.
  private static func longestRun(_ numbers: [Int]) -> Set<Int> {
    var runs: [[Int]] = []
    for (place, number) in numbers.enumerated() {
      let before = runs.filter { $0.last.map { numbers[$0] < number } ?? true }.max { $0.count < $1.count } ?? []
      runs.append(before + [place])
    }
    let longest = runs.map(\.count).max() ?? 0
    return Set(runs.first { $0.count == longest } ?? [])
  }
}
