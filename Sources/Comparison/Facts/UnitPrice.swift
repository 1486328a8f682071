import Facts

/// Prices of one thing told by units of two sizes: «келісі 230 теңге», `230 тысяч тенге за тонну`.
enum UnitPrice {
  /// Takes sums of money out with the units that they are told by, where the two sides tell them by units of one kind and
  /// other sizes; those of them that are not the same price, as exactly as writers round it. Quadratic in the figures.
  static func conflicts(_ left: inout [Quantity], _ right: inout [Quantity]) -> [(Quantity, Quantity)] {
    var found: [(Quantity, Quantity)] = []
    for unit in left where isBare(unit) {
      guard let other = right.first(where: { isBare($0) && isOtherSize($0.unit, unit.unit) }),
        let mine = price(beside: unit, in: left), let its = price(beside: other, in: right), mine.unit == its.unit,
        mine.low != its.low
      else { continue }
      if !areSame(mine, by: unit.unit, its, by: other.unit) { found.append((mine, its)) }
      left.removeAll { $0 == unit || $0 == mine }
      right.removeAll { $0 == other || $0 == its }
    }
    return found
  }

  /// Whether a unit stands without a number, as one.
  private static func isBare(_ figure: Quantity) -> Bool {
    figure.isWeak && figure.value == .one && figure.unit.isPrice
  }

  private static func isOtherSize(_ a: UnitCode, _ b: UnitCode) -> Bool { a != b && a.isCompatible(with: b) }

  /// The sum of money nearest to a unit.
  private static func price(beside unit: Quantity, in figures: [Quantity]) -> Quantity? {
    figures.filter {
      if case .currency = $0.unit { return $0.value != nil }
      return false
    }.min { distance($0, unit) < distance($1, unit) }
  }

  private static func distance(_ a: Quantity, _ b: Quantity) -> Int {
    max(a.range.lowerBound - b.range.upperBound, b.range.lowerBound - a.range.upperBound)
  }

  private static func areSame(_ a: Quantity, by unit: UnitCode, _ b: Quantity, by other: UnitCode) -> Bool {
    guard let mine = a.low.multiplied(by: other.canonical.factor),
      let its = b.low.multiplied(by: unit.canonical.factor),
      let gap = mine.subtracting(its)?.absolute
    else { return false }
    return gap.multiplied(by: ExactDecimal(50)).map { $0 <= mine } ?? false
  }
}
