/// How probabilities and rates are written and read, in every format alike and the same on every machine.
public enum ProbabilityText {
  /// The shortest text of at most four decimals: `0.97`, `1`, `0.0012`.
  ///
  /// Rounded to nearest, ties to even, as `printf` does. What lies outside 0…1 is written as the nearer end, what is no number as `0`.
  public static func shortest(_ value: Double) -> String {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends what `shortest(_:)` says.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    let scaled = scaled(value, by: 10_000)
    bytes.append(UInt8(ascii: "0") + UInt8(scaled / 10_000))
    guard scaled % 10_000 > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var rest = scaled % 10_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / 1000))
      rest = rest % 1000 * 10
    }
  }

  /// The number that `shortest(_:)` prints.
  public static func printed(_ value: Double) -> Double { Double(scaled(value, by: 10_000)) / 10_000 }

  /// A probability in so many parts of one.
  private static func scaled(_ value: Double, by unit: Int) -> Int {
    let limited = value > 0 ? min(value, 1) : 0
    return Int((limited * Double(unit)).rounded(.toNearestOrEven))
  }

  /// The text with exactly so many decimals, for people: `0.90`. Values are limited as in `shortest(_:)`.
  ///
  /// - Precondition: `decimals` is 1…9.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = scaled(value, by: unit)
    let fraction = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// The number that a decimal text says, or nil if it is not one by JSON's grammar (RFC 8259, section 6) or too
  /// large for a `Double`.
  static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    if let short = shortFraction(bytes) { return short }
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let integer = rest.prefix(while: isDigit)
    guard integer.count == 1 || (integer.count > 1 && integer.first != UInt8(ascii: "0")) else { return nil }
    rest = rest.dropFirst(integer.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      if fraction.isEmpty { return nil }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
      if rest.isEmpty { return nil }
      rest = rest.drop(while: isDigit)
    }
    guard rest.isEmpty, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }

  /// The number that `0.` and up to fifteen digits say, which is the form of most probabilities; the quotient of two
  /// whole numbers that a `Double` holds is the nearest one.
  private static func shortFraction(_ bytes: ArraySlice<UInt8>) -> Double? {
    let start = bytes.startIndex
    guard (3...17).contains(bytes.count), bytes[start] == UInt8(ascii: "0"), bytes[start + 1] == UInt8(ascii: ".")
    else {
      return nil
    }
    var digits = 0
    var unit = 1
    for index in start + 2..<bytes.endIndex {
      guard isDigit(bytes[index]) else { return nil }
      digits = digits * 10 + Int(bytes[index] &- UInt8(ascii: "0"))
      unit *= 10
    }
    return Double(digits) / Double(unit)
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
