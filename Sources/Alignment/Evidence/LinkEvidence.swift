public import Lexicon
public import TextModel

/// What the words, names and figures of two texts say for and against a link between some of their sentences.
///
/// An aligner weighs a link against its rivals and the order of the others: in a translation a sentence that stands where
/// one is due is linked, whatever it says. This asks of a link by itself whether its sides have more in common than
/// sentences of these texts have by chance.
public struct LinkEvidence: Sendable {
  private let matches: MatchTable

  /// Weighs the words of two texts; nil where it cannot be known which of them render each other: their languages differ,
  /// and `lexicon` lacks one of them.
  ///
  /// - Complexity: Linear in the length of the texts.
  public init?(_ left: Document, _ right: Document, lexicon: Lexicon?) {
    let units = (TextUnits(left, lexicon: lexicon), TextUnits(right, lexicon: lexicon))
    let links = UnitLinks(units.0, units.1, languages: (left.language, right.language), lexicon: lexicon)
    matches = MatchTable(units.0, units.1, links: links, weights: EvidenceWeights())
    if matches.canLearn { return nil }
  }

  /// The log-likelihood ratio, in natural logs, of "the sides of this link translate each other" against "they have
  /// nothing to do with each other". Lengths have no part in it.
  ///
  /// - Precondition: The sentences of the bead exist.
  /// - Complexity: The words of its sentences times those that may render them.
  public func ofWords(_ bead: Bead) -> Double {
    guard let first = bead.right.min(), let last = bead.right.max(), !bead.left.isEmpty else { return 0 }
    let chance = (
      EvidenceWeights.chance(ofStretch: bead.right.count), EvidenceWeights.chance(ofStretch: bead.left.count)
    )
    var seen = [UInt64](repeating: 0, count: last - first + 1)
    var sum: Float = 0
    for sentence in bead.left {
      let row = matches.row(sentence, in: first..<last + 1)
      let mask = bead.right.reduce(0) { $0 | row[$1 - first].left }
      for place in row.indices { seen[place] |= row[place].right }
      sum += matches.leftEvidence(sentence, mask) - chance.0 * Float(mask.nonzeroBitCount)
    }
    for sentence in bead.right {
      let mask = seen[sentence - first]
      sum += matches.rightEvidence(sentence, mask) - chance.1 * Float(mask.nonzeroBitCount)
    }
    return Double(sum)
  }
}
