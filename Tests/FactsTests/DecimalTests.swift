import Samples
import Testing

@testable import Facts

@Suite("Exact decimals")
struct DecimalTests {
  private func value(_ mantissa: Int64, _ exponent: Int) -> ExactDecimal {
    ExactDecimal(mantissa: mantissa, exponent: exponent) ?? .zero
  }

  @Test("equal numbers are equal values")
  func normal() {
    #expect(value(86, 8) == value(8_600_000_000, 0) && value(0, 7) == .zero)
    #expect(value(150, -2) == value(15, -1) && value(15, -1).hashValue == value(1500, -3).hashValue)
  }

  @Test("order and arithmetic agree with integers")
  func integers() {
    var dice = SeededRandom(3)
    for _ in 0..<2000 {
      let (a, b) = (Int64.random(in: -99_999...99_999, using: &dice), Int64.random(in: -99_999...99_999, using: &dice))
      let places = Int.random(in: -4...4, using: &dice)
      let (x, y) = (value(a, places), value(b, places))
      #expect((x < y) == (a < b) && (x == y) == (a == b))
      #expect(x.adding(y) == value(a + b, places) && x.subtracting(y) == value(a - b, places))
      #expect(x.multiplied(by: y) == value(a * b, 2 * places))
    }
  }

  @Test("order across sizes")
  func sizes() {
    let rising = [
      value(-5, 9), value(-5, 0), value(-1, -9), .zero, value(3, -2), value(2, 0), value(19, -1 + 1), value(1, 18),
    ]
    for (low, high) in zip(rising, rising.dropFirst()) { #expect(low < high && !(high < low)) }
    #expect(value(.max, 0) < value(1, 19) && value(.min, 0) < value(.max, 0))
  }

  @Test("what does not fit is nil")
  func overflow() {
    #expect(value(.max, 0).multiplied(by: value(3, 0)) == nil && value(.max, 0).adding(value(7, 0)) == nil)
    #expect(value(1, 0).adding(value(1, 30)) == nil && ExactDecimal(mantissa: 1, exponent: 401) == nil)
    #expect(value(1, 0).divided(by: 3) == nil && value(1, 0).divided(by: 8) == value(125, -3))
    #expect(value(3, 0).divided(by: 0) == nil && value(.min, 0).negated == nil)
  }

  @Test("rounding and plain text")
  func text() {
    #expect(value(2135, -2).rounded(toPowerOfTen: -1) == value(214, -1))
    #expect(value(-25, -1).rounded(toPowerOfTen: 0) == value(-3, 0) && value(4, 0).rounded(toPowerOfTen: 1) == .zero)
    #expect(value(86, 8).description == "8600000000" && value(3, -2).description == "0.03")
    #expect(value(-15, -1).description == "-1.5" && value(86, 8).whole == 8_600_000_000 && value(15, -1).whole == nil)
  }
}
