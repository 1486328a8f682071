import TextModel
import Testing

@testable import Alignment

/// Which text is the left one makes no difference to what is linked.
@Suite struct MirrorTests {
  private func sides(_ ladder: Ladder, mirrored: Bool) -> Set<[[Int]]> {
    Set(ladder.beads.map { mirrored ? [$0.right, $0.left] : [$0.left, $0.right] })
  }

  @Test(arguments: AlignmentMode.allCases)
  func swappedTextsGiveTheMirroredLadder(mode: AlignmentMode) {
    var options = Aligner.Options()
    options.mode = mode
    let aligner = Aligner(options: options)
    var random = SeededRandom(7)
    for round in 0..<30 {
      let left = Texts.random(10, .kazakh, using: &random)
      let right = Texts.random(10, .russian, using: &random)
      #expect(
        sides(aligner.align(left, right), mirrored: false) == sides(aligner.align(right, left), mirrored: true),
        "round \(round)")
    }
  }
}
