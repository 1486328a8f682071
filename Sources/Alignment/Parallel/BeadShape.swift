/// How many sentences a bead takes from each side.
struct BeadShape: Sendable, Hashable {
  let left: Int
  let right: Int
  /// Whether its sentences, two on each side, correspond crosswise: the first of one side to the second of the other.
  var isCrossed = false

  var isGap: Bool { left == 0 || right == 0 }

  /// Two neighbouring sentences that changed places.
  static let crossed = BeadShape(left: 2, right: 2, isCrossed: true)

  /// All shapes up to `merge` sentences a side, gaps of one sentence first, two that changed places last.
  static func all(upTo merge: Int) -> [BeadShape] {
    var shapes = [BeadShape(left: 1, right: 0), BeadShape(left: 0, right: 1)]
    for total in 2...(2 * merge) {
      for left in 1...merge where total - left >= 1 && total - left <= merge && total <= merge + 4 {
        shapes.append(BeadShape(left: left, right: total - left))
      }
    }
    if merge >= 2 { shapes.append(.crossed) }
    return shapes
  }

  /// The share of beads of this shape in translated news before anything is known of the text at hand.
  var prior: Double {
    if isCrossed { return 0.004 }
    return switch (min(left, right), max(left, right)) {
    case (0, _): 0.03
    case (1, 1): 0.78
    case (1, 2): 0.05
    case (2, 2): 0.008
    case (1, 3): 0.015
    case (1, 4): 0.003
    case (2, 3): 0.002
    default: 0.0006
    }
  }
}

/// The probabilities of the shapes, re-estimated from the text itself.
struct ShapePriors: Sendable {
  let shapes: [BeadShape]
  private(set) var logs: [Double]

  /// The general priors.
  init(shapes: [BeadShape]) {
    self.shapes = shapes
    let total = shapes.reduce(0) { $0 + $1.prior }
    logs = shapes.map { Alignment.log($0.prior / total) }
  }

  /// The natural log of the probability of a bead of that many sentences, in order or crosswise, or of the rarest shape
  /// for an unlisted one.
  func log(left: Int, right: Int) -> Double {
    let sum = zip(shapes, logs).reduce(0.0) { sum, shape in
      shape.0.left == left && shape.0.right == right ? sum + exp(shape.1) : sum
    }
    return sum > 0 ? Alignment.log(sum) : logs.min() ?? 0
  }

  /// Re-estimates from expected counts; the general priors weigh as much as `weight` beads (a Dirichlet prior).
  mutating func update(counts: [Double], weight: Double) {
    let general = shapes.reduce(0) { $0 + $1.prior }
    let total = counts.reduce(0, +) + weight
    logs = zip(shapes, counts).map { Alignment.log(($1 + weight * $0.prior / general) / total) }
  }
}
