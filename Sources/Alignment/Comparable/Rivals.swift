/// The single pairs that compete for the sentences of a candidate.
struct Rivals {
  private var byLeft: [Int: [(other: Int, odds: Double)]] = [:]
  private var byRight: [Int: [(other: Int, odds: Double)]] = [:]
  /// How much a rival counts whose other sentence has found its link.
  private let settled: Double

  init(_ candidates: [StatementCandidate], settled: Double) {
    self.settled = settled
    for pair in candidates where pair.isSinglePair {
      let odds = exp(pair.score)
      byLeft[pair.left.lowerBound, default: []].append((pair.right.lowerBound, odds))
      byRight[pair.right.lowerBound, default: []].append((pair.left.lowerBound, odds))
    }
  }

  /// The log-odds of a candidate against all pairs that share a sentence with it, its own pairs counted from both
  /// sides, and against no link at all.
  func odds(of candidate: StatementCandidate, taken: TakenSentences) -> Double {
    func sum(_ pairs: [(other: Int, odds: Double)], _ taken: Set<Int>) -> Double {
      pairs.reduce(0) { $0 + $1.odds * (taken.contains($1.other) ? settled : 1) }
    }
    let own = exp(candidate.score)
    let all =
      candidate.left.reduce(0) { $0 + sum(byLeft[$1] ?? [], taken.right) }
      + candidate.right.reduce(0) { $0 + sum(byRight[$1] ?? [], taken.left) }
    let share = min(max(own / (1 + max(own, all - own)), 1e-6), 1 - 1e-6)
    return log(share / (1 - share))
  }
}

/// Sentences that have found their link.
struct TakenSentences {
  private(set) var left: Set<Int> = []
  private(set) var right: Set<Int> = []

  func areFree(_ candidate: StatementCandidate) -> Bool {
    left.isDisjoint(with: candidate.left) && right.isDisjoint(with: candidate.right)
  }

  mutating func add(_ candidate: StatementCandidate) {
    left.formUnion(candidate.left)
    right.formUnion(candidate.right)
  }
}
