/// Decides by evidence whether two texts are translations of each other or independent reports.
///
/// Each mode's alignment is taken as an account of the texts, and the accounts are weighed: what the linked sentences
/// say for each other, less what it costs to say which sentences are linked (minimum description length, Rissanen,
/// 1978). A path pays for the shapes of its beads; links in any order pay for saying of each where it leads. So keeping
/// the order tells for a translation as much as it explains, and a true link that a path must pass over tells against.
struct ModeChoice {
  /// What a path on which every sentence has the evidence that it is expected to have in a translation tells for one,
  /// in natural logs: an independent report, even one in the same order, has much that finds no counterpart. Fitted by
  /// cross-validation on the development data, with `least`.
  private static let fullCoverage = 8.0
  /// The sum from which texts are taken for translations, in all and by left sentence: two independent reports that
  /// happen to keep one order are explained no better by a path the longer they are.
  private static let least = 4.0
  private static let leastOfSentence = 0.4
  /// The same where no lexicon knows a word of the texts: there the lack of evidence tells nothing, and only links that
  /// cross tell against a translation.
  private static let leastWithoutLexicon = -8.0
  /// How many beads the general shares of the shapes weigh.
  private static let shapeWeight = 12.0
  /// What a link in any order pays for each sentence beyond one a side.
  private static let mergeCost = 6.0
  /// The evidence that the lengths of a pair are expected to bring.
  private static let lengthEvidence = 1.5

  /// What the monotone path explains, its costs taken off.
  let pathWorth: Double
  /// What links in any order explain, their costs taken off.
  let linksWorth: Double
  /// The share of the evidence expected of a translation that the path has.
  let coverage: Double

  /// Number of left sentences weighed.
  let sentences: Int
  /// Whether a lexicon knows words of the texts.
  let hasTerms: Bool
  /// Whether sentences that share nothing tell against a path: not so in languages of which no lexicon knows the words.
  let lackTells: Bool

  /// Whether the monotone alignment is to be used.
  var isParallel: Bool {
    (lackTells ? pathWorth : max(pathWorth, 0)) - linksWorth + Self.fullCoverage * coverage
      >= (hasTerms ? max(Self.least, Self.leastOfSentence * Double(sentences)) : Self.leastWithoutLexicon)
  }

  /// Weighs two alignments of the same texts, neither of them empty.
  ///
  /// - Parameters:
  ///   - monotone: Beads of the best monotone alignment.
  ///   - crossing: Links found for their left sentences without regard to order.
  ///   - matches: The matches of these sentences.
  init(_ monotone: [Bead], _ crossing: [Bead], _ matches: MatchRows) {
    let scorer = StatementScorer(matches, weights: .ofPaths)
    let onPath = StatementScorer(MatchRows(matches.table, of: monotone), weights: .ofPaths)
    pathWorth = Self.worth(ofPath: monotone, onPath)
    linksWorth = Self.worth(ofLinks: crossing, matches, scorer)
    coverage = Self.coverage(monotone, matches.table, onPath)
    lackTells = !matches.table.canLearn
    sentences = matches.count
    hasTerms = matches.table.leftText.kinds.contains { !$0.terms.isEmpty }
  }

  /// Whether the monotone alignment is to be used; an empty text against another is a translation that lacks
  /// everything.
  static func isParallel(_ monotone: [Bead], _ crossing: [Bead], _ matches: MatchRows) -> Bool {
    guard matches.table.leftText.count > 0, matches.table.rightText.count > 0 else { return true }
    return ModeChoice(monotone, crossing, matches).isParallel
  }

  /// What a monotone path explains, less the cost of the shapes of its beads, each foretold by those before it. Moved
  /// links are none of the path's: for it their sentences stand alone.
  private static func worth(ofPath beads: [Bead], _ scorer: StatementScorer) -> Double {
    let general = BeadShape.all(upTo: 4).reduce(0) { $0 + $1.prior }
    var seen: [BeadShape: Double] = [:]
    var count = 0.0
    func cost(_ shape: BeadShape) -> Double {
      let share = (seen[shape, default: 0] + shapeWeight * shape.prior / general) / (count + shapeWeight)
      seen[shape, default: 0] += 1
      count += 1
      return -log(share)
    }
    return beads.reduce(0) { worth, bead in
      if bead.isLink, !bead.isMoved, let l = bead.left.first, let r = bead.right.first {
        let shape = BeadShape(left: bead.left.count, right: bead.right.count)
        return worth + scorer.score(l..<l + shape.left, r..<r + shape.right) - cost(shape)
      }
      let alone =
        bead.left.map { _ in BeadShape(left: 1, right: 0) } + bead.right.map { _ in BeadShape(left: 0, right: 1) }
      return alone.reduce(worth) { $0 - cost($1) }
    }
  }

  /// What those links in any order explain that pay for themselves, less the cost of telling which sentences of the
  /// shorter text have one (after Krichevsky and Trofimov, 1981) and where each leads.
  private static func worth(ofLinks links: [Bead], _ matches: MatchRows, _ scorer: StatementScorer) -> Double {
    let place = log(Double(max(matches.table.leftText.count, matches.table.rightText.count)))
    let shorter = min(matches.count, matches.table.rightText.count)
    let worths = links.compactMap { bead -> Double? in
      guard let l = bead.left.first, let r = bead.right.first else { return nil }
      let more = Double(bead.left.count + bead.right.count - 2)
      let worth = scorer.score(l..<l + bead.left.count, r..<r + bead.right.count) - place - mergeCost * more
      return worth > 0 ? worth : nil
    }
    return worths.reduce(0, +)
      + (0..<shorter).reduce(0) { worth, number in
        let like = Double(number < worths.count ? number : number - worths.count) + 0.5
        return worth + log(like / Double(number + 1))
      }
  }

  /// The share of the evidence expected of a translation that a path has; a bead counts for no more than is expected
  /// of it, so that a few sentences that are the same word for word do not stand for others that have nothing.
  private static func coverage(_ beads: [Bead], _ table: MatchTable, _ scorer: StatementScorer) -> Double {
    let isRendered = table.links.areRendered
    var covered = 0.0
    var expected = 0.0
    for bead in beads {
      let own =
        bead.left.reduce(0) { $0 + Self.expected(table.leftText, table.left, isRendered, $1) }
        + bead.right.reduce(0) { $0 + Self.expected(table.rightText, table.right, isRendered, $1) }
      expected += own
      guard bead.isLink, !bead.isMoved, let l = bead.left.first, let r = bead.right.first else { continue }
      expected += lengthEvidence
      covered += min(
        max(scorer.score(l..<l + bead.left.count, r..<r + bead.right.count), 0), own + lengthEvidence)
    }
    return expected > 0 ? covered / expected : 0
  }

  /// The evidence expected of the words of a sentence against those of its translation.
  private static func expected(
    _ text: TextUnits, _ weights: MatchTable.Weights, _ isRendered: Bool, _ sentence: Int
  ) -> Double {
    let chances = EvidenceWeights()
    return text.units(of: sentence).reduce(Double(weights.base[sentence])) {
      $0 + chances.matchProbability(text.kinds[Int($1)], isRendered: isRendered) * Double(weights.gain[Int($1)])
    }
  }
}
