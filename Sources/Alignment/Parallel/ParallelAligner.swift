/// Aligns a text with its translation: monotone beads and gaps, shape priors re-estimated from the texts.
///
/// Long texts are searched in corridors around sure anchors, one after the other, so that time and memory grow linearly.
struct ParallelAligner: Sendable {
  let merge: Int
  let workers: Workers
  /// How often priors are estimated; the general ones stand before the first.
  let rounds: Int
  private let priorWeight = 12.0
  /// Cells from which priors are estimated; more would tell no more.
  private let cellsForPriors = 100_000

  init(merge: Int, workers: Workers = Workers(1), rounds: Int = 3) {
    self.merge = merge
    self.workers = workers
    self.rounds = rounds
  }

  /// The beads of two texts in order.
  ///
  /// Priors are estimated without regard to guidance, so that it changes nothing far from what it speaks of.
  func align(_ matches: MatchTable, anchors: [Anchor], guidance: Guidance = .none) -> [Bead] {
    let left = matches.leftText
    let right = matches.rightText
    let plan = CorridorPlan(left: left.count, right: right.count, anchors: anchors)
    let rule = LinkRule(guidance)
    let search = BeadSearch(
      shapes: BeadShape.all(upTo: merge), matches: matches,
      lengths: BeadLengths(
        left: left.lengths, right: right.lengths, model: matches.lengths))
    let priors = estimatedPriors(search, plan)
    let fixed = FixedPoints(guidance)
    let pieces = GuidedPlan(plan.corridors, fixed.points, anchors: anchors).pieces
    let path = workers.map(pieces.count) { number in
      switch pieces[number] {
      case .search(let corridor): search.beads(in: corridor, priors: priors, rule: rule)
      case .bead(let bead): [bead]
      }
    }.flatMap { $0 }
    let beads = Self.replacing(path, by: fixed.others)
    return BeadOrder.sorted(
      MovedLinks(matches: matches, priors: priors, rule: rule, workers: workers).linked(beads))
  }

  /// The beads of a path with known beads in place of the gaps that it has there.
  private static func replacing(_ path: [Bead], by known: [Bead]) -> [Bead] {
    guard !known.isEmpty else { return path }
    let settled = (left: Set(known.flatMap(\.left)), right: Set(known.flatMap(\.right)))
    let kept = path.filter { bead in
      bead.isLink
        || !(bead.left.contains(where: settled.left.contains) || bead.right.contains(where: settled.right.contains))
    }
    return kept + known
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
  func beads(in corridor: Corridor, priors: ShapePriors, rule: LinkRule) -> [Bead] {
    var scores = scores(in: corridor)
    scores.forbid(by: rule)
    let paths = BeadPaths(scores: scores, priors: priors)
    return paths.bestPath().map { step in
      let shape = shapes[step.shape]
      // Whether its sentences correspond in order or crosswise, it is one bead.
      let confidence = shapes.indices.reduce(0.0) { sum, number in
        let other = shapes[number]
        guard other.left == shape.left, other.right == shape.right else { return sum }
        return sum + (number == step.shape ? step.posterior : paths.posterior(step.i, step.j, number))
      }
      return Bead(
        left: Array(step.i - shape.left..<step.i), right: Array(step.j - shape.right..<step.j),
        confidence: min(confidence, 1))
    }
  }
}
