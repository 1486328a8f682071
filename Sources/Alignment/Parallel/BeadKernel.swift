/// The inner loops of the search: each goes over the cells of one row at which beads of one shape end.
///
/// A window `from` holds what is known of the cells at which the beads begin, `values` their ratios, both of the same
/// length; results go to a row from position `at` on. Nothing branches inside, so that all loops are vectorised; sums
/// over paths are in double precision, since a long row of gaps leads far down, and only differences are rounded.
enum BeadKernel {
  /// The logarithm of what cannot be; finite, so that differences of two of them are no trouble.
  static let never = -1e30
  /// The same among ratios.
  static let neverRatio: Float = -1e30

  /// The exponential function of a number that is not positive, exact to five digits; what is below −80 counts as −80.
  @inline(__always)
  static func exp(_ x: Float) -> Float {
    // 2 to the whole part by its bits, 2 to the rest by a polynomial (Taylor's, of degree five, on −½…½).
    let power = (x > -80 ? x : -80) * 1.442_695_04
    let shifted = power + 12_582_912
    let rest = power - (shifted - 12_582_912)
    var sum: Float = 0.001_333_355_8
    sum = sum * rest + 0.009_618_129_1
    sum = sum * rest + 0.055_504_109
    sum = sum * rest + 0.240_226_51
    sum = sum * rest + 0.693_147_18
    sum = sum * rest + 1
    return Float(bitPattern: sum.bitPattern &+ (shifted.bitPattern &<< 23))
  }

  /// Adds one row of numbers to another.
  static func add(_ numbers: Span<Float>, to row: inout MutableSpan<Float>, at: Int) {
    let count = numbers.count
    guard at >= 0, count <= row.count, at <= row.count - count else { return }
    for k in 0..<count { row[at + k] += numbers[k] }
  }

  /// Raises a row to the logarithms of paths through these beads where these are greater.
  static func raise(
    _ row: inout MutableSpan<Double>, at: Int, _ from: Span<Double>, _ values: Span<Float>, _ prior: Double
  ) {
    let count = from.count
    guard values.count == count, at >= 0, count <= row.count, at <= row.count - count else { return }
    for k in 0..<count {
      let path = from[k] + (Double(values[k]) + prior)
      row[at + k] = path > row[at + k] ? path : row[at + k]
    }
  }

  /// Adds the paths through these beads, each as a share of `top`.
  static func sum(
    _ row: inout MutableSpan<Float>, at: Int, _ from: Span<Double>, _ values: Span<Float>, _ prior: Double,
    top: Span<Double>
  ) {
    let count = from.count
    guard values.count == count, top.count == count, at >= 0, count <= row.count, at <= row.count - count else {
      return
    }
    for k in 0..<count { row[at + k] += exp(Float(from[k] + (Double(values[k]) + prior) - top[k])) }
  }

  /// The sum of the posteriors of these beads; `to` holds what is known of the cells at which they end.
  static func total(
    _ from: Span<Double>, _ values: Span<Float>, _ prior: Double, to: Span<Double>, all: Double
  ) -> Double {
    let count = from.count
    guard values.count == count, to.count == count else { return 0 }
    var sum: Float = 0
    for k in 0..<count { sum += exp(Float(from[k] + (Double(values[k]) + prior) + (to[k] - all))) }
    return Double(sum)
  }

  /// Takes these beads where they make a better path: `gains` holds the best so far and `shapes` by which shape, and
  /// `before` the best gains where the beads begin. A bead's gain is its posterior times its `sentences`.
  static func improve(
    _ gains: inout MutableSpan<Double>, _ shapes: inout MutableSpan<Int16>, at: Int, before: Span<Double>,
    _ from: Span<Double>, _ values: Span<Float>, _ prior: Double, to: Span<Double>, all: Double, sentences: Double,
    shape: Int16
  ) {
    let count = from.count
    guard values.count == count, to.count == count, before.count == count, at >= 0, count <= gains.count,
      at <= gains.count - count, shapes.count == gains.count
    else { return }
    for k in 0..<count {
      let posterior = exp(Float(from[k] + (Double(values[k]) + prior) + (to[k] - all)))
      let gain = before[k] + Double(posterior) * sentences
      let isBetter = gain > gains[at + k]
      gains[at + k] = isBetter ? gain : gains[at + k]
      shapes[at + k] = isBetter ? shape : shapes[at + k]
    }
  }

  /// The evidence of lengths of one left stretch against right stretches, added to a row.
  static func addLengths(
    _ own: LengthModel.Stretch, _ logs: Span<Float>, _ most: Span<Float>, _ falls: Span<Float>,
    _ model: LengthModel, to row: inout MutableSpan<Float>, at: Int
  ) {
    let count = logs.count
    guard most.count == count, falls.count == count, at >= 0, count <= row.count, at <= row.count - count else {
      return
    }
    let (ownLog, ownMost, ownFall) = (Float(own.log + model.mean), Float(own.most), Float(own.fall))
    let (least, weight) = (Float(LengthModel.least), Float(model.weight))
    for k in 0..<count {
      let x = logs[k] - ownLog
      let top = ownMost < most[k] ? ownMost : most[k]
      let fall = ownFall < falls[k] ? ownFall : falls[k]
      let ratio = top - x * x * fall
      row[at + k] += (ratio > least ? ratio : least) * weight
    }
  }
}
