/// A run of tokens that make one number.
struct NumberPhrase {
  var low: ExactDecimal
  var high: ExactDecimal
  var divisor = 1
  /// The power of ten of the last digit given.
  var precision = 0
  /// Tokens, from the first to the one after the last.
  var tokens: Range<Int>
  /// The number before its magnitude word, for «10–15 млн», and that magnitude's power.
  var coefficient: ExactDecimal
  var magnitude = 0
  /// A unit inside the number's own word: 25-летний, вдвое.
  var unit: UnitCode?
  var isOrdinal = false
  var isSpelled = false
  var isWeak = false
  var isAbout = false
  var isMany = false
  /// «1990-жылдары».
  var isYears = false
  /// What else the digits may mean: 12.5 of «12.500».
  var otherReading: ExactDecimal?
  /// The digits, if the phrase is one number token.
  var written: WrittenNumber?

  init(_ value: ExactDecimal, tokens: Range<Int>) {
    low = value
    high = value
    coefficient = value
    self.tokens = tokens
  }

  /// A whole number in the bounds, without magnitude words in digits.
  func whole(in bounds: ClosedRange<Int>) -> Int? {
    guard low == high, divisor == 1, unit == nil, let whole = low.whole, bounds.contains(whole) else { return nil }
    if let written { return written.plainDigits > 0 && magnitude == 0 ? whole : nil }
    return whole
  }

  /// A year: four plain digits, or in words as an ordinal or above a thousand.
  var year: Int? {
    if let written { return magnitude == 0 ? written.year : nil }
    return isSpelled ? whole(in: 1200...2199) : nil
  }
}
