import Testing

@testable import Alignment

/// Counting which stems meet, and against what chance.
struct PairCountsTests {
  private func linked(_ links: [([Int32], [Int32])], stems: Int) -> LinkedStems {
    var linked = LinkedStems()
    for stem in 0..<stems {
      _ = linked.left.number(of: "k\(stem)", spelled: "k\(stem)")
      _ = linked.right.number(of: "r\(stem)", spelled: "r\(stem)")
    }
    for (kazakh, russian) in links { linked.add(.init(left: kazakh, right: russian)) }
    return linked
  }

  @Test func onlyAssociatedPairsAreNumbered() {
    let links = (0..<40).map { (number: Int32) -> ([Int32], [Int32]) in
      let stems = [number % 2, number + 2]
      return (stems, stems)
    }
    let pairs = PairCounts(linked(links, stems: 42), least: 3, association: 10.83)
    #expect(pairs.number(0, 0) == 0 && pairs.number(1, 1) == 1)
    #expect(pairs.number(0, 1) == nil && pairs.number(2, 2) == nil && pairs.number(41, 41) == nil)
    #expect(pairs.counts == [20, 20] && pairs.starts.count == 43)
  }

  /// Dunning's own 2 ln λ for a table of 110, 2442, 111 and 29114 is 270.72.
  @Test func ratioIsDunnings() {
    #expect(abs(PairCounts.ratio(both: 110, left: 2552, right: 221, all: 31777) - 270.72) < 0.01)
    #expect(abs(PairCounts.ratio(both: 10, left: 100, right: 100, all: 1000)) < 1e-9)
    #expect(PairCounts.ratio(both: 1, left: 100, right: 100, all: 1000) < 0)
  }
}
