/// Takes beads of several sentences on both sides apart where their parts correspond crosswise: a translator changed
/// the order of two or three neighbouring sentences.
///
/// A monotone path can only hold such sentences together on one wide bead. Every division of the two sides into as many
/// contiguous groups, in every order but the written one, is weighed against the bead as a whole.
struct CrossingBeads: Sendable {
  private let scorer: StatementScorer
  private let priors: ShapePriors
  /// What a crossing costs, in natural logs.
  private let penalty = 5.0

  private typealias Group = (left: Range<Int>, right: Range<Int>)

  init(matches: MatchRows, priors: ShapePriors) {
    self.priors = priors
    scorer = StatementScorer(matches, weights: .ofTranslations)
  }

  /// The beads with crossing ones taken apart; those off the longest run in order are marked moved.
  ///
  /// - Complexity: Constant for a bead of bounded size.
  func takenApart(_ beads: [Bead]) -> [Bead] {
    beads.flatMap { bead -> [Bead] in
      guard bead.left.count >= 2, bead.right.count >= 2, let l = bead.left.first, let r = bead.right.first else {
        return [bead]
      }
      let whole = (left: l..<l + bead.left.count, right: r..<r + bead.right.count)
      guard let best = bestCrossing(whole), best.score > score(whole) else { return [bead] }
      let groups = best.groups.sorted { $0.left.lowerBound < $1.left.lowerBound }
      let inOrder = longestRun(groups.map(\.right.lowerBound), weights: groups.map { $0.left.count + $0.right.count })
      return groups.enumerated().map { position, group in
        Bead(
          left: Array(group.left), right: Array(group.right), confidence: bead.confidence * 0.95,
          isMoved: !inOrder.contains(position))
      }
    }
  }

  private func score(_ group: Group) -> Double {
    scorer.score(group.left, group.right) + priors.log(left: group.left.count, right: group.right.count)
  }

  private func bestCrossing(_ whole: Group) -> (score: Double, groups: [Group])? {
    var best: (score: Double, groups: [Group])?
    for count in 2...min(whole.left.count, whole.right.count) {
      for lefts in divisions(whole.left, into: count) {
        for rights in divisions(whole.right, into: count) {
          for order in orders(count) {
            let groups = zip(lefts, order).map { Group(left: $0, right: rights[$1]) }
            let total = groups.reduce(-penalty) { $0 + score($1) }
            if total > best?.score ?? -.infinity { best = (total, groups) }
          }
        }
      }
    }
    return best
  }

  /// All ways to cut a range into so many contiguous parts.
  private func divisions(_ range: Range<Int>, into count: Int) -> [[Range<Int>]] {
    guard count > 1 else { return [[range]] }
    return (1...(range.count - count + 1)).flatMap { size in
      divisions(range.lowerBound + size..<range.upperBound, into: count - 1).map {
        [range.lowerBound..<range.lowerBound + size] + $0
      }
    }
  }

  /// All orders of so many parts but the written one.
  private func orders(_ count: Int) -> [[Int]] {
    func all(_ rest: [Int]) -> [[Int]] {
      rest.isEmpty ? [[]] : rest.flatMap { first in all(rest.filter { $0 != first }).map { [first] + $0 } }
    }
    return all(Array(0..<count)).filter { $0 != Array(0..<count) }
  }

  /// The positions of the heaviest increasing run; at most four values.
  private func longestRun(_ values: [Int], weights: [Int]) -> Set<Int> {
    var best: (weight: Int, positions: Set<Int>) = (0, [])
    for choice in 1..<(1 << values.count) {
      let chosen = values.indices.filter { choice & 1 << $0 != 0 }
      guard zip(chosen, chosen.dropFirst()).allSatisfy({ values[$0] < values[$1] }) else { continue }
      let weight = chosen.reduce(0) { $0 + weights[$1] }
      if weight > best.weight { best = (weight, Set(chosen)) }
    }
    return best.positions
  }
}
