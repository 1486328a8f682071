import Testing

@testable import Comparison

@Suite("Short statements")
struct ShortStatementTests {
  @Test("a fault is told, once and under its kind", arguments: FaultPairs.all)
  func fault(_ pair: Pair) {
    let told = pair.compared().findings.filter { $0.severity > .info }
    #expect(told.map(\.kind.rawValue) == pair.expected)
  }

  @Test("what says the same is no fault", arguments: TrapPairs.all)
  func trap(_ pair: Pair) { #expect(pair.lines.filter { !$0.contains(" info ") } == []) }
}
