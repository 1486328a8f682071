import Testing

@testable import Alignment

@Suite struct WideBeadsTests {
  private func ladder(_ order: [Int]) -> Ladder {
    var options = Aligner.Options()
    options.mode = .parallel
    return Aligner(options: options).align(Texts.document(Texts.news), Texts.document(order.map { Texts.news[$0] }))
  }

  /// Three sentences in another order: the links that every sentence has, those off the order marked moved.
  @Test(arguments: [[0, 1, 2, 5, 3, 4, 6, 7, 8], [0, 1, 2, 5, 4, 3, 6, 7, 8], [2, 0, 1, 3, 4, 5, 6, 7, 8]])
  func sentencesInAnotherOrderAreLinkedOneToOne(order: [Int]) throws {
    let links = ladder(order).links
    #expect(links.map(\.left) == order.indices.map { [$0] })
    #expect(links.map(\.right) == order.indices.compactMap { place in order.firstIndex(of: place).map { [$0] } })
    #expect(links.contains { $0.isMoved })
    let kept = links.filter { !$0.isMoved }.map(\.right)
    #expect(kept.count >= 7 && kept.map { $0[0] } == kept.map { $0[0] }.sorted())
    #expect(links.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
  }

  /// What corresponds in order, or as a whole, stays on its bead.
  @Test func otherBeadsStay() {
    let instance = Instance(Texts.document(Texts.news), Texts.document(Texts.news))
    let wide = WideBeads(
      matches: instance.matches, priors: ShapePriors(shapes: BeadShape.all(upTo: 3)), rule: LinkRule(.none))
    let beads = [
      Bead(left: [0, 1, 2], right: [0, 1, 2], confidence: 0.9), Bead(left: [3, 4], right: [3, 4], confidence: 0.9),
      Bead(left: [5], right: [], confidence: 0.9), Bead(left: [6, 7, 8], right: [5, 6], confidence: 0.9),
    ]
    #expect(wide.takenApart(beads) == beads)
  }

  @Test func everyCrossingIsWeighedAgainstTheWhole() {
    let right = Texts.document([2, 0, 1, 3, 4, 5, 6, 7, 8].map { Texts.news[$0] })
    let instance = Instance(Texts.document(Texts.news), right)
    let wide = WideBeads(
      matches: instance.matches, priors: ShapePriors(shapes: BeadShape.all(upTo: 3)), rule: LinkRule(.none))
    let parts = wide.takenApart([Bead(left: [0, 1, 2], right: [0, 1, 2], confidence: 0.8)])
    #expect(Set(parts.map(\.left)) == [[0], [1], [2]] && Set(parts.map(\.right)) == [[0], [1], [2]])
    #expect(parts.first { $0.left == [2] }?.right == [0])
    #expect(parts.filter(\.isMoved).map(\.left) == [[2]])
    #expect(parts.allSatisfy { $0.confidence <= 0.8 && $0.confidence > 0.4 })
  }
}
