import Testing

@testable import Alignment

@Suite struct MovedLinksTests {
  private func ladder(_ right: [String], of left: [String] = Texts.news) -> Ladder {
    var options = Aligner.Options()
    options.mode = .parallel
    return Aligner(options: options).align(Texts.document(left), Texts.document(right))
  }

  /// The third sentence of the left text comes last in the right one.
  private var movedFar: Ladder {
    ladder(Texts.news.enumerated().filter { $0.offset != 2 }.map(\.element) + [Texts.news[2]])
  }

  @Test func aSentenceMovedFarIsLinked() throws {
    let links = movedFar.links.filter(\.isMoved)
    let link = try #require(links.first)
    #expect(links.count == 1)
    #expect(link.left == [2] && link.right == [8])
    #expect(link.confidence > 0.9)
  }

  @Test func theOthersStayInOrder() {
    let links = movedFar.links.filter { !$0.isMoved }
    #expect(links.map(\.left) == [[0], [1], [3], [4], [5], [6], [7], [8]])
    #expect(links.map(\.right) == (0..<8).map { [$0] })
  }

  @Test func whatSaysSomethingElseIsNotLinked() {
    var right = Texts.news
    right[2] = "Синоптики обещают сильный ветер."
    right.append("Театр показал премьеру оперы.")
    #expect(ladder(right).links.allSatisfy { !$0.isMoved })
  }

  @Test func withoutGapsNothingChanges() {
    let instance = Instance(Texts.document(Texts.news), Texts.document(Texts.news))
    let beads = Texts.news.indices.map { Bead(left: [$0], right: [$0], confidence: 0.5) }
    #expect(
      MovedLinks(matches: instance.matches, priors: ShapePriors(shapes: BeadShape.all(upTo: 3)))
        .linked(beads, lone: 0) == beads)
  }
}
