@testable import Alignment

/// All paths of beads through a corridor, each walked by itself: what the forward–backward recursions must agree with.
struct BruteForce {
  /// For each shape, for each cell at which a bead ends, the share of the weight of the paths that hold it.
  private(set) var posteriors: [[Double]]
  /// The greatest sum, over the beads of one path, of posterior times sentences.
  let bestGain: Double
  let pathCount: Int

  /// A bead: the cell at which it ends and the number of its shape.
  private struct Place {
    let cell: Int
    let shape: Int
  }

  init(_ scores: BeadScores, _ priors: ShapePriors) {
    let n = scores.corridor.ranges.count - 1
    let m = scores.corridor.ranges[n].upperBound
    var paths: [(places: [Place], weight: Double)] = []
    var places: [Place] = []
    func walk(_ i: Int, _ j: Int, _ weight: Double) {
      if i == 0, j == 0 { paths.append((places, weight)) }
      guard let cell = scores.corridor.index(i, j) else { return }
      for (number, shape) in scores.shapes.enumerated() where i >= shape.left && j >= shape.right {
        let value = scores.value(number, endingAt: i, j)
        if value == BeadKernel.neverRatio { continue }
        places.append(Place(cell: cell, shape: number))
        walk(i - shape.left, j - shape.right, weight + Double(value) + priors.logs[number])
        places.removeLast()
      }
    }
    walk(n, m, 0)
    let high = paths.map(\.weight).max() ?? 0
    let total = high + log(paths.reduce(0) { $0 + exp($1.weight - high) })
    var shares = [[Double]](repeating: [Double](repeating: 0, count: scores.corridor.cells), count: scores.shapes.count)
    for path in paths {
      let share = exp(path.weight - total)
      for place in path.places { shares[place.shape][place.cell] += share }
    }
    let gains = zip(scores.shapes, shares).map { shape, row in row.map { $0 * Double(shape.left + shape.right) } }
    bestGain = paths.map { $0.places.reduce(0) { $0 + gains[$1.shape][$1.cell] } }.max() ?? 0
    pathCount = paths.count
    posteriors = shares
  }
}
