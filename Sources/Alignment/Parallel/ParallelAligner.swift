/// Aligns a text with its translation: monotone beads and gaps, shape priors re-estimated from the texts.
///
/// Long texts are searched in corridors around sure anchors, one after the other, so that time and memory grow linearly.
struct ParallelAligner: Sendable {
  let merge: Int
  let workers: Workers
  /// What is not estimated from the texts.
  let without: Set<EvidenceKind>
  private let priorWeight = 12.0
  /// How often priors are estimated.
  private let rounds = 2
  /// Cells from which the texts' own scalars are estimated; more would tell no more.
  private let sampleCells = 100_000
  /// A bead that is surer than this on a first path is taken for right.
  private let sure = 0.5

  init(merge: Int, workers: Workers = Workers(1), without: Set<EvidenceKind> = []) {
    self.merge = merge
    self.workers = workers
    self.without = without
  }

  /// The beads of two texts in order.
  ///
  /// What is estimated is so without regard to guidance, so that it changes nothing far from what it speaks of.
  func align(_ matches: MatchTable, anchors: [Anchor], guidance: Guidance = .none) -> [Bead] {
    let left = matches.leftText
    let right = matches.rightText
    let way = CoarseSearch(matches: matches).way
    let plan = CorridorPlan(to: Anchor(left: left.count, right: right.count), anchors: anchors, way: way)
    let rule = LinkRule(guidance)
    let (search, priors) = estimated(
      BeadSearch(shapes: BeadShape.all(upTo: merge), matches: matches, model: matches.lengths), plan)
    let fixed = FixedPoints(guidance)
    func path(_ pieces: [GuidedPlan.Piece], _ rule: LinkRule) -> [Bead] {
      workers.map(pieces.count) { number in
        switch pieces[number] {
        case .search(let corridor): search.beads(in: corridor, priors: priors, rule: rule)
        case .bead(let bead): [bead]
        }
      }.flatMap { $0 }
    }
    let guided = path(GuidedPlan(plan.corridors, fixed.points, anchors: anchors, way: way).pieces, rule)
    let free = guidance.isEmpty ? guided : path(plan.corridors.map(GuidedPlan.Piece.search), LinkRule(.none))
    let moved = MovedLinks(matches: matches, priors: priors, rule: rule, workers: workers)
    let wide = WideBeads(matches: matches, priors: priors, rule: rule)
    return BeadOrder.sorted(
      moved.linked(
        wide.takenApart(Self.replacing(guided, by: fixed.others)), lone: MovedLinks.lone(in: free)))
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

  /// What the first corridors tell of the texts: priors of shapes by expectation and maximisation, and from the first
  /// path the spread of lengths and what boundaries tell.
  private func estimated(_ search: BeadSearch, _ plan: CorridorPlan) -> (search: BeadSearch, priors: ShapePriors) {
    var corridors: [Corridor] = []
    var cells = 0
    for corridor in plan.corridors where cells < sampleCells {
      corridors.append(corridor)
      cells += corridor.cells
    }
    let sample = corridors
    var fitted = search
    var priors = ShapePriors(shapes: search.shapes)
    for round in 0..<rounds {
      let (known, current) = (priors, fitted)
      let counted = workers.map(sample.count) { number in
        let paths = BeadPaths(scores: current.scores(in: sample[number]), priors: known)
        return (counts: paths.expectedCounts(), path: round == 0 ? paths.bestPath() : [])
      }
      var counts = [Double](repeating: 0, count: search.shapes.count)
      for own in counted { for (shape, count) in own.counts.enumerated() { counts[shape] += count } }
      if !without.contains(.shapes) { priors.update(counts: counts, weight: priorWeight) }
      if round == 0 { fitted = fitted.fitted(to: counted.flatMap(\.path).filter { $0.posterior >= sure }, without) }
    }
    return (fitted, priors)
  }
}
