import Facts

/// A measure in the unit that all units of its kind are turned into: three years are 36 months, a quarter is 0.25.
struct Measure: Hashable, Sendable {
  let value: ExactDecimal
  /// What the value is divided by where it has no finite decimal form.
  let divisor: Int
  let unit: UnitCode

  /// Nil for a range, and where what is counted has only one unit.
  init?(_ quantity: Quantity) {
    guard !quantity.isRange, Self.hasOtherUnits(quantity.unit), let (low, _, unit) = quantity.canonical else {
      return nil
    }
    self.unit = unit
    if 1000 % quantity.divisor == 0, let part = ExactDecimal(mantissa: Int64(1000 / quantity.divisor), exponent: -3),
      let value = low.multiplied(by: part)
    {
      self.value = value
      divisor = 1
    } else {
      value = low
      divisor = quantity.divisor
    }
  }

  private static func hasOtherUnits(_ unit: UnitCode) -> Bool {
    switch unit {
    case .month, .second, .metre, .kilogram, .squareMetre, .cubicMetre, .watt, .kilowattHour, .share: true
    default: unit.canonical.factor != .one
    }
  }
}

/// What a sentence tells in figures, dates and clock times, told apart by value in any notation and language.
struct FactKey {
  /// The value as written, in one notation.
  var value: String
  var measure: Measure?
  /// Whether it is a number up to ten in words.
  var isSmallWord = false
}

enum FactKeys {
  /// Keys of figures, dates and clock times with their byte ranges.
  static func values(of facts: FactSet) -> [(key: FactKey, range: Range<Int>)] {
    var keys: [(FactKey, Range<Int>)] = []
    // What numbers a paragraph is no amount, and tells which paragraph it is.
    for quantity in facts.quantities where !quantity.isWeak || quantity.label != nil {
      let value = "n\(quantity.low)/\(quantity.divisor)"
      let key = FactKey(value: value, measure: Measure(quantity), isSmallWord: isSmallWord(quantity))
      keys.append((key, quantity.range))
      if quantity.isRange { keys.append((FactKey(value: "n\(quantity.high)/\(quantity.divisor)"), quantity.range)) }
    }
    for date in facts.dates where !date.isWeak {
      for pieces in [date.first, date.last].compactMap({ $0 }) {
        if let month = pieces.month { keys.append((FactKey(value: "m\(month)-\(pieces.day ?? 0)"), date.range)) }
        if let year = pieces.year { keys.append((FactKey(value: "y\(year)"), date.range)) }
        if let weekday = pieces.weekday { keys.append((FactKey(value: "w\(weekday)"), date.range)) }
      }
    }
    keys += facts.times.map { (FactKey(value: "t\($0.hour):\($0.minute)"), $0.range) }
    return keys
  }

  private static func isSmallWord(_ quantity: Quantity) -> Bool {
    quantity.isSpelled && quantity.low < ExactDecimal(11) && quantity.divisor == 1 && quantity.unit != .percent
  }
}
