/// How probabilities and rates are written and read, in every format alike and the same on every machine.
public enum ProbabilityText {
  /// The shortest text of at most four decimals: `0.97`, `1`, `0.0012`.
  ///
  /// Rounded to nearest, ties to even, as `printf` does. What lies outside 0…1 is written as the nearer end, what is no number as `0`.
  public static func shortest(_ value: Double) -> String {
    var text = fixed(value, decimals: 4)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// The text with exactly so many decimals, for people: `0.90`. Values are limited as in `shortest(_:)`.
  ///
  /// - Precondition: `decimals` is 1…9.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let limited = value > 0 ? min(value, 1) : 0
    let scaled = Int((limited * Double(unit)).rounded(.toNearestOrEven))
    let fraction = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// The number that a decimal text says, or nil if it is not one by JSON's grammar (RFC 8259, section 6) or too
  /// large for a `Double`.
  static func number(_ bytes: some Collection<UInt8>) -> Double? {
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

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
