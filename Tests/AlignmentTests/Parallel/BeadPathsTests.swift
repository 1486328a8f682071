import Samples
import Testing
import TextModel

@testable import Alignment

/// The recursions over all paths against every path walked by itself.
@Suite struct BeadPathsTests {
  @Test func agreeWithAllPathsOfSmallTexts() {
    var random = SeededRandom(1)
    var paths = 0
    for round in 0..<9000 {
      let merge = Int.random(in: 1...3, using: &random)
      let n = Int.random(in: 0...4, using: &random)
      let m = Int.random(in: 0...(n == 4 ? 2 : 4), using: &random)
      let instance = Instance(
        Texts.random(n, .kazakh, using: &random), Texts.random(m, .russian, using: &random))
      let scores = instance.scores(merge: merge)
      paths += expectAgreement(scores, ShapePriors(shapes: scores.shapes), "round \(round): \(n)×\(m), merge \(merge)")
    }
    #expect(paths > 180_000, "the instances are too small to tell anything")
  }

  @Test func agreeInsideACorridor() {
    var random = SeededRandom(2)
    for round in 0..<1000 {
      let n = Int.random(in: 1...4, using: &random)
      let m = Int.random(in: 1...4, using: &random)
      let instance = Instance(Texts.random(n, using: &random), Texts.random(m, using: &random))
      let scores = instance.scores(merge: 2, corridor: Self.corridor(n, m, using: &random))
      _ = expectAgreement(scores, ShapePriors(shapes: scores.shapes), "round \(round): \(n)×\(m)")
    }
  }

  /// A corridor through which some path leads: around a random staircase from one corner to the other.
  private static func corridor(_ n: Int, _ m: Int, using random: inout SeededRandom) -> Corridor {
    let stairs = [0] + (1..<n + 1).map { _ in Int.random(in: 0...m, using: &random) }.sorted()
    return Corridor(
      (0...n).map { i in
        max(0, stairs[i] - Int.random(in: 0...1, using: &random))...(i == n ? m : stairs[i + 1])
      }.monotone)
  }

  private func expectAgreement(_ scores: BeadScores, _ priors: ShapePriors, _ instance: String) -> Int {
    let paths = BeadPaths(scores: scores, priors: priors)
    let truth = BruteForce(scores, priors)
    for (found, expected) in zip(paths.expectedCounts(), truth.posteriors) {
      #expect(isNear(found, expected.reduce(0, +)), "expected beads: \(instance)")
    }
    var gain = 0.0
    for step in paths.bestPath() {
      guard let cell = scores.corridor.index(step.i, step.j) else { continue }
      let expected = truth.posteriors[step.shape][cell]
      #expect(isNear(step.posterior, expected), "posterior of a bead: \(instance)")
      gain += expected * Double(scores.shapes[step.shape].left + scores.shapes[step.shape].right)
    }
    #expect(isNear(gain, truth.bestGain), "best path: \(instance)")
    return truth.pathCount
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-4 * max(1, abs(other)) }

  /// Every sentence stands on one bead with probability one, so that the expected beads, each counted with its
  /// sentences, make up both texts.
  @Test(arguments: [1, 2, 3, 4])
  func beadsCoverEverySentenceOnce(merge: Int) {
    var random = SeededRandom(merge)
    for _ in 0..<5 {
      let n = Int.random(in: 20...60, using: &random)
      let m = Int.random(in: 20...60, using: &random)
      let scores = Instance(Texts.random(n, .kazakh, using: &random), Texts.random(m, using: &random))
        .scores(merge: merge)
      let counts = BeadPaths(scores: scores, priors: ShapePriors(shapes: scores.shapes)).expectedCounts()
      let covered = zip(scores.shapes, counts).reduce(into: (left: 0.0, right: 0.0)) { sum, shape in
        sum.left += Double(shape.0.left) * shape.1
        sum.right += Double(shape.0.right) * shape.1
      }
      #expect(abs(covered.left - Double(n)) < 0.01 * Double(n))
      #expect(abs(covered.right - Double(m)) < 0.01 * Double(m))
    }
  }

  @Test func emptyTextsHaveOnePath() {
    let nothing = Texts.document([])
    let scores = Instance(nothing, nothing).scores(merge: 3)
    let paths = BeadPaths(scores: scores, priors: ShapePriors(shapes: scores.shapes))
    #expect(paths.bestPath().isEmpty)
    #expect(paths.expectedCounts().allSatisfy { $0 == 0 })
  }
}

extension [ClosedRange<Int>] {
  /// The ranges with lower bounds that never fall.
  fileprivate var monotone: [ClosedRange<Int>] {
    var low = self[count - 1].lowerBound
    return reversed().map { range in
      low = Swift.min(low, range.lowerBound)
      return low...range.upperBound
    }.reversed()
  }
}
