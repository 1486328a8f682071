package import Lexicon
package import TextModel

/// The stages of aligning two texts in parallel mode, each by itself, so that their speed can be measured.
package struct AlignmentProbe: Sendable {
  private let documents: (left: Document, right: Document)
  private let lexicon: Lexicon?
  private let search: BeadSearch
  private let scores: BeadScores

  /// Prepares all stages on the whole grid of two texts.
  package init(_ left: Document, _ right: Document, lexicon: Lexicon?) {
    documents = (left, right)
    self.lexicon = lexicon
    let units = (TextUnits(left, lexicon: lexicon), TextUnits(right, lexicon: lexicon))
    let links = UnitLinks(units.0, units.1, languages: (left.language, right.language), lexicon: lexicon)
    let matches = MatchTable(units.0, units.1, links: links, weights: EvidenceWeights())
    search = BeadSearch(shapes: BeadShape.all(upTo: 3), matches: matches, model: matches.lengths)
    scores = search.scores(in: Corridor(left: units.0.count, right: units.1.count))
  }

  /// Pairs of sentence positions, times the shapes of beads that may end there.
  package var beads: Int { scores.corridor.cells * search.shapes.count }

  /// Reads the units of both texts; returns their number.
  package func readUnits() -> Int {
    TextUnits(documents.left, lexicon: lexicon).units.count + TextUnits(documents.right, lexicon: lexicon).units.count
  }

  /// Scores every bead of the grid; returns their number.
  package func scoreBeads() -> Int { search.scores(in: scores.corridor).values.count }

  /// Weighs all paths forward and backward and finds the best; returns its number of beads.
  package func weighPaths() -> Int {
    BeadPaths(scores: scores, priors: ShapePriors(shapes: search.shapes)).bestPath().count
  }
}
