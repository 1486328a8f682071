import Testing

@testable import Alignment

@Suite struct CorridorTests {
  private let corridor = Corridor([0...2, 1...2, 1...4, 4...4])

  @Test func cellsAreNumberedRowByRow() {
    var next = 0
    for (i, range) in corridor.ranges.enumerated() {
      for j in range {
        #expect(corridor.index(i, j) == next)
        next += 1
      }
    }
    #expect(corridor.cells == next)
    #expect(corridor.starts == [0, 3, 5, 9, 10])
  }

  @Test(arguments: [(-1, 0), (0, -1), (0, 3), (1, 0), (3, 3), (3, 5), (4, 4)])
  func outsideThereIsNothing(i: Int, j: Int) { #expect(corridor.index(i, j) == nil) }

  @Test func theWholeGridHoldsEveryPairOfPositions() {
    let grid = Corridor(left: 3, right: 5)
    #expect(grid.cells == 4 * 6)
    #expect(grid.index(3, 5) == grid.cells - 1)
    #expect(Corridor(left: 0, right: 0).cells == 1)
  }
}
