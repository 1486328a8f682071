import Facts

/// Facts of a sentence as keys that are equal where the values are, in any notation and language.
enum FactKeys {
  /// Keys of figures, dates and clock times; small numbers in words are left to the lexicon.
  static func values(of facts: FactSet) -> [(key: String, range: Range<Int>)] {
    var keys: [(String, Range<Int>)] = []
    for quantity in facts.quantities where !quantity.isWeak && !isSmallWord(quantity) {
      keys.append(("n\(quantity.low)/\(quantity.divisor)", quantity.range))
      if quantity.isRange { keys.append(("n\(quantity.high)/\(quantity.divisor)", quantity.range)) }
    }
    for date in facts.dates where !date.isWeak {
      for pieces in [date.first, date.last].compactMap({ $0 }) {
        if let month = pieces.month { keys.append(("m\(month)-\(pieces.day ?? 0)", date.range)) }
        if let year = pieces.year { keys.append(("y\(year)", date.range)) }
        if let weekday = pieces.weekday { keys.append(("w\(weekday)", date.range)) }
      }
    }
    keys += facts.times.map { ("t\($0.hour):\($0.minute)", $0.range) }
    return keys
  }

  private static func isSmallWord(_ quantity: Quantity) -> Bool {
    quantity.isSpelled && quantity.low < ExactDecimal(11) && quantity.divisor == 1 && quantity.unit != .percent
  }
}
