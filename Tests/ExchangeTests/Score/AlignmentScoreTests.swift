import Alignment
import Exchange
import Testing

@Suite struct AlignmentScoreTests {
  private let gold = [
    Bead(left: [0], right: [0], confidence: 1), Bead(left: [1, 2], right: [1], confidence: 1),
    Bead(left: [3], right: [2], confidence: 1), Bead(left: [4], right: [], confidence: 1),
  ]
  /// One bead right, one that shares a pair, one gap that is none, one gap right, one link that is wrong.
  private let system = [
    Bead(left: [0], right: [0], confidence: 0.2), Bead(left: [1], right: [1], confidence: 0.9),
    Bead(left: [2], right: [], confidence: 0.9), Bead(left: [4], right: [], confidence: 0.5),
    Bead(left: [3], right: [3], confidence: 0.9),
  ]

  @Test func countsGapsInPrecisionAndNotInRecall() {
    let score = AlignmentScore(system: system, gold: gold)
    #expect(score.strict == .init(precision: .init(hits: 2, total: 5), recall: .init(hits: 1, total: 3)))
    #expect(score.lax == .init(precision: .init(hits: 3, total: 5), recall: .init(hits: 2, total: 3)))
    #expect(score.links == .init(precision: .init(hits: 2, total: 3), recall: .init(hits: 2, total: 4)))
  }

  @Test func f1IsTheHarmonicMean() {
    #expect(PrecisionRecall(precision: .init(hits: 1, total: 1), recall: .init(hits: 1, total: 3)).f1 == 0.5)
  }

  @Test func anAlignmentAgreesWithItself() {
    let score = AlignmentScore(system: gold, gold: gold)
    #expect([score.strict.f1, score.lax.f1, score.links.f1] == [1, 1, 1])
  }

  @Test func nothingAgainstNothingIsZero() {
    let score = AlignmentScore(system: [], gold: [])
    #expect([score.strict.f1, score.lax.f1, score.links.f1] == [0, 0, 0])
  }

  @Test func beadsThatComeTwiceCountOnce() {
    #expect(AlignmentScore(system: system + system, gold: gold + gold) == AlignmentScore(system: system, gold: gold))
  }

  @Test func showsATable() {
    #expect(
      ScoreReport.text(AlignmentScore(system: system, gold: gold)) == """
                precision           recall              F1
        strict  0.400  2/5          0.333  1/3          0.364
        lax     0.600  3/5          0.667  2/3          0.632
        links   0.667  2/3          0.500  2/4          0.571

        """)
  }

  @Test func showsAnObject() {
    #expect(
      text(ScoreReport.json(AlignmentScore(system: system, gold: gold))) == """
        {
          "strict":{"precision":0.4,"recall":0.3333,"f1":0.3636,"precision_counts":[2,5],"recall_counts":[1,3]},
          "lax":{"precision":0.6,"recall":0.6667,"f1":0.6316,"precision_counts":[3,5],"recall_counts":[2,3]},
          "links":{"precision":0.6667,"recall":0.5,"f1":0.5714,"precision_counts":[2,3],"recall_counts":[2,4]}
        }

        """)
  }
}
