/// Aligns a text with its translation: monotone beads and gaps, shape priors re-estimated from the texts.
///
/// Long texts are searched in corridors around sure anchors, one after the other, so that time and memory grow linearly.
struct ParallelAligner: Sendable {
  let merge: Int
  var workers = Workers(1)
  private let rounds = 3
  private let priorWeight = 12.0
  /// Cells from which priors are estimated; more would tell no more.
  private let cellsForPriors = 100_000

  init(merge: Int, workers: Workers = Workers(1)) {
    self.merge = merge
    self.workers = workers
  }

  /// The beads of two texts in order.
  func align(_ matches: MatchTable, anchors: [Anchor]) -> [Bead] {
    let left = matches.leftText
    let right = matches.rightText
    let plan = CorridorPlan(left: left.count, right: right.count, anchors: anchors)
    let search = BeadSearch(
      shapes: BeadShape.all(upTo: merge), matches: matches,
      lengths: BeadLengths(
        left: left.lengths, right: right.lengths, model: LengthModel(left.lengths, right.lengths)))
    let priors = estimatedPriors(search, plan)
    let beads = workers.map(plan.corridors.count) { search.beads(in: plan.corridors[$0], priors: priors) }
      .flatMap { $0 }
    let loose = beads.filter { $0.right.isEmpty || min($0.left.count, $0.right.count) >= 2 }
    let rows = MatchRows(matches, of: loose.flatMap(\.left), workers: workers)
    let apart = CrossingBeads(matches: rows, priors: priors).takenApart(beads)
    return MovedLinks().linked(apart, matches: rows)
  }

  /// Priors estimated from the first corridors by expectation and maximisation.
  private func estimatedPriors(_ search: BeadSearch, _ plan: CorridorPlan) -> ShapePriors {
    var corridors: [Corridor] = []
    var cells = 0
    for corridor in plan.corridors where cells < cellsForPriors {
      corridors.append(corridor)
      cells += corridor.cells
    }
    let chosen = corridors
    let sample = workers.map(chosen.count) { search.scores(in: chosen[$0]) }
    var priors = ShapePriors(shapes: search.shapes)
    for _ in 1..<rounds {
      let known = priors
      let counted = workers.map(sample.count) { BeadPaths(scores: sample[$0], priors: known).expectedCounts() }
      var counts = [Double](repeating: 0, count: search.shapes.count)
      for own in counted { for (shape, count) in own.enumerated() { counts[shape] += count } }
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
