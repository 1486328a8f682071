import Testing

@testable import Comparison

/// Pairs of statements that differ in one thing, or only seem to.
@Suite("Minimal pairs") struct MinimalPairTests {
  @Test(
    "what differs is told under its kind, and nothing else",
    arguments: SpeakerPairs.all + QuotePairs.all + PersonPairs.all + PlacePairs.all + WordPairs.all)
  func told(_ pair: Pair) {
    #expect(pair.kinds == pair.expected.sorted())
  }

  @Test("what is beyond the comparison is still beyond it; move what is not to its table", arguments: BeyondPairs.all)
  func beyond(_ pair: Pair) {
    #expect(pair.kinds != pair.expected.sorted())
  }
}

extension Pair {
  /// The kinds of the findings but notes, sorted.
  fileprivate var kinds: [String] {
    compared().findings.filter { $0.severity != .info }.map(\.kind.rawValue).sorted()
  }
}
