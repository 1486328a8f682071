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
  private let scalars: EvidenceWeights
  /// What was learnt of the texts' words, nil where nothing was.
  private let learnt: OwnRenderings?

  /// Weighs the units of two texts; linear in the number of units and links.
  init(_ leftText: TextUnits, _ rightText: TextUnits, links: UnitLinks, weights: EvidenceWeights) {
    self.init(leftText, rightText, links: links, weights: weights, learnt: nil)
  }

  /// Whether words may be learnt from the texts: their languages differ, and no lexicon knows both.
  var canLearn: Bool { !links.areRendered && !links.areOfOneLanguage }

  /// The same texts with more words that were learnt, for languages that no lexicon knows.
  func adding(_ more: OwnRenderings) -> MatchTable {
    MatchTable(
      leftText, rightText, links: links.adding(more.pairs), weights: scalars, learnt: more.merged(with: learnt))
  }

  /// The same texts taken for reports of which a sentence has a counterpart in the other with probability `share`, 0…1:
  /// the fewer do, the more often a word of both is met by chance.
  func asReports(sharing share: Double) -> MatchTable {
    var weights = scalars
    weights.counterpart = share
    return MatchTable(leftText, rightText, links: links, weights: weights, learnt: learnt)
  }

  private init(
    _ leftText: TextUnits, _ rightText: TextUnits, links: UnitLinks, weights: EvidenceWeights, learnt: OwnRenderings?
  ) {
    scalars = weights
    self.learnt = learnt
    self.leftText = leftText
    self.rightText = rightText
    self.links = links
    lengths = LengthModel(leftText.lengths, rightText.lengths, weight: weights.lengths)
    left = Self.weigh(
      leftText, matchedBy: links, in: rightText, weights, learnt?.sureness({ $0.left }, count: leftText.kinds.count))
    right = Self.weigh(
      rightText, matchedBy: links.mirrored(rightText.kinds.count), in: leftText, weights,
      learnt?.sureness({ $0.right }, count: rightText.kinds.count))
  }

  /// The matches of left sentence `i` with each right sentence of a range.
  ///
  /// - Complexity: The number of matches in the range, and a binary search for each pair of linked kinds.
  func row(_ i: Int, in columns: Range<Int>) -> [Masks] {
    var row = [Masks](repeating: Masks(), count: columns.count)
    for (position, kind) in leftText.units(of: i).enumerated() {
      for other in links.right(of: kind) {
        var at = rightText.firstPlace(of: other, from: columns.lowerBound)
        let end = rightText.places(of: other).upperBound
        while at < end, Int(rightText.sentences[at]) < columns.upperBound {
          let column = Int(rightText.sentences[at]) - columns.lowerBound
          row[column].left |= 1 << UInt64(position)
          row[column].right |= 1 << UInt64(rightText.positions[at])
          at += 1
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
    _ text: TextUnits, matchedBy links: UnitLinks, in other: TextUnits, _ weights: EvidenceWeights,
    _ learnt: [Float]?
  ) -> Weights {
    let total = Double(other.count) + weights.chanceSentences
    var counter = SentenceCounter(other)
    var gain: [Float] = []
    var miss: [Float] = []
    gain.reserveCapacity(text.kinds.count)
    miss.reserveCapacity(text.kinds.count)
    for (number, kind) in text.kinds.enumerated() {
      let renderings = links.areRendered ? text.renderings[number] : 0
      let weight = Self.weight(
        kind, links.areRendered, renderings, counter.count(links.right(of: Int32(number))), total, weights,
        Double(learnt?[number] ?? 0))
      gain.append(weight.gain)
      miss.append(weight.miss)
    }
    let base = (0..<text.count).map { text.units(of: $0).reduce(Float(0)) { $0 + miss[Int($1)] } }
    return Weights(gain: gain, miss: miss, base: base)
  }

  private static func weight(
    _ kind: TextUnits.Kind, _ isRendered: Bool, _ renderings: Int, _ frequency: Int, _ total: Double,
    _ weights: EvidenceWeights,
    _ learnt: Double
  ) -> (gain: Float, miss: Float) {
    if weights.silent.contains(kind.unitClass) { return (0, 0) }
    // A word that nothing in the other text could match tells nothing, unless a name or a number.
    if frequency == 0, kind.unitClass == .word { return (0, 0) }
    let p = max(weights.matchProbability(kind, isRendered: isRendered), min(learnt, weights.surenessHolds))
    let chanceCount =
      renderings > 0
      ? weights.renderedChance.base + weights.renderedChance.each * Double(renderings)
      : weights.chanceCounts[Int(kind.unitClass.rawValue)]
    let others = weights.heedsRarity ? max(Double(frequency) - weights.counterpart, 0) : 1
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

/// Counts the sentences that hold any of some kinds.
private struct SentenceCounter {
  private let text: TextUnits
  /// For each sentence the number of the count that it was last part of.
  private var counted: [Int32]
  private var number: Int32 = 0

  /// Counting the union of longer lists would cost more than it tells.
  private static let most = 4096

  init(_ text: TextUnits) {
    self.text = text
    counted = [Int32](repeating: 0, count: text.count)
  }

  /// The number of sentences that hold one of `kinds`; for kinds of many sentences an upper bound.
  mutating func count(_ kinds: ArraySlice<Int32>) -> Int {
    guard kinds.count > 1 else { return kinds.first.map(text.frequency) ?? 0 }
    let all = kinds.reduce(0) { $0 + text.frequency(of: $1) }
    guard all <= Self.most else { return min(all, text.count) }
    number += 1
    var found = 0
    for kind in kinds {
      for place in text.places(of: kind) {
        let sentence = Int(text.sentences[place])
        if counted[sentence] != number { found += 1 }
        counted[sentence] = number
      }
    }
    return found
  }
}
