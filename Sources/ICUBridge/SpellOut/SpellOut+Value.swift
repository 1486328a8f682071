extension SpellOut.Parsed {
  /// The whole number a decimal stands for: `25`, or `2.5E+3`, as ICU writes what it calculated in floating point.
  ///
  /// Nil for a fraction, and for more than 2⁵³ in floating point, where ICU's own sum is no longer exact.
  static func wholeNumber(_ decimal: String) -> Int64? {
    if let value = Int64(decimal) { return value }
    let parts = decimal.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let exponent = Int(parts[1]) else { return nil }
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = digits.count == 2 ? digits[1].count : 0
    guard digits.count <= 2, (fraction...18).contains(exponent), let value = Int64(digits.joined()) else { return nil }
    let scaled = (fraction..<exponent).reduce((value, false)) { sum, _ in
      let (product, overflow) = sum.0.multipliedReportingOverflow(by: 10)
      return (product, sum.1 || overflow)
    }
    return scaled.1 || scaled.0.magnitude > 1 << 53 ? nil : scaled.0
  }
}
