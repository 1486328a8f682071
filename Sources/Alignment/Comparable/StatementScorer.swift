/// The log-odds that a stretch of left sentences and a stretch of right ones say the same, whatever their order.
struct StatementScorer: Sendable {
  private let left: TextUnits
  private let right: TextUnits
  private let matches: MatchRows
  private let lengths: LengthModel
  private let weights: ComparableWeights
  private let prior: Double

  init(_ matches: MatchRows, weights: ComparableWeights) {
    left = matches.table.leftText
    right = matches.table.rightText
    self.matches = matches
    self.weights = weights
    lengths = matches.table.lengths
    prior = weights.prior(left.count, right.count)
  }

  /// The log-odds of a bead before its rivals are weighed; words of several sentences count together.
  func score(_ leftRange: Range<Int>, _ rightRange: Range<Int>) -> Double {
    var words: Float = 0
    var leftLength = 0.0
    var rightLength = 0.0
    for i in leftRange {
      let mask = rightRange.reduce(0) { $0 | matches.masks(i, $1).left }
      words += matches.leftEvidence(i, mask) - chance(mask, against: rightRange)
      leftLength += left.lengths[i]
    }
    for j in rightRange {
      let mask = leftRange.reduce(0) { $0 | matches.masks($1, j).right }
      words += matches.rightEvidence(j, mask) - chance(mask, against: leftRange)
      rightLength += right.lengths[j]
    }
    return Double(words) + weights.length * lengths.evidence(leftLength, rightLength) + prior
      - mergePenalty(leftRange, left) - mergePenalty(rightRange, right) + quotations(leftRange, rightRange)
  }

  /// What the matches of a sentence lose for being sought in several of the other side.
  private func chance(_ mask: UInt64, against range: Range<Int>) -> Float {
    weights.hasMergePenalty ? 0 : EvidenceWeights.chance(ofStretch: range.count) * Float(mask.nonzeroBitCount)
  }

  private func quotations(_ leftRange: Range<Int>, _ rightRange: Range<Int>) -> Double {
    weights.quotationEvidence(
      (leftRange.contains(where: left.quoted.contains), rightRange.contains(where: right.quoted.contains)))
  }

  /// A headline repeats what a sentence below it says, so that the two are often linked together.
  private func mergePenalty(_ range: Range<Int>, _ text: TextUnits) -> Double {
    guard range.count > 1 else { return 0 }
    let pieces = Double(range.count - 1)
    return range.contains(where: text.headlines.contains)
      ? weights.headlinePenalty + weights.mergePenalty * (pieces - 1) : weights.mergePenalty * pieces
  }
}
