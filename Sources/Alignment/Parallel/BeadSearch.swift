/// Scores and searches one corridor.
struct BeadSearch: Sendable {
  let shapes: [BeadShape]
  let matches: MatchTable
  let lengths: BeadLengths
  let hints: BoundaryHints

  init(shapes: [BeadShape], matches: MatchTable, model: LengthModel, hints: BoundaryHints = .none) {
    self.shapes = shapes
    self.matches = matches
    lengths = BeadLengths(left: matches.leftText.lengths, right: matches.rightText.lengths, model: model)
    self.hints = hints
  }

  /// The search with lengths and hints as they are on the sure beads of a first path.
  func fitted(to steps: [BeadPaths.Step], _ without: Set<EvidenceKind>) -> BeadSearch {
    let (left, right) = (matches.leftText, matches.rightText)
    let links = steps.filter { !shapes[$0.shape].isGap }
    let singles = links.filter { shapes[$0.shape].left == 1 && shapes[$0.shape].right == 1 }
    return BeadSearch(
      shapes: shapes, matches: matches,
      model: without.contains(.spread)
        ? lengths.model : lengths.model.fitted(to: singles.map { (left.lengths[$0.i - 1], right.lengths[$0.j - 1]) }),
      hints: without.contains(.boundaries)
        ? .none : BoundaryHints(of: links.map { Anchor(left: $0.i, right: $0.j) }, left, right))
  }

  func scores(in corridor: Corridor) -> BeadScores {
    BeadScores(corridor: corridor, shapes: shapes, matches: matches, lengths: lengths, hints: hints)
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
