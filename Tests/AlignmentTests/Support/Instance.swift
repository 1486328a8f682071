import Lexicon
import TextModel

@testable import Alignment

/// Everything that the aligner works out of two documents before it seeks beads.
struct Instance {
  let left: TextUnits
  let right: TextUnits
  let links: UnitLinks
  let matches: MatchTable

  init(_ left: Document, _ right: Document) {
    self.left = TextUnits(left, lexicon: .builtIn)
    self.right = TextUnits(right, lexicon: .builtIn)
    links = UnitLinks(self.left, self.right, languages: (left.language, right.language), lexicon: .builtIn)
    matches = MatchTable(self.left, self.right, links: links, weights: EvidenceWeights())
  }

  var lengths: LengthModel { LengthModel(left.lengths, right.lengths) }

  /// The ratio of every bead in a corridor, the whole grid by default.
  func scores(merge: Int, corridor: Corridor? = nil) -> BeadScores {
    BeadScores(
      corridor: corridor ?? Corridor(left: left.sentences.count, right: right.sentences.count),
      shapes: BeadShape.all(upTo: merge), matches: matches,
      lengths: BeadLengths(left: left.lengths, right: right.lengths, model: lengths))
  }
}
