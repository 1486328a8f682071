import Facts
import TextModel

/// So many times in a stretch of time on one side, once in so much time on the other: «жылына төрт рет», `раз в квартал`.
struct Occurrences {
  private let counts: (left: [Quantity], right: [Quantity])
  /// Whether a side counts how often: its frequency may be the stretch of that count, «апта сайын екі рет».
  private let isCounted: (left: Bool, right: Bool)

  init(_ pair: LinkedPair) {
    counts = (Self.counts(pair.leftStatements), Self.counts(pair.rightStatements))
    func isCounted(_ statements: [Side.Statement]) -> Bool {
      statements.contains { $0.facts.quantities.contains { $0.unit == .occasion } }
    }
    self.isCounted = (isCounted(pair.leftStatements), isCounted(pair.rightStatements))
  }

  /// A frequency against a count of another.
  struct Conflict {
    let left: Range<Int>
    let right: Range<Int>
    /// Whether both tell of one stretch of time and only how often differs: «күніне екі рет», `один раз в день`.
    let isOfNumber: Bool
  }

  /// Frequencies that nothing of their own kind meets, and the counts on the other side that tell another. Quadratic in
  /// the frequencies of the link.
  func conflicts(_ left: [Frequency], _ right: [Frequency]) -> [Conflict] {
    var found: [Conflict] = []
    for frequency in left where !isCounted.left && !counts.right.contains(where: { Self.agree($0, frequency) }) {
      guard let count = counts.right.first else { continue }
      found.append(
        Conflict(
          left: frequency.range, right: Self.range(of: count), isOfNumber: Self.areOfOneStretch(count, frequency)))
    }
    for frequency in right where !isCounted.right && !counts.left.contains(where: { Self.agree($0, frequency) }) {
      guard let count = counts.left.first else { continue }
      found.append(
        Conflict(
          left: Self.range(of: count), right: frequency.range, isOfNumber: Self.areOfOneStretch(count, frequency)))
    }
    return found
  }

  /// Whether a figure counts how often in a stretch of time something happens, which the other side tells by the time
  /// between, rightly or wrongly.
  static func isTold(_ figure: Quantity, _ others: [Side.Statement]) -> Bool {
    figure.unit == .occasion && figure.rate != nil && others.contains { !$0.facts.frequencies.isEmpty }
      && !others.contains { $0.facts.quantities.contains { $0.unit == .occasion } }
  }

  private static func counts(_ statements: [Side.Statement]) -> [Quantity] {
    statements.flatMap(\.facts.quantities).filter { $0.unit == .occasion && $0.rate != nil && $0.value != nil }
  }

  /// Whether so many of the time between fill the stretch.
  private static func agree(_ count: Quantity, _ frequency: Frequency) -> Bool {
    guard let value = count.value, let rate = count.rate?.canonical else { return false }
    return rate.unit == frequency.unit.canonical.unit && length(of: frequency)?.multiplied(by: value) == rate.factor
  }

  private static func areOfOneStretch(_ count: Quantity, _ frequency: Frequency) -> Bool {
    guard let rate = count.rate?.canonical else { return false }
    return rate.unit == frequency.unit.canonical.unit && length(of: frequency) == rate.factor
  }

  /// The time between, in the canonical unit.
  private static func length(of frequency: Frequency) -> ExactDecimal? {
    frequency.unit.canonical.factor.multiplied(by: ExactDecimal(Int64(frequency.count)))
  }

  private static func range(of count: Quantity) -> Range<Int> {
    guard let rate = count.rateRange else { return count.range }
    return min(count.range.lowerBound, rate.lowerBound)..<max(count.range.upperBound, rate.upperBound)
  }
}
