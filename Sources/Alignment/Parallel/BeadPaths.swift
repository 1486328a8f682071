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
  private let priors: [Double]
  /// The logarithm of the sum over all paths to each cell.
  private var forward: [Double]
  /// The same from each cell to the end.
  private var backward: [Double]
  private var total: Double
  /// Ratios of gaps, for the widest row.
  private let zeros: [Float]

  private static let leftGap = BeadShape(left: 1, right: 0)
  private static let rightGap = BeadShape(left: 0, right: 1)

  /// Sums over all paths.
  ///
  /// - Complexity: The number of cells times the number of shapes.
  init(scores: BeadScores, priors: ShapePriors) {
    self.scores = scores
    self.priors = priors.logs
    let cells = scores.corridor.cells
    forward = [Double](repeating: BeadKernel.never, count: cells)
    backward = forward
    zeros = [Float](repeating: 0, count: scores.corridor.ranges.reduce(0) { max($0, $1.count) })
    total = 0
    guard cells > 0 else { return }
    sumForward()
    sumBackward()
    total = forward[cells - 1]
  }

  private var corridor: Corridor { scores.corridor }

  /// The number and prior of the shape of a gap in the right text.
  private var rightGapPrior: Double {
    scores.shapes.firstIndex(of: Self.rightGap).map { priors[$0] } ?? BeadKernel.never
  }

  /// Does `body` for all shapes but the right gap, with the cells of their beads that end in a row.
  private func forEachShape(_ row: Int, _ body: (Int, Corridor.Window) -> Void) {
    for (number, shape) in scores.shapes.enumerated() where shape.left > 0 {
      if let window = corridor.window(row, shape) { body(number, window) }
    }
  }

  /// The ratios of the beads of a window.
  @_lifetime(borrow self)
  private func values(_ shape: Int, _ window: Corridor.Window) -> Span<Float> {
    guard let start = scores.start(of: shape) else { return zeros.span.extracting(0..<window.count) }
    let first = start + window.to
    return scores.values.span.extracting(first..<first + window.count)
  }

  private mutating func sumForward() {
    let right = rightGapPrior
    forward[0] = 0
    for row in corridor.ranges.indices {
      let width = corridor.ranges[row].count
      let start = corridor.starts[row]
      var top = [Double](repeating: BeadKernel.never, count: width)
      var sums = [Float](repeating: 0, count: width)
      forEachShape(row) { shape, window in
        let from = forward.span.extracting(window.from..<window.from + window.count)
        var span = top.mutableSpan
        BeadKernel.raise(&span, at: window.to - start, from, values(shape, window), priors[shape])
      }
      forEachShape(row) { shape, window in
        let from = forward.span.extracting(window.from..<window.from + window.count)
        let at = window.to - start
        var span = sums.mutableSpan
        BeadKernel.sum(
          &span, at: at, from, values(shape, window), priors[shape], top: top.span.extracting(at..<at + window.count))
      }
      for k in 0..<width where start + k > 0 {
        forward[start + k] = Self.joined(top[k], sums[k], k > 0 ? forward[start + k - 1] + right : BeadKernel.never)
      }
    }
  }

  /// The logarithm of a sum given as shares of `top`, and of one more path.
  private static func joined(_ top: Double, _ sum: Float, _ path: Double) -> Double {
    guard top > BeadKernel.never / 2 else { return path }
    let difference = Float(top - path)
    if difference > 0 { return top + log(Double(sum + BeadKernel.exp(-difference))) }
    return path + log(Double(1 + sum * BeadKernel.exp(difference)))
  }

  private mutating func sumBackward() {
    let right = rightGapPrior
    let rows = corridor.ranges.count
    backward[corridor.cells - 1] = 0
    for row in (0..<rows).reversed() {
      let width = corridor.ranges[row].count
      let start = corridor.starts[row]
      var top = [Double](repeating: BeadKernel.never, count: width)
      var sums = [Float](repeating: 0, count: width)
      for (number, shape) in scores.shapes.enumerated() where shape.left > 0 && row + shape.left < rows {
        guard let window = corridor.window(row + shape.left, shape) else { continue }
        let to = backward.span.extracting(window.to..<window.to + window.count)
        var span = top.mutableSpan
        BeadKernel.raise(&span, at: window.from - start, to, values(number, window), priors[number])
      }
      for (number, shape) in scores.shapes.enumerated() where shape.left > 0 && row + shape.left < rows {
        guard let window = corridor.window(row + shape.left, shape) else { continue }
        let to = backward.span.extracting(window.to..<window.to + window.count)
        let at = window.from - start
        var span = sums.mutableSpan
        BeadKernel.sum(
          &span, at: at, to, values(number, window), priors[number], top: top.span.extracting(at..<at + window.count))
      }
      for k in (0..<width).reversed() where start + k < corridor.cells - 1 {
        let path = k + 1 < width ? backward[start + k + 1] + right : BeadKernel.never
        backward[start + k] = Self.joined(top[k], sums[k], path)
      }
    }
  }

  /// The probability over all paths of the bead of `shape` that ends in a cell, or 0 outside the corridor.
  func posterior(_ i: Int, _ j: Int, _ number: Int) -> Double {
    let shape = scores.shapes[number]
    guard let cell = corridor.index(i, j), let from = corridor.index(i - shape.left, j - shape.right) else { return 0 }
    let value = Double(scores.value(number, endingAt: i, j))
    return min(exp(forward[from] + value + priors[number] + backward[cell] - total), 1)
  }

  /// The expected number of beads of each shape.
  func expectedCounts() -> [Double] {
    var counts = [Double](repeating: 0, count: scores.shapes.count)
    for row in corridor.ranges.indices {
      for (number, shape) in scores.shapes.enumerated() {
        guard let window = corridor.window(row, shape) else { continue }
        counts[number] += BeadKernel.total(
          forward.span.extracting(window.from..<window.from + window.count), values(number, window), priors[number],
          to: backward.span.extracting(window.to..<window.to + window.count), all: total)
      }
    }
    return counts
  }

  /// The path with the greatest sum of bead posteriors, each weighed by the sentences it holds: the most sentences
  /// expected on the right bead.
  func bestPath() -> [Step] {
    guard corridor.cells > 1 else { return [] }
    var gains = [Double](repeating: BeadKernel.never, count: corridor.cells)
    var shapes = [Int16](repeating: -1, count: corridor.cells)
    gains[0] = 0
    let rightGap = scores.shapes.firstIndex(of: Self.rightGap)
    for row in corridor.ranges.indices {
      let start = corridor.starts[row]
      let width = corridor.ranges[row].count
      var rowGains = [Double](repeating: BeadKernel.never, count: width)
      var rowShapes = [Int16](repeating: -1, count: width)
      if row == 0 { rowGains[0] = 0 }
      forEachShape(row) { shape, window in
        var gainSpan = rowGains.mutableSpan
        var shapeSpan = rowShapes.mutableSpan
        let from = window.from..<window.from + window.count
        BeadKernel.improve(
          &gainSpan, &shapeSpan, at: window.to - start, before: gains.span.extracting(from),
          forward.span.extracting(from), values(shape, window), priors[shape],
          to: backward.span.extracting(window.to..<window.to + window.count), all: total,
          sentences: Double(scores.shapes[shape].left + scores.shapes[shape].right), shape: Int16(shape))
      }
      for k in 0..<width {
        if k > 0, let rightGap {
          let path = forward[start + k - 1] + priors[rightGap] + backward[start + k] - total
          let gain = rowGains[k - 1] + Double(BeadKernel.exp(Float(path)))
          if gain > rowGains[k] {
            rowGains[k] = gain
            rowShapes[k] = Int16(rightGap)
          }
        }
        gains[start + k] = rowGains[k]
        shapes[start + k] = rowShapes[k]
      }
    }
    return steps(shapes)
  }

  /// Follows the shapes of the best beads back from the last cell.
  private func steps(_ shapes: [Int16]) -> [Step] {
    var steps: [Step] = []
    var i = corridor.firstRow + corridor.ranges.count - 1
    var j = corridor.ranges[corridor.ranges.count - 1].upperBound
    while let cell = corridor.index(i, j), shapes[cell] >= 0 {
      let number = Int(shapes[cell])
      steps.append(Step(i: i, j: j, shape: number, posterior: posterior(i, j, number)))
      i -= scores.shapes[number].left
      j -= scores.shapes[number].right
    }
    return steps.reversed()
  }
}
