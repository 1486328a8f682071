import Testing

@testable import Comparison

@Suite("Terms and words of the other language: tables")
struct TermRowTests {
  private static func told(_ pair: Pair, _ kind: FindingKind) -> [String] {
    pair.compared().findings.filter { $0.kind == kind }.map(\.kind.rawValue)
  }

  @Test("a term in two renderings is told", arguments: TermRows.faults)
  func term(_ pair: Pair) { #expect(Self.told(pair, .term) == pair.expected) }

  @Test("other words that are no other term are not", arguments: TermRows.traps)
  func noTerm(_ pair: Pair) { #expect(Self.told(pair, .term) == []) }

  @Test("words left in the other language are told", arguments: StrayRows.faults)
  func stray(_ pair: Pair) { #expect(Self.told(pair, .untranslated) == pair.expected) }

  @Test("names, titles, loanwords and lines of no language are not", arguments: StrayRows.traps)
  func noStray(_ pair: Pair) { #expect(Self.told(pair, .untranslated) == []) }
}
