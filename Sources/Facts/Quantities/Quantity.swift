/// A number with its unit as a text states it.
public struct Quantity: Sendable, Hashable {
  /// The value; of a range (10–15) the lower end, of a score the first side's. See `divisor`.
  public var low: ExactDecimal
  /// The upper end of a range, the second side of a score; equal to `low` otherwise.
  public var high: ExactDecimal
  /// What `low` and `high` are divided by: 1, except for fractions without a finite decimal form (треть is 1 / 3).
  public var divisor: Int
  /// The unit as written.
  public var unit: UnitCode
  /// How exactly the number is meant.
  public var approximation: Approximation
  /// The power of ten of the last digit that the text gives: 5 for «21,3 млн», 0 for «1 500», -1 for «8,6».
  public var precision: Int
  /// Where the text puts the number, as far as that changes what is said.
  public var role: QuantityRole?
  /// The stretch of time to which a rate belongs: «сағатына», `в сутки`; nil where the text gives none.
  public var rate: UnitCode?
  /// Bytes of the words that tell `rate`.
  public var rateRange: Range<Int>?
  /// Bytes of the words that make it a bound, an estimate or less than nothing, with the quantity between them: «кемінде
  /// 70 балл», «25 градус аяз».
  public var boundRange: Range<Int>?
  /// Written in words.
  public var isSpelled: Bool
  /// Too common a word to be a number for sure: a bare «бір», «один», «бірінші», a Roman numeral.
  public var isWeak: Bool
  /// What it names, where it names a thing instead of counting things: № 155, 27-бап, an item of a list.
  public var label: NumberLabel?
  /// The power of ten of the magnitude word: 9 for «8,6 млрд», 0 without one.
  public var magnitude: Int
  /// What else its digits may mean: 12.5 of «12.500», which one writer parts by thousands and another by a decimal dot.
  public var otherReading: ExactDecimal?
  /// Bytes of the number with its magnitude and unit: «8,6 млрд теңге».
  public var range: Range<Int>
  /// Bytes of the number with its magnitude only: «8,6 млрд».
  public var numberRange: Range<Int>

  /// Creates a quantity with one value.
  public init(
    _ value: ExactDecimal, unit: UnitCode = .none, approximation: Approximation = .exact, precision: Int = 0,
    range: Range<Int>
  ) {
    low = value
    high = value
    divisor = 1
    self.unit = unit
    self.approximation = approximation
    self.precision = precision
    isSpelled = false
    isWeak = false
    magnitude = 0
    self.range = range
    numberRange = range
  }

  /// Whether it is a range of values.
  public var isRange: Bool { low != high }
  /// The one value, nil for a range and for a fraction without a finite decimal form.
  public var value: ExactDecimal? { isRange || divisor != 1 ? nil : low }

  /// The two ends of a range of values as figures of their own; other than that itself.
  public var ends: [Quantity] {
    guard isRange, unit != .score else { return [self] }
    return [(low, QuantityRole.from), (high, .to)].map { end, role in
      var part = self
      (part.low, part.high, part.role) = (end, end, role)
      return part
    }
  }

  /// The ends in the canonical unit (still over `divisor`), nil if they do not fit. Constant time.
  public var canonical: (low: ExactDecimal, high: ExactDecimal, unit: UnitCode)? {
    let (unit, factor) = unit.canonical
    guard let low = low.multiplied(by: factor), let high = high.multiplied(by: factor) else { return nil }
    return (low, high, unit)
  }
}
