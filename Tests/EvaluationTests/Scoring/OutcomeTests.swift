import Alignment
import Bytes
import Exchange
import TextModel
import Testing

@testable import align_eval

@Suite struct OutcomeTests {
  private func document(_ lines: String) -> Document {
    DocumentReader(layout: .sentencePerLine, language: .russian).read(SourceText(text: lines))
  }

  /// Two texts that are the same, and the gold to judge them by.
  private func pair(_ gold: [Bead], required: [Bead]? = nil) -> GoldPair {
    let text = document("Министр открыл 25 новых школ в Астане.\nСтоимость работ составила 186 миллиардов тенге.\n")
    return GoldPair(name: "x", left: text, right: text, gold: gold, required: required)
  }

  private func bead(_ left: [Int], _ right: [Int]) -> Bead { Bead(left: left, right: right, confidence: 1) }

  private func outcome(_ pairs: [GoldPair]) -> Outcome {
    Outcome(of: GoldSet(name: "x", pairs: pairs, maximumMerge: 3, hasLinksOnly: false), setting: .parallel)
  }

  @Test func countsOfAllPairsArePooled() {
    let right = pair([bead([0], [0]), bead([1], [1])])
    let wrong = pair([bead([0], [1]), bead([1], [])])
    let outcome = outcome([right, wrong])
    #expect(outcome.strict == .init(precision: .init(hits: 2, total: 4), recall: .init(hits: 2, total: 3)))
    #expect(outcome.links == .init(precision: .init(hits: 2, total: 4), recall: .init(hits: 2, total: 3)))
    #expect(outcome.parallelCount == 2)
    let bins = outcome.strictCalibration.bins
    #expect(bins.reduce(0) { $0 + $1.count } == 4)
    #expect(bins.reduce(0) { $0 + $1.right } == 2)
  }

  @Test func whatNeedNotBeFoundCountsForPrecisionAlone() {
    let links = outcome([pair([bead([0], [0]), bead([1], [1])], required: [bead([0], [0])])]).links
    #expect(links == .init(precision: .init(hits: 2, total: 2), recall: .init(hits: 1, total: 1)))
  }

  @Test func judgesTellSameFromSharing() {
    let judge = BeadJudge(gold: [bead([0], [0, 1]), bead([1], [])])
    #expect(judge.isSame(bead([0], [0, 1])) && judge.isSame(bead([1], [])))
    #expect(!judge.isSame(bead([0], [0])) && judge.sharesPair(bead([0], [0])))
    #expect(!judge.sharesPair(bead([1], [0])) && !judge.sharesPair(bead([1], [])))
  }

  /// By hand the better mode of each set is taken, not one for all.
  @Test func handChoosesBySet() {
    let translation = GoldSet(
      name: "x", pairs: [pair([bead([0], [0]), bead([1], [1])])], maximumMerge: 3, hasLinksOnly: false)
    let outcomes = ModeSetting.allCases.map { Outcome(of: translation, setting: $0) }
    var comparison = ModeComparison()
    comparison.add(outcomes)
    comparison.add(outcomes)
    #expect(comparison.pooledByHand.recall == .init(hits: 4, total: 4))
    #expect(comparison.pooledAuto.recall.total == 4)
  }

  @Test func verboseNamesTheWrongBeadAndTheGolds() {
    let text = BeadListing.text(outcome([pair([bead([0], [0, 1]), bead([1], [])])]))
    #expect(text.contains("x parallel: [0]:[0] "))
    #expect(text.contains("; gold [0]:[0, 1]\n"))
  }
}
