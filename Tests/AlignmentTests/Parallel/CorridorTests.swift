import Samples
import Testing

@testable import Alignment

@Suite struct CorridorTests {
  private let corridor = Corridor(firstRow: 7, [0...2, 1...2, 1...4, 4...4])

  @Test func cellsAreNumberedRowByRow() {
    var next = 0
    for (row, range) in corridor.ranges.enumerated() {
      for j in range {
        #expect(corridor.index(7 + row, j) == next)
        next += 1
      }
    }
    #expect(corridor.cells == next)
    #expect(corridor.starts == [0, 3, 5, 9, 10])
  }

  @Test(arguments: [(-1, 0), (0, -1), (0, 3), (1, 0), (3, 3), (3, 5), (4, 4)])
  func outsideThereIsNothing(row: Int, j: Int) { #expect(corridor.index(7 + row, j) == nil) }

  @Test func theWholeGridHoldsEveryPairOfPositions() {
    let grid = Corridor(left: 3, right: 5)
    #expect(grid.cells == 4 * 6)
    #expect(grid.index(3, 5) == grid.cells - 1)
    #expect(Corridor(left: 0, right: 0).cells == 1)
  }
}

@Suite struct CorridorPlanTests {
  /// A band around the straight line, in place of a search.
  private func straight(_ from: Anchor, _ to: Anchor) -> CoarseSearch.Way {
    let (n, m) = (to.left - from.left, to.right - from.right)
    return CoarseSearch.Way(
      ranges: (0...n).map { row in
        let middle = from.right + m * row / n
        return max(middle - m / n - 3, from.right)...min(middle + m / n + 3, to.right)
      }, cuts: [])
  }

  private func expectWhole(_ plan: CorridorPlan, _ n: Int, _ m: Int, _ name: String) {
    var at = Anchor(left: 0, right: 0)
    for corridor in plan.corridors {
      #expect(corridor.firstRow == at.left && corridor.ranges[0].lowerBound == at.right, "joints, \(name)")
      for (one, next) in zip(corridor.ranges, corridor.ranges.dropFirst()) {
        #expect(one.lowerBound <= next.lowerBound && one.upperBound <= next.upperBound, "ends fall back, \(name)")
        #expect(next.lowerBound <= one.upperBound, "no path leads through, \(name)")
      }
      at = Anchor(
        left: at.left + corridor.ranges.count - 1, right: corridor.ranges[corridor.ranges.count - 1].upperBound)
    }
    #expect(at == Anchor(left: n, right: m), "the end, \(name)")
  }

  @Test func shortTextsAreSearchedWhole() {
    for (n, m) in [(0, 0), (0, 9), (9, 0), (30, 40)] {
      let plan = CorridorPlan(to: Anchor(left: n, right: m), anchors: [], way: straight)
      #expect(plan.corridors.map(\.ranges) == [[ClosedRange<Int>](repeating: 0...m, count: n + 1)])
      expectWhole(plan, n, m, "\(n)×\(m)")
    }
  }

  /// A path leads from corner to corner, whatever the anchors.
  @Test func corridorsJoin() {
    var random = SeededRandom(12)
    for round in 0..<100 {
      let n = Int.random(in: 250...4000, using: &random)
      let m = Int.random(in: 250...4000, using: &random)
      let share = Double.random(in: 0...0.8, using: &random)
      let lefts = (0..<n).filter { _ in Double.random(in: 0..<1, using: &random) < share }
      let rights = (0..<m).filter { _ in Double.random(in: 0..<1, using: &random) < share }
      let anchors = zip(lefts, rights).map { Anchor(left: $0, right: $1) }
      expectWhole(
        CorridorPlan(to: Anchor(left: n, right: m), anchors: anchors, way: straight), n, m,
        "round \(round): \(n)×\(m), \(anchors.count) anchors")
    }
  }

  @Test func sureTextsTakeFewCells() {
    let n = 6000
    let plan = CorridorPlan(
      to: Anchor(left: n, right: n), anchors: (0..<n).map { Anchor(left: $0, right: $0) }, way: straight)
    #expect(plan.corridors.count > 1)
    #expect(plan.corridors.reduce(0) { $0 + $1.cells } < 30 * n)
  }
}
