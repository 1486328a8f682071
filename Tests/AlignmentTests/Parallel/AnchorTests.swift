import Testing

@testable import Alignment

@Suite struct AnchorTests {
  private func chain(_ right: [String]) -> [Anchor] {
    AnchorFinder().chain(in: Instance(Texts.document(Texts.news), Texts.document(right)).matches)
  }

  @Test func sentencesThatSayTheSameAreAnchors() {
    let chain = chain(Texts.news)
    #expect(chain == Texts.news.indices.map { Anchor(left: $0, right: $0) })
  }

  @Test func theLongestRunInOrderIsKept() {
    let chain = chain(Array(Texts.news[6...] + Texts.news[..<6]))
    #expect(chain == (0..<6).map { Anchor(left: $0, right: $0 + 3) })
  }

  /// A sentence that comes twice is no anchor: either place may be meant.
  @Test func whatComesTwiceIsNone() {
    let chain = chain([Texts.news[0]] + Texts.news)
    #expect(!chain.contains { $0.left == 0 })
    #expect(chain.contains(Anchor(left: 5, right: 6)))
  }

  @Test func textsWithNothingInCommonHaveNone() {
    #expect(chain(["Театр показал премьеру оперы.", "Синоптики обещают сильный ветер."]).isEmpty)
    #expect(chain([]).isEmpty)
  }
}
