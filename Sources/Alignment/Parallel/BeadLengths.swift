/// Lengths of stretches of sentences and what they say.
struct BeadLengths: Sendable {
  private let left: [Double]
  private let right: [Double]
  let model: LengthModel

  init(left: [Double], right: [Double], model: LengthModel) {
    self.left = Self.sums(left)
    self.right = Self.sums(right)
    self.model = model
  }

  private static func sums(_ lengths: [Double]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(lengths.count + 1)
    for length in lengths { sums.append(sums[sums.count - 1] + length) }
    return sums
  }

  /// The last `size` left sentences before position `i`.
  func leftStretch(endingAt i: Int, _ size: Int) -> LengthModel.Stretch { model.stretch(left[i] - left[i - size]) }

  /// The stretches of `size` right sentences that end at each of the positions.
  func rightStretches(endingAt positions: ClosedRange<Int>, _ size: Int) -> RightStretches {
    var stretches = RightStretches(first: positions.lowerBound)
    for j in positions {
      let stretch = j >= size ? model.stretch(right[j] - right[j - size]) : model.stretch(0)
      stretches.logs.append(Float(stretch.log))
      stretches.most.append(Float(stretch.most))
      stretches.falls.append(Float(stretch.fall))
    }
    return stretches
  }
}

/// What the right stretches of one size that end at each of some positions bring, by position.
struct RightStretches {
  /// The first position.
  let first: Int
  var logs: [Float] = []
  var most: [Float] = []
  var falls: [Float] = []
}
