import TextModel

/// Measures told in two units: «2 тонна 300 келі», «екі апта, 3 күн», `5 часов 20 минут`, `1 метр 80 см`.
enum CompoundMeasure {
  /// The quantities of a sentence with those that stand side by side, a unit and a part of it, made one.
  ///
  /// The one counts in the smaller unit. Linear in the quantities.
  static func joined(_ quantities: [Quantity], in view: SentenceView) -> [Quantity] {
    var joined: [Quantity] = []
    for quantity in quantities {
      if let last = joined.last, let whole = whole(last, quantity), areBeside(last, quantity, view) {
        joined[joined.count - 1] = whole
      } else {
        joined.append(quantity)
      }
    }
    return joined
  }

  private static func whole(_ large: Quantity, _ small: Quantity) -> Quantity? {
    let units = (large.unit.canonical, small.unit.canonical)
    guard units.0.unit == units.1.unit, isComposed(units.0.unit),
      units.0.factor > units.1.factor, let high = large.value, let low = small.value, high.whole != nil,
      large.approximation == .exact || large.approximation == small.approximation,
      let scaled = high.multiplied(by: units.0.factor), let part = low.multiplied(by: units.1.factor),
      part < units.0.factor, let sum = scaled.adding(part), let ratio = ratio(units.0.factor, units.1.factor),
      let parts = high.multiplied(by: ratio)?.adding(low), parts.multiplied(by: units.1.factor) == sum
    else { return nil }
    var whole = small
    (whole.low, whole.high) = (parts, parts)
    whole.role = large.role ?? small.role
    whole.rate = large.rate ?? small.rate
    whole.isWeak = large.isWeak && small.isWeak
    whole.range = large.range.lowerBound..<small.range.upperBound
    whole.numberRange = whole.range
    return whole
  }

  /// Times, lengths, masses, sums of money.
  private static func isComposed(_ unit: UnitCode) -> Bool {
    if case .currency = unit { return true }
    return [.second, .month, .metre, .kilogram].contains(unit)
  }

  /// How many of the smaller unit make one of the larger, where that is a whole number.
  private static func ratio(_ large: ExactDecimal, _ small: ExactDecimal) -> ExactDecimal? {
    [7, 10, 12, 24, 60, 100, 1000, 1440, 3600, 86_400, 1_000_000].map { ExactDecimal(Int64($0)) }
      .first { small.multiplied(by: $0) == large }
  }

  /// Whether nothing but a conjunction, a comma or the full stop of an abbreviation stands between two quantities.
  private static func areBeside(_ first: Quantity, _ second: Quantity, _ view: SentenceView) -> Bool {
    view.tokens.indices.allSatisfy { index in
      let token = view.tokens[index]
      return token.range.upperBound <= first.range.upperBound || token.range.lowerBound >= second.range.lowerBound
        || [",", "и", "мен", "пен", "бен", "және"].contains(token.folded) || view.skippingDot(index) > index
    }
  }
}
