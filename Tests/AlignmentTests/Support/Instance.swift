import Lexicon
import TextModel

@testable import Alignment

/// Everything that the aligner works out of two documents before it seeks beads.
struct Instance {
  let matches: MatchTable

  init(_ left: Document, _ right: Document) {
    let units = (TextUnits(left, lexicon: .builtIn), TextUnits(right, lexicon: .builtIn))
    let links = UnitLinks(units.0, units.1, languages: (left.language, right.language), lexicon: .builtIn)
    matches = MatchTable(units.0, units.1, links: links, weights: EvidenceWeights())
  }

  var left: TextUnits { matches.leftText }
  var right: TextUnits { matches.rightText }
  var lengths: LengthModel { matches.lengths }

  /// All matches, held sparsely.
  var rows: MatchRows { MatchRows(matches, of: 0..<left.count) }

  /// The units of a pair of sentences that find a match.
  func masks(_ i: Int, _ j: Int) -> MatchTable.Masks { matches.row(i, in: j..<j + 1)[0] }

  /// For each unit of a left sentence what a match adds and what its lack brings.
  func leftWeights(_ i: Int) -> [(gain: Float, miss: Float)] {
    left.units(of: i).map { (matches.left.gain[Int($0)], matches.left.miss[Int($0)]) }
  }

  /// For each unit of a right sentence what a match adds and what its lack brings.
  func rightWeights(_ j: Int) -> [(gain: Float, miss: Float)] {
    right.units(of: j).map { (matches.right.gain[Int($0)], matches.right.miss[Int($0)]) }
  }

  /// The ratio of every bead in a corridor, the whole grid by default.
  func scores(merge: Int, corridor: Corridor? = nil) -> BeadScores {
    BeadScores(
      corridor: corridor ?? Corridor(left: left.count, right: right.count), shapes: BeadShape.all(upTo: merge),
      matches: matches, lengths: BeadLengths(left: left.lengths, right: right.lengths, model: lengths))
  }
}
