/// How far confidences are probabilities: links in ten bins by confidence, and how many of each bin are right.
struct Calibration: Sendable {
  /// Links of like confidence.
  struct Bin: Sendable {
    var count = 0
    var right = 0
    /// The sum of the confidences.
    var confidence = 0.0
  }

  /// By tenths of confidence.
  private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// Adds a link of some confidence, 0…1.
  mutating func add(_ confidence: Double, isRight: Bool) {
    let bin = min(max(Int(confidence * 10), 0), 9)
    bins[bin].count += 1
    bins[bin].right += isRight ? 1 : 0
    bins[bin].confidence += confidence
  }

  /// Adds the links of another.
  mutating func add(_ other: Calibration) {
    for (number, bin) in other.bins.enumerated() {
      bins[number].count += bin.count
      bins[number].right += bin.right
      bins[number].confidence += bin.confidence
    }
  }

  /// The links of so many tenths of confidence or more, and how many of them are right.
  func links(fromTenth tenth: Int) -> Bin {
    bins[tenth...].reduce(into: Bin()) { sum, bin in
      sum.count += bin.count
      sum.right += bin.right
      sum.confidence += bin.confidence
    }
  }

  /// The expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance of the bins' confidence
  /// from their share of right links, weighed by their links; nil without links.
  var expectedError: Double? {
    let count = bins.reduce(0) { $0 + $1.count }
    if count == 0 { return nil }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(count)
  }
}
