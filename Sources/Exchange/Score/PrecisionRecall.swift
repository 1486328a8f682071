/// A part of a whole.
public struct Tally: Sendable, Hashable {
  /// How many count.
  public let hits: Int
  /// How many there are.
  public let total: Int

  /// Creates a tally.
  public init(hits: Int, total: Int) {
    self.hits = hits
    self.total = total
  }

  /// The part, 0…1; 0 of an empty whole.
  public var rate: Double { total == 0 ? 0 : Double(hits) / Double(total) }
}

/// Precision and recall; their hits may differ where they count different things.
public struct PrecisionRecall: Sendable, Hashable {
  /// What of the system's is right.
  public let precision: Tally
  /// What of the gold was found.
  public let recall: Tally

  /// Creates figures.
  public init(precision: Tally, recall: Tally) {
    self.precision = precision
    self.recall = recall
  }

  /// The harmonic mean of precision and recall, 0…1.
  public var f1: Double {
    let sum = precision.rate + recall.rate
    return sum > 0 ? 2 * precision.rate * recall.rate / sum : 0
  }
}
