/// Aligns a text with its translation: monotone beads and gaps, shape priors re-estimated from the texts.
struct ParallelAligner: Sendable {
  let merge: Int
  private let rounds = 3
  private let priorWeight = 12.0

  /// The beads of two texts in order, and the evidence that one translates the other, in natural logs.
  func align(_ left: TextUnits, _ right: TextUnits, matches: MatchTable) -> (beads: [Bead], evidence: Double) {
    let n = left.count
    let m = right.count
    let shapes = BeadShape.all(upTo: merge)
    let lengths = BeadLengths(
      left: left.lengths, right: right.lengths, model: LengthModel(left.lengths, right.lengths))
    let scores = BeadScores(
      corridor: Corridor(left: n, right: m), shapes: shapes, matches: matches, lengths: lengths)
    var priors = ShapePriors(shapes: shapes)
    var paths = BeadPaths(scores: scores, priors: priors)
    for _ in 1..<rounds {
      priors.update(counts: paths.expectedCounts(), weight: priorWeight)
      paths = BeadPaths(scores: scores, priors: priors)
    }
    let beads = paths.bestPath().map { step in
      let shape = shapes[step.shape]
      return Bead(
        left: Array(step.i - shape.left..<step.i), right: Array(step.j - shape.right..<step.j),
        confidence: step.posterior)
    }
    let rows = MatchRows(matches)
    let apart = CrossingBeads(left, right, matches: rows, priors: priors).takenApart(beads)
    return (MovedLinks().linked(apart, left, right, matches: rows), paths.evidence)
  }
}
