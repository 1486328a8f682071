import Samples
import Testing

@testable import Alignment

/// How much the links of one stretch of text repeat each other.
@Suite struct RenderingDispersionTests {
  private typealias Count = RenderingCounts.Count

  /// Terms rendered at a rate of their own in every stretch, drawn around one half: alike throughout, or anew each time.
  private func terms(_ count: Int, spread: Double, seed: UInt64) -> [[Count]] {
    var random = SeededRandom(seed)
    return (0..<count).map { _ in
      (0..<8).map { _ in
        let rate = 0.5 + Double.random(in: -spread...spread, using: &random)
        let met = Int.random(in: 1...40, using: &random)
        let rendered = (0..<met).count { _ in Double.random(in: 0..<1, using: &random) < rate }
        return Count(met: met, rendered: rendered)
      }
    }
  }

  @Test func independentLinksAreNotCorrelated() {
    let dispersion = RenderingDispersion(terms(400, spread: 0, seed: 1))
    #expect(dispersion.correlation < 0.01)
  }

  /// A rate that is uniform within ±s of a half has the variance s²/3, and so links of one stretch the correlation 4s²/3.
  @Test(arguments: [0.2, 0.35, 0.5]) func theCorrelationIsFound(spread: Double) {
    let dispersion = RenderingDispersion(terms(2000, spread: spread, seed: 2))
    #expect(abs(dispersion.correlation - 4 * spread * spread / 3) < 0.03)
  }

  @Test func linksOfOneStretchCountForFewer() {
    let dispersion = RenderingDispersion(terms(2000, spread: 0.5, seed: 3))
    let together = dispersion.rate(of: [Count(met: 60, rendered: 0)])
    let apart = dispersion.rate(of: (0..<60).map { _ in Count(met: 1, rendered: 0) })
    #expect(apart.count == 60 && together.count < 5 && together.count >= 1)
    // One stretch that repeats a formula does not outvote five others.
    let mixed = dispersion.rate(of: [Count(met: 60, rendered: 0)] + (0..<5).map { _ in Count(met: 4, rendered: 4) })
    #expect(mixed.share > 0.6)
  }

  @Test func nothingIsKnownOfTermsMetInOneStretch() {
    let dispersion = RenderingDispersion([[Count(met: 50, rendered: 10)], [Count(met: 3, rendered: 3)]])
    #expect(dispersion.correlation == 0)
    let rate = dispersion.rate(of: [Count(met: 50, rendered: 10)])
    #expect(rate.share == 0.2 && rate.count == 50)
    #expect(RenderingDispersion([]).correlation == 0)
  }
}
