extension ExactDecimal {
  /// The sum, nil if it does not fit. Constant time.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if isZero { return other }
    if other.isZero { return self }
    let low = min(exponent, other.exponent)
    guard let first = Self.scale(mantissa, by: exponent - low),
      let second = Self.scale(other.mantissa, by: other.exponent - low)
    else { return nil }
    let (sum, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : ExactDecimal(mantissa: sum, exponent: low)
  }

  /// The difference, nil if it does not fit. Constant time.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { other.negated.flatMap { adding($0) } }

  /// The number with the other sign, nil only for the smallest mantissa. Constant time.
  public var negated: ExactDecimal? {
    let (value, overflow) = Int64(0).subtractingReportingOverflow(mantissa)
    return overflow ? nil : ExactDecimal(mantissa: value, exponent: exponent)
  }

  /// The product, nil if it does not fit. Constant time.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : ExactDecimal(mantissa: product, exponent: exponent + other.exponent)
  }

  /// The number × 10^`power`, nil if it does not fit. Constant time.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal? {
    guard abs(power) <= 2 * Self.exponentLimit else { return nil }
    return ExactDecimal(mantissa: mantissa, exponent: exponent + power)
  }

  /// The quotient by a whole number, nil if it has no finite decimal form. Constant time.
  public func divided(by divisor: Int) -> ExactDecimal? {
    guard divisor != 0 else { return nil }
    var places = 0
    var numerator = mantissa
    while numerator % Int64(divisor) != 0 {
      let (product, overflow) = numerator.multipliedReportingOverflow(by: 10)
      guard !overflow, places < 18 else { return nil }
      numerator = product
      places += 1
    }
    return ExactDecimal(mantissa: numerator / Int64(divisor), exponent: exponent - places)
  }

  /// The number rounded, halves away from zero, to a multiple of 10^`power`. Constant time.
  public func rounded(toPowerOfTen power: Int) -> ExactDecimal {
    let places = power - exponent
    guard places > 0 else { return self }
    guard places <= 18, let unit = Self.scale(1, by: places) else { return .zero }
    let (quotient, rest) = mantissa.quotientAndRemainder(dividingBy: unit)
    let up = rest.magnitude >= unit.magnitude / 2 + unit.magnitude % 2
    return ExactDecimal(mantissa: quotient + (up ? mantissa.signum() : 0), exponent: power) ?? .zero
  }

  /// The number without its sign; nil only for the smallest mantissa.
  public var absolute: ExactDecimal? { mantissa < 0 ? negated : self }
}
