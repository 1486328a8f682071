/// For pairs of sentences, which units of each find a match in the other, and what those matches weigh.
///
/// A unit that finds its match brings `log p/q`, one that finds none `log (1-p)/(1-q)`: p is the probability of a match
/// in a translation, q that of a match in some other sentence of the text. Both sums are log-likelihood ratios of
/// "these two translate each other" against "they have nothing to do with each other".
struct MatchTable: Sendable {
  /// Units matched in a pair of sentences, as bit sets over their positions.
  struct Masks: Sendable {
    var left: UInt64 = 0
    var right: UInt64 = 0
  }

  /// One side's weights.
  struct Weights: Sendable {
    /// For each sentence, for each unit: what a match adds to `base`.
    var gain: [[Float]] = []
    /// For each sentence, for each unit: what its lack of a match brings.
    var miss: [[Float]] = []
    /// For each sentence: the sum of `miss`.
    var base: [Float] = []
  }

  private(set) var left = Weights()
  private(set) var right = Weights()
  private var rows: [[Int32: Masks]]

  /// Finds all matches between two texts.
  ///
  /// Units in more than a fifth of a long text's sentences are no evidence and are left out, so that the work stays
  /// proportional to the number of matches of telling words.
  init(_ leftText: TextUnits, _ rightText: TextUnits, links: UnitLinks, weights: EvidenceWeights) {
    rows = [[Int32: Masks]](repeating: [:], count: leftText.sentences.count)
    var backward = [[Int32]](repeating: [], count: rightText.kinds.count)
    for (number, others) in links.right.enumerated() {
      for other in others { backward[Int(other)].append(Int32(number)) }
    }
    let leftFrequency = Self.matchFrequencies(links.right, in: rightText)
    let rightFrequency = Self.matchFrequencies(backward, in: leftText)
    left = Self.weigh(leftText, frequencies: leftFrequency, sentences: rightText.sentences.count, weights: weights)
    right = Self.weigh(rightText, frequencies: rightFrequency, sentences: leftText.sentences.count, weights: weights)
    let limit = max(12, rightText.sentences.count / 5)
    for (number, others) in links.right.enumerated() {
      for other in others where rightText.postings[Int(other)].count <= limit {
        for here in leftText.postings[number] {
          for there in rightText.postings[Int(other)] {
            rows[Int(here.sentence)][there.sentence, default: Masks()].left |= 1 << UInt64(here.position)
            rows[Int(here.sentence)][there.sentence, default: Masks()].right |= 1 << UInt64(there.position)
          }
        }
      }
    }
  }

  /// The matches of a pair of sentences.
  func masks(_ i: Int, _ j: Int) -> Masks { rows[i][Int32(j)] ?? Masks() }

  /// The right sentences that share a unit with left sentence `i`.
  func partners(of i: Int) -> some Sequence<Int> { rows[i].keys.lazy.map { Int($0) } }

  /// The log-likelihood ratio of left sentence `i` whose units of `mask` are matched.
  func leftEvidence(_ i: Int, _ mask: UInt64) -> Float { Self.sum(left.gain[i], mask) + left.base[i] }

  /// The log-likelihood ratio of right sentence `j` whose units of `mask` are matched.
  func rightEvidence(_ j: Int, _ mask: UInt64) -> Float { Self.sum(right.gain[j], mask) + right.base[j] }

  private static func sum(_ gains: [Float], _ mask: UInt64) -> Float {
    var rest = mask
    var sum: Float = 0
    while rest != 0 {
      sum += gains[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// For each kind the number of sentences of the other text that hold a match for it.
  private static func matchFrequencies(_ links: [[Int32]], in other: TextUnits) -> [Int] {
    links.map { kinds in
      guard kinds.count > 1 else { return kinds.first.map { other.postings[Int($0)].count } ?? 0 }
      var sentences: Set<Int32> = []
      for kind in kinds { for posting in other.postings[Int(kind)] { sentences.insert(posting.sentence) } }
      return sentences.count
    }
  }

  private static func weigh(
    _ text: TextUnits, frequencies: [Int], sentences: Int, weights: EvidenceWeights
  ) -> Weights {
    let total = Double(sentences) + weights.chanceSentences
    let kinds = zip(text.kinds, frequencies).map { kind, frequency -> (gain: Float, miss: Float) in
      // A word that nothing in the other text could match tells nothing, unless a name or a number.
      if frequency == 0, kind.unitClass == .word { return (0, 0) }
      let p = weights[kind.unitClass]
      let chance = (Double(max(frequency - 1, 0)) + weights.chanceCount) / total
      let chanceMissed = (Double(frequency) + weights.chanceCount) / total
      let match = min(log(p / min(chance, 0.95)), weights.ceiling)
      let miss = log((1 - p) / (1 - min(chanceMissed, 0.9)))
      // A word as frequent by chance as in a translation is no evidence either way.
      guard match > miss else { return (0, 0) }
      return (Float((match - miss) * weights.independence / 2), Float(miss * weights.independence / 2))
    }
    var result = Weights()
    for sentence in text.sentences {
      result.gain.append(sentence.map { kinds[Int($0)].gain })
      result.miss.append(sentence.map { kinds[Int($0)].miss })
      result.base.append(sentence.reduce(0) { $0 + kinds[Int($1)].miss })
    }
    return result
  }
}
