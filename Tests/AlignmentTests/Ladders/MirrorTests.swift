import Samples
import Testing
import TextModel

@testable import Alignment

/// Which text is the left one makes no difference to what is linked, as long as neither is much the longer.
///
/// Kazakh and Russian texts of very different length are not mirrored to the letter: the length model holds its mean
/// between bounds that fit kk–ru pairs (`LengthModel.init`), and the bounds are not those of ru–kk pairs.
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
    var tried = 0
    for round in 0..<80 {
      let left = Texts.random(10, .kazakh, using: &random)
      let right = Texts.random(10, .russian, using: &random)
      let ratio = Double(right.source.utf8.count) / Double(left.source.utf8.count)
      guard (0.8...1.25).contains(ratio) else { continue }
      tried += 1
      #expect(
        sides(aligner.align(left, right), mirrored: false) == sides(aligner.align(right, left), mirrored: true),
        "round \(round)")
    }
    #expect(tried > 20)
  }
}
