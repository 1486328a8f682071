/// Aligns a text with its translation: monotone beads and gaps, shape priors re-estimated from the texts.
///
/// Long texts are searched in corridors around sure anchors, one after the other, so that time and memory grow linearly.
struct ParallelAligner: Sendable {
  let merge: Int
  /// How often priors are estimated; the general ones stand before the first.
  var rounds = 3
  private let priorWeight = 12.0
  /// Cells from which priors are estimated; more would tell no more.
  private let cellsForPriors = 400_000

  /// The beads of two texts in order.
  func align(_ matches: MatchTable, anchors: [Anchor]) -> [Bead] {
    let left = matches.leftText
    let right = matches.rightText
    let plan = CorridorPlan(left: left.count, right: right.count, anchors: anchors)
    let search = BeadSearch(
      shapes: BeadShape.all(upTo: merge), matches: matches,
      lengths: BeadLengths(
        left: left.lengths, right: right.lengths, model: matches.lengths))
    let priors = estimatedPriors(search, plan)
    let beads = plan.corridors.flatMap { search.beads(in: $0, priors: priors) }
    let loose = beads.filter { $0.right.isEmpty || min($0.left.count, $0.right.count) >= 2 }
    let rows = MatchRows(matches, of: loose.flatMap(\.left))
    let apart = CrossingBeads(matches: rows, priors: priors).takenApart(beads)
    return MovedLinks().linked(apart, matches: rows)
  }

  /// Priors estimated from the first corridors by expectation and maximisation.
  private func estimatedPriors(_ search: BeadSearch, _ plan: CorridorPlan) -> ShapePriors {
    var sample: [BeadScores] = []
    var cells = 0
    for corridor in plan.corridors where cells < cellsForPriors {
      sample.append(search.scores(in: corridor))
      cells += corridor.cells
    }
    var priors = ShapePriors(shapes: search.shapes)
    for _ in 1..<rounds {
      var counts = [Double](repeating: 0, count: search.shapes.count)
      for scores in sample {
        for (shape, count) in BeadPaths(scores: scores, priors: priors).expectedCounts().enumerated() {
          counts[shape] += count
        }
      }
      priors.update(counts: counts, weight: priorWeight)
    }
    return priors
  }
}

/// Scores and searches one corridor.
struct BeadSearch: Sendable {
  let shapes: [BeadShape]
  let matches: MatchTable
  let lengths: BeadLengths

  func scores(in corridor: Corridor) -> BeadScores {
    BeadScores(corridor: corridor, shapes: shapes, matches: matches, lengths: lengths)
  }

  /// The best path through a corridor.
  func beads(in corridor: Corridor, priors: ShapePriors) -> [Bead] {
    BeadPaths(scores: scores(in: corridor), priors: priors).bestPath().map { step in
      let shape = shapes[step.shape]
      return Bead(
        left: Array(step.i - shape.left..<step.i), right: Array(step.j - shape.right..<step.j),
        confidence: step.posterior)
    }
  }
}
