/// Links statements of two reports written independently of each other: in any order, one to one or one to a few
/// contiguous sentences, most sentences alone.
///
/// Candidates come from shared units through the inverted index, so the work grows with the number of matches, not
/// with the product of the lengths. Each candidate's evidence is weighed against its rivals in both directions, with a
/// soft pull along runs that keep the order; links are then taken greedily, the surest first.
struct ComparableAligner: Sendable {
  let merge: Int
  var weights = ComparableWeights()

  private struct Candidate {
    let left: Range<Int>
    let right: Range<Int>
    var score: Double
    var probability = 0.0
  }

  /// Links and one-sided beads, by left sentence, right ones alone behind the sentence they follow.
  func align(_ left: TextUnits, _ right: TextUnits, matches: MatchTable) -> [Bead] {
    let n = left.sentences.count
    let m = right.sentences.count
    guard n > 0, m > 0 else { return Self.complete([], left: n, right: m) }
    let lengths = LengthModel(left.lengths, right.lengths)
    var single: [Int: [Int: Double]] = [:]
    let prior = weights.prior(n, m)
    for i in 0..<n {
      for j in matches.partners(of: i) {
        let masks = matches.masks(i, j)
        let words = Double(matches.leftEvidence(i, masks.left) + matches.rightEvidence(j, masks.right))
        let score = words + weights.length * lengths.evidence(left.lengths[i], right.lengths[j]) + prior
        if score > -4 { single[i, default: [:]][j] = score }
      }
    }
    pullTogether(&single)
    var candidates: [Candidate] = []
    for (i, row) in single {
      for (j, score) in row {
        candidates.append(Candidate(left: i..<i + 1, right: j..<j + 1, score: score))
        let bonus = score - base(i, j, left, right, matches, lengths, prior)
        candidates += merged(i, j, left, right, matches: matches, lengths: lengths, prior: prior + bonus)
      }
    }
    return Self.complete(choose(candidates), left: n, right: m)
  }

  private func base(
    _ i: Int, _ j: Int, _ left: TextUnits, _ right: TextUnits, _ matches: MatchTable, _ lengths: LengthModel,
    _ prior: Double
  ) -> Double {
    let masks = matches.masks(i, j)
    return Double(matches.leftEvidence(i, masks.left) + matches.rightEvidence(j, masks.right))
      + weights.length * lengths.evidence(left.lengths[i], right.lengths[j]) + prior
  }

  /// Raises pairs whose neighbours in the same order are likely too.
  private func pullTogether(_ pairs: inout [Int: [Int: Double]]) {
    let odds = pairs.mapValues { $0.mapValues { 1 / (1 + exp(-$0)) } }
    for (i, row) in pairs {
      for (j, score) in row {
        let before = odds[i - 1]?[j - 1] ?? 0
        let after = odds[i + 1]?[j + 1] ?? 0
        pairs[i]?[j] = score + weights.pull * (max(before, after) + 0.5 * min(before, after))
      }
    }
  }

  /// The pair `i`, `j` with further sentences before or behind on one side.
  private func merged(
    _ i: Int, _ j: Int, _ left: TextUnits, _ right: TextUnits, matches: MatchTable, lengths: LengthModel, prior: Double
  ) -> [Candidate] {
    var found: [Candidate] = []
    guard merge > 1 else { return found }
    for size in 2...min(merge, 3) {
      let penalty = weights.mergePenalty * Double(size - 1)
      for start in max(0, j - size + 1)...j where start + size <= right.sentences.count {
        var mask: UInt64 = 0
        var words: Float = 0
        var length = 0.0
        for other in start..<start + size {
          let masks = matches.masks(i, other)
          mask |= masks.left
          words += matches.rightEvidence(other, masks.right)
          length += right.lengths[other]
        }
        words += matches.leftEvidence(i, mask)
        let score =
          Double(words) + weights.length * lengths.evidence(left.lengths[i], length) + prior - penalty
        found.append(Candidate(left: i..<i + 1, right: start..<start + size, score: score))
      }
      for start in max(0, i - size + 1)...i where start + size <= left.sentences.count {
        var mask: UInt64 = 0
        var words: Float = 0
        var length = 0.0
        for other in start..<start + size {
          let masks = matches.masks(other, j)
          mask |= masks.right
          words += matches.leftEvidence(other, masks.left)
          length += left.lengths[other]
        }
        words += matches.rightEvidence(j, mask)
        let score =
          Double(words) + weights.length * lengths.evidence(length, right.lengths[j]) + prior - penalty
        found.append(Candidate(left: start..<start + size, right: j..<j + 1, score: score))
      }
    }
    return found
  }

  private func choose(_ all: [Candidate]) -> [Bead] {
    var byLeft: [Int: Double] = [:]
    var byRight: [Int: Double] = [:]
    for candidate in all where candidate.left.count == 1 && candidate.right.count == 1 {
      byLeft[candidate.left.lowerBound, default: 0] += exp(candidate.score)
      byRight[candidate.right.lowerBound, default: 0] += exp(candidate.score)
    }
    let sorted = all.sorted {
      ($0.score, $1.left.lowerBound, $1.right.lowerBound, $1.left.count + $1.right.count)
        > ($1.score, $0.left.lowerBound, $0.right.lowerBound, $0.left.count + $0.right.count)
    }
    var usedLeft: Set<Int> = []
    var usedRight: Set<Int> = []
    var links: [Bead] = []
    for candidate in sorted where candidate.score > weights.threshold {
      guard candidate.left.allSatisfy({ !usedLeft.contains($0) }),
        candidate.right.allSatisfy({ !usedRight.contains($0) })
      else { continue }
      usedLeft.formUnion(candidate.left)
      usedRight.formUnion(candidate.right)
      let own = exp(candidate.score)
      let rivals =
        candidate.left.reduce(0) { $0 + (byLeft[$1] ?? 0) } + candidate.right.reduce(0) { $0 + (byRight[$1] ?? 0) }
      let probability = own / (1 + max(own, rivals - own))
      links.append(Bead(left: Array(candidate.left), right: Array(candidate.right), confidence: min(probability, 0.99)))
    }
    return links
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
