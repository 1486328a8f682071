import Samples
import Testing

@testable import Alignment

@Suite struct BeadOrderTests {
  private func bead(_ left: [Int], _ right: [Int]) -> Bead { Bead(left: left, right: right, confidence: 1) }

  @Test func byLeftSentenceAndTheLoneOnesBehindTheirNeighbour() {
    let ordered = [
      bead([], [0]), bead([0], [4]), bead([], [5]), bead([], [6]), bead([1, 2], [1, 2]), bead([], [3]), bead([3], []),
    ]
    var random = SeededRandom(3)
    for _ in 0..<20 { #expect(BeadOrder.sorted(ordered.shuffled(using: &random)) == ordered) }
  }

  @Test func sentencesOfOneSideAloneStayInOrder() {
    let alone = [bead([], [0]), bead([], [1]), bead([], [2])]
    #expect(BeadOrder.sorted(alone.reversed()) == alone)
    let left = [bead([0], []), bead([1], [])]
    #expect(BeadOrder.sorted(left.reversed()) == left)
    #expect(BeadOrder.sorted([]).isEmpty)
  }
}
