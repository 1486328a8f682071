/// For pairs of sentences, which units of each find a match in the other, and what those matches weigh.
///
/// A unit that finds its match brings `log p/q`, one that finds none `log (1-p)/(1-q)`: p is the probability of a match
/// in a translation, q that of a match in some other sentence of the text. Both sums are log-likelihood ratios of
/// "these two translate each other" against "they have nothing to do with each other".
///
/// Matches are looked up in the postings of the right text when a row of the grid is needed, so that only what lies in
/// the corridor is ever held.
struct MatchTable: Sendable {
  /// Units matched in a pair of sentences, as bit sets over their positions.
  struct Masks: Sendable, Hashable {
    var left: UInt64 = 0
    var right: UInt64 = 0
  }

  /// One side's weights.
  struct Weights: Sendable {
    /// For each kind: what a match adds to the sum of all units unmatched.
    let gain: [Float]
    /// For each kind: what its lack of a match brings.
    let miss: [Float]
    /// For each sentence: the sum of `miss` over its units.
    let base: [Float]
  }

  let leftText: TextUnits
  let rightText: TextUnits
  let links: UnitLinks
  let left: Weights
  let right: Weights
  /// What the lengths of sentences tell.
  let lengths: LengthModel

  /// Weighs the units of two texts; linear in the number of units and links.
  init(_ leftText: TextUnits, _ rightText: TextUnits, links: UnitLinks, weights: EvidenceWeights) {
    self.leftText = leftText
    self.rightText = rightText
    self.links = links
    lengths = LengthModel(leftText.lengths, rightText.lengths, weight: weights.lengths)
    var backward = [[Int32]](repeating: [], count: rightText.kinds.count)
    for (number, others) in links.right.enumerated() {
      for other in others { backward[Int(other)].append(Int32(number)) }
    }
    left = Self.weigh(leftText, matchedBy: links.right, in: rightText, weights)
    right = Self.weigh(rightText, matchedBy: backward, in: leftText, weights)
  }

  /// The matches of left sentence `i` with each right sentence of a range.
  ///
  /// - Complexity: The number of matches in the range, and a binary search for each pair of linked kinds.
  func row(_ i: Int, in columns: Range<Int>) -> [Masks] {
    var row = [Masks](repeating: Masks(), count: columns.count)
    for (position, kind) in leftText.units(of: i).enumerated() {
      for other in links.right[Int(kind)] {
        let postings = rightText.postings[Int(other)]
        var at = Self.firstPosting(in: postings, from: columns.lowerBound)
        while at < postings.count, Int(postings[at].sentence) < columns.upperBound {
          let column = Int(postings[at].sentence) - columns.lowerBound
          row[column].left |= 1 << UInt64(position)
          row[column].right |= 1 << UInt64(postings[at].position)
          at += 1
        }
      }
    }
    return row
  }

  private static func firstPosting(in postings: [TextUnits.Posting], from sentence: Int) -> Int {
    var low = 0
    var high = postings.count
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle].sentence) < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The matches of left sentence `i` anywhere, through units that stand in at most `limit` right sentences.
  func sparseRow(_ i: Int, limit: Int) -> [Int32: Masks] {
    var row: [Int32: Masks] = [:]
    for (position, kind) in leftText.units(of: i).enumerated() {
      for other in links.right[Int(kind)] where rightText.postings[Int(other)].count <= limit {
        for posting in rightText.postings[Int(other)] {
          row[posting.sentence, default: Masks()].left |= 1 << UInt64(position)
          row[posting.sentence, default: Masks()].right |= 1 << UInt64(posting.position)
        }
      }
    }
    return row
  }

  /// The log-likelihood ratio of left sentence `i` whose units of `mask` are matched.
  func leftEvidence(_ i: Int, _ mask: UInt64) -> Float {
    left.base[i] + Self.sum(left.gain, leftText.units(of: i), mask)
  }

  /// The log-likelihood ratio of right sentence `j` whose units of `mask` are matched.
  func rightEvidence(_ j: Int, _ mask: UInt64) -> Float {
    right.base[j] + Self.sum(right.gain, rightText.units(of: j), mask)
  }

  private static func sum(_ gains: [Float], _ kinds: ArraySlice<Int32>, _ mask: UInt64) -> Float {
    var rest = mask
    var sum: Float = 0
    while rest != 0 {
      sum += gains[Int(kinds[kinds.startIndex + rest.trailingZeroBitCount])]
      rest &= rest - 1
    }
    return sum
  }

  private static func weigh(
    _ text: TextUnits, matchedBy links: [[Int32]], in other: TextUnits, _ weights: EvidenceWeights
  ) -> Weights {
    let total = Double(other.count) + weights.chanceSentences
    var gain: [Float] = []
    var miss: [Float] = []
    for (number, kind) in text.kinds.enumerated() {
      let weight = Self.weight(kind, frequency(links[number], in: other), total, weights)
      gain.append(weight.gain)
      miss.append(weight.miss)
    }
    let base = (0..<text.count).map { text.units(of: $0).reduce(Float(0)) { $0 + miss[Int($1)] } }
    return Weights(gain: gain, miss: miss, base: base)
  }

  /// The number of sentences of the other text that hold a match.
  private static func frequency(_ kinds: [Int32], in other: TextUnits) -> Int {
    guard kinds.count > 1 else { return kinds.first.map { other.postings[Int($0)].count } ?? 0 }
    let all = kinds.reduce(0) { $0 + other.postings[Int($1)].count }
    // Counting the union of long lists would cost more than it tells.
    guard all <= 4096 else { return min(all, other.count) }
    var sentences: Set<Int32> = []
    for kind in kinds { for posting in other.postings[Int(kind)] { sentences.insert(posting.sentence) } }
    return sentences.count
  }

  private static func weight(
    _ kind: TextUnits.Kind, _ frequency: Int, _ total: Double, _ weights: EvidenceWeights
  ) -> (gain: Float, miss: Float) {
    if weights.silent.contains(kind.unitClass) { return (0, 0) }
    // A word that nothing in the other text could match tells nothing, unless a name or a number.
    if frequency == 0, kind.unitClass == .word { return (0, 0) }
    let p = weights.matchProbability(kind)
    let chanceCount = weights.chanceCounts[Int(kind.unitClass.rawValue)]
    let others = weights.heedsRarity ? Double(max(frequency - 1, 0)) : 1
    let all = weights.heedsRarity ? Double(frequency) : 2
    let chance = (others + chanceCount) / total
    let chanceMissed = (all + chanceCount) / total
    let match = min(log(p / min(chance, 0.95)), weights.ceiling)
    let miss = log((1 - p) / (1 - min(chanceMissed, 0.9)))
    // A word as frequent by chance as in a translation is no evidence either way.
    guard match > miss else { return (0, 0) }
    return (Float((match - miss) * weights.independence / 2), Float(miss * weights.independence / 2))
  }
}
