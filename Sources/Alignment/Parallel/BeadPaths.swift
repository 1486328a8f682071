/// All paths of beads through a corridor: the best one, and how probable each bead is over all of them
/// (forward–backward, Baum and Petrie, 1966).
struct BeadPaths: Sendable {
  /// A bead that ends at positions `i`, `j`.
  struct Step: Sendable {
    let i: Int
    let j: Int
    let shape: Int
    /// Probability over all paths.
    var posterior: Double
  }

  private let scores: BeadScores
  private let priors: [Float]
  private let forward: [Float]
  private let backward: [Float]
  private let total: Float

  init(scores: BeadScores, priors: ShapePriors) {
    self.scores = scores
    self.priors = priors.logs.map(Float.init)
    forward = Self.forward(scores, self.priors)
    backward = Self.backward(scores, self.priors)
    total = forward.last ?? 0
  }

  private static func add(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    let low = min(a, b)
    guard low > -.infinity, high - low < 20 else { return high }
    return high + Float(log(1 + exp(Double(low - high))))
  }

  private static func forward(_ scores: BeadScores, _ priors: [Float]) -> [Float] {
    let corridor = scores.corridor
    var forward = [Float](repeating: -.infinity, count: corridor.cells)
    if !forward.isEmpty { forward[0] = 0 }
    for (row, range) in corridor.ranges.enumerated() {
      let i = corridor.firstRow + row
      for j in range {
        let cell = corridor.starts[row] + j - range.lowerBound
        for (number, shape) in scores.shapes.enumerated() where scores.values[number][cell] > -.infinity {
          guard let from = corridor.index(i - shape.left, j - shape.right) else { continue }
          forward[cell] = add(forward[cell], forward[from] + scores.values[number][cell] + priors[number])
        }
      }
    }
    return forward
  }

  private static func backward(_ scores: BeadScores, _ priors: [Float]) -> [Float] {
    let corridor = scores.corridor
    var backward = [Float](repeating: -.infinity, count: corridor.cells)
    if let last = backward.indices.last { backward[last] = 0 }
    for (row, range) in corridor.ranges.enumerated().reversed() {
      let i = corridor.firstRow + row
      for j in range.reversed() {
        let cell = corridor.starts[row] + j - range.lowerBound
        guard backward[cell] > -.infinity else { continue }
        for (number, shape) in scores.shapes.enumerated() where scores.values[number][cell] > -.infinity {
          guard let to = corridor.index(i - shape.left, j - shape.right) else { continue }
          backward[to] = add(backward[to], backward[cell] + scores.values[number][cell] + priors[number])
        }
      }
    }
    return backward
  }

  /// The probability over all paths of the bead of `shape` that ends in a cell, or 0 outside the corridor.
  private func posterior(_ i: Int, _ j: Int, _ cell: Int, _ number: Int) -> Double {
    let shape = scores.shapes[number]
    let value = scores.values[number][cell]
    guard value > -.infinity, let from = scores.corridor.index(i - shape.left, j - shape.right) else { return 0 }
    return min(exp(Double(forward[from] + value + priors[number] + backward[cell] - total)), 1)
  }

  /// The expected number of beads of each shape.
  func expectedCounts() -> [Double] {
    var counts = [Double](repeating: 0, count: scores.shapes.count)
    for (row, range) in scores.corridor.ranges.enumerated() {
      let i = scores.corridor.firstRow + row
      for j in range {
        let cell = scores.corridor.starts[row] + j - range.lowerBound
        for number in scores.shapes.indices { counts[number] += posterior(i, j, cell, number) }
      }
    }
    return counts
  }

  /// The path with the greatest sum of bead posteriors, each weighed by the sentences it holds: the most sentences
  /// expected on the right bead.
  func bestPath() -> [Step] {
    let corridor = scores.corridor
    var best = [Double](repeating: -.infinity, count: corridor.cells)
    var back = [Int8](repeating: -1, count: corridor.cells)
    if !best.isEmpty { best[0] = 0 }
    for (row, range) in corridor.ranges.enumerated() {
      let i = corridor.firstRow + row
      for j in range {
        let cell = corridor.starts[row] + j - range.lowerBound
        for (number, shape) in scores.shapes.enumerated() {
          guard let from = corridor.index(i - shape.left, j - shape.right), best[from] > -.infinity else { continue }
          let gain = posterior(i, j, cell, number) * Double(shape.left + shape.right)
          if best[from] + gain > best[cell] || back[cell] < 0 && cell > 0 {
            best[cell] = best[from] + gain
            back[cell] = Int8(number)
          }
        }
      }
    }
    var steps: [Step] = []
    guard let lastRow = corridor.ranges.last else { return [] }
    var i = corridor.firstRow + corridor.ranges.count - 1
    var j = lastRow.upperBound
    while let cell = corridor.index(i, j), back[cell] >= 0 {
      let shape = scores.shapes[Int(back[cell])]
      steps.append(Step(i: i, j: j, shape: Int(back[cell]), posterior: posterior(i, j, cell, Int(back[cell]))))
      i -= shape.left
      j -= shape.right
    }
    return steps.reversed()
  }
}
