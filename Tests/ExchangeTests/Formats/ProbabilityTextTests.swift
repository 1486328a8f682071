import Exchange
import Testing

@Suite struct ProbabilityTextTests {
  @Test(arguments: [
    (0.97, "0.97"), (1, "1"), (0, "0"), (0.0012, "0.0012"), (0.00004, "0"), (0.123456, "0.1235"), (0.99996, "1"),
    (0.5, "0.5"), (0.07, "0.07"), (1.0 / 3, "0.3333"), (-0.2, "0"), (7, "1"), (.nan, "0"), (.infinity, "1"),
  ])
  func shortestKeepsFourDecimalsAtMost(_ value: Double, _ expected: String) {
    #expect(ProbabilityText.shortest(value) == expected)
  }

  @Test(arguments: [
    (0.9, 2, "0.90"), (1, 3, "1.000"), (0.005, 1, "0.0"), (0.857142, 3, "0.857"), (0.3125, 3, "0.312"),
    (0.1875, 3, "0.188"),
  ])
  func fixedKeepsItsDecimals(_ value: Double, _ decimals: Int, _ expected: String) {
    #expect(ProbabilityText.fixed(value, decimals: decimals) == expected)
  }
}
