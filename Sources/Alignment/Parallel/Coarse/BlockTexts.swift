/// A stretch of two texts cut into blocks of as many sentences each.
struct BlockTexts: Sendable {
  /// One side.
  struct Side: Sendable {
    /// Sentences of the stretch.
    let sentences: Int
    /// Number of blocks.
    let count: Int
    /// The natural logarithms of the lengths of each block, and of each with the one before it.
    let logs: (one: [Float], two: [Float])
    /// The variance of `logs.one`.
    let variance: Double

    init(_ lengths: ArraySlice<Double>, size: Int) {
      sentences = lengths.count
      count = (lengths.count + size - 1) / size
      let sums = (0..<count).map { block in
        let first = lengths.startIndex + block * size
        return lengths[first..<min(first + size, lengths.endIndex)].reduce(0, +)
      }
      func logarithm(_ length: Double) -> Float { Float(log(max(length, 1))) }
      let ones = sums.map(logarithm)
      logs = (ones, sums.indices.map { logarithm(sums[$0] + ($0 > 0 ? sums[$0 - 1] : 0)) })
      let mean = ones.reduce(0) { $0 + Double($1) } / Double(max(count, 1))
      variance =
        ones.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(max(count - 1, 1))
    }
  }

  let matches: MatchTable
  let start: Anchor
  /// Sentences of a block; the last of a side may have fewer.
  let size: Int
  let left: Side
  let right: Side
  let lengths: BlockLengths

  init(_ matches: MatchTable, from start: Anchor, to end: Anchor, size: Int) {
    self.matches = matches
    self.start = start
    self.size = size
    left = Side(matches.leftText.lengths[start.left..<end.left], size: size)
    right = Side(matches.rightText.lengths[start.right..<end.right], size: size)
    lengths = BlockLengths(matches.lengths, left: left, right: right, size: size)
  }
}

/// What the lengths of two blocks tell, like `LengthModel` for sentences.
struct BlockLengths: Sendable {
  /// Mean of ln(right/left).
  let mean: Float
  /// The most it tells, where both fit perfectly.
  let most: Float
  /// How fast that falls with the squared difference of the logarithms.
  let fall: Float
  /// The least that lengths tell.
  let least: Float = -4
  /// The share of the spread of random blocks that blocks of one place have, since their ends do not meet.
  private static let overhang = 0.25

  init(_ model: LengthModel, left: BlockTexts.Side, right: BlockTexts.Side, size: Int) {
    let random = max(left.variance + right.variance, 1e-4)
    let length = left.logs.one.reduce(0) { $0 + exp(Double($1)) } / Double(max(left.count, 1))
    let own = model.variance(of: max(length / Double(size), 1)) / Double(size)
    let variance = min(own + (size > 1 ? Self.overhang * random : 0), random * 0.8)
    mean = Float(model.mean)
    most = Float(0.5 * log(random / variance) * model.weight)
    fall = Float((1 / variance - 1 / random) / 2 * model.weight)
  }

  func evidence(_ left: Float, _ right: Float) -> Float {
    let x = right - left - mean
    return max(most - x * x * fall, least)
  }
}
