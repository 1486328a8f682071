/// An exact decimal number: `mantissa` × 10^`exponent`.
///
/// Values are kept normalised (the mantissa has no trailing zero, zero has exponent 0), so that equal numbers are
/// equal values however they were written: 8,6 млрд and 8 600 000 000. No operation rounds silently; what does not
/// fit is nil.
public struct ExactDecimal: Hashable, Sendable {
  /// The significant digits with the sign, without trailing zeros.
  public let mantissa: Int64
  /// The power of ten that the mantissa is multiplied by, within ±`exponentLimit`.
  public let exponent: Int

  /// The largest power of ten, up or down, that a value may have.
  public static let exponentLimit = 400
  /// The number 0.
  public static let zero = ExactDecimal(0)
  /// The number 1.
  public static let one = ExactDecimal(1)

  /// A whole number. Constant time.
  public init(_ whole: Int64) { self.init(normalising: whole, exponent: 0) }

  /// `mantissa` × 10^`exponent`; nil if the exponent is beyond the limit. Constant time.
  public init?(mantissa: Int64, exponent: Int) {
    guard abs(exponent) <= Self.exponentLimit else { return nil }
    self.init(normalising: mantissa, exponent: exponent)
    guard abs(self.exponent) <= Self.exponentLimit else { return nil }
  }

  private init(normalising mantissa: Int64, exponent: Int) {
    guard mantissa != 0 else {
      self.mantissa = 0
      self.exponent = 0
      return
    }
    var mantissa = mantissa
    var exponent = exponent
    while mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Whether it is 0.
  public var isZero: Bool { mantissa == 0 }
  /// Whether it has no digits after the decimal mark.
  public var isWhole: Bool { exponent >= 0 }

  /// The value as a machine integer, nil if it is no whole number or too large. Constant time.
  public var whole: Int? {
    guard exponent >= 0, let scaled = Self.scale(mantissa, by: exponent) else { return nil }
    return Int(exactly: scaled)
  }

  /// `mantissa` × 10^`power` for a power of at least 0, nil on overflow.
  static func scale(_ mantissa: Int64, by power: Int) -> Int64? {
    guard power <= 18 || mantissa == 0 else { return nil }
    var result = mantissa
    for _ in 0..<(mantissa == 0 ? 0 : power) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: Comparable {
  /// Exact order by value. Constant time.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let signs = (left.mantissa.signum(), right.mantissa.signum())
    if signs.0 != signs.1 { return signs.0 < signs.1 }
    if signs.0 == 0 { return false }
    let smaller = magnitudeIsLess(left, right)
    return signs.0 > 0 ? smaller : left != right && !smaller
  }

  /// Whether |left| < |right|, for two numbers that are not 0.
  private static func magnitudeIsLess(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let sizes = (left.digitCount + left.exponent, right.digitCount + right.exponent)
    if sizes.0 != sizes.1 { return sizes.0 < sizes.1 }
    var (first, second) = (left.mantissa.magnitude, right.mantissa.magnitude)
    // Of the same size, at most 19 digits after scaling: always within UInt64.
    for _ in 0..<max(0, left.exponent - right.exponent) { first *= 10 }
    for _ in 0..<max(0, right.exponent - left.exponent) { second *= 10 }
    return first < second
  }

  private var digitCount: Int {
    var count = 0
    var rest = mantissa.magnitude
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits with a decimal point where needed: `8600000000`, `0.03`, `-1.5`.
  public var description: String {
    let sign = mantissa < 0 ? "-" : ""
    let digits = String(mantissa.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.count > places { return sign + digits.dropLast(places) + "." + digits.suffix(places) }
    return sign + "0." + String(repeating: "0", count: places - digits.count) + digits
  }
}
