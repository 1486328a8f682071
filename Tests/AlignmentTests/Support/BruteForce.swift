@testable import Alignment

/// All paths of beads through a corridor, each walked by itself: what the forward–backward recursions must agree with.
struct BruteForce {
  /// A bead: the cell at which it ends and the number of its shape.
  struct Place: Hashable {
    let i: Int
    let j: Int
    let shape: Int
  }

  /// The logarithm of the sum of the weights of all paths; -infinity if there is none.
  let total: Double
  /// For each bead the share of the weight of the paths that hold it.
  let posteriors: [Place: Double]
  /// The greatest sum, over the beads of one path, of posterior times sentences.
  let bestGain: Double
  let pathCount: Int

  init(_ scores: BeadScores, _ priors: ShapePriors) {
    let n = scores.corridor.ranges.count - 1
    let m = scores.corridor.ranges[n].upperBound
    var paths: [(places: [Place], weight: Double)] = []
    func walk(_ i: Int, _ j: Int, _ places: [Place], _ weight: Double) {
      if i == 0, j == 0 { paths.append((places, weight)) }
      guard let cell = scores.corridor.index(i, j) else { return }
      for (number, shape) in scores.shapes.enumerated() where i >= shape.left && j >= shape.right {
        let value = scores.values[number][cell]
        if value == -.infinity || scores.corridor.index(i - shape.left, j - shape.right) == nil { continue }
        walk(
          i - shape.left, j - shape.right, places + [Place(i: i, j: j, shape: number)],
          weight + Double(value) + priors.logs[number])
      }
    }
    walk(n, m, [], 0)
    let high = paths.map(\.weight).max() ?? 0
    let total = high + log(paths.reduce(0) { $0 + exp($1.weight - high) })
    var posteriors: [Place: Double] = [:]
    for path in paths { for place in path.places { posteriors[place, default: 0] += exp(path.weight - total) } }
    func gain(_ place: Place) -> Double {
      (posteriors[place] ?? 0) * Double(scores.shapes[place.shape].left + scores.shapes[place.shape].right)
    }
    bestGain = paths.map { $0.places.reduce(0) { $0 + gain($1) } }.max() ?? 0
    pathCount = paths.count
    self.total = total
    self.posteriors = posteriors
  }
}
