import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct MatchTableTests {
  private let news = Instance(Texts.document(Texts.news), Texts.document(Texts.news))

  private func full(_ count: Int) -> UInt64 { count == 64 ? .max : (1 << UInt64(count)) - 1 }

  @Test func aMatchAddsAndAMissSubtracts() {
    var telling = 0
    for i in Texts.news.indices {
      for weight in news.leftWeights(i) + news.rightWeights(i) where weight.gain != 0 || weight.miss != 0 {
        #expect(weight.miss < 0)
        #expect(weight.gain + weight.miss > 0)
        telling += 1
      }
    }
    #expect(telling > 60)
  }

  /// Whatever the texts, a unit that is matched never brings less than one that is not.
  @Test func aMatchNeverTakesAway() {
    var random = SeededRandom(5)
    for _ in 0..<20 {
      let instance = Instance(Texts.random(20, .kazakh, using: &random), Texts.random(30, using: &random))
      #expect(instance.matches.left.gain.allSatisfy { $0 >= 0 } && instance.matches.right.gain.allSatisfy { $0 >= 0 })
      #expect(instance.matches.left.gain.contains { $0 > 0 })
    }
  }

  /// Where few sentences have a counterpart, what two of them share is the more likely chance.
  @Test func theLessReportsShareTheLessAMatchBrings() {
    let shares = stride(from: 1.0, through: 0, by: -0.25).map { news.matches.asReports(sharing: $0) }
    #expect(shares[0].left.gain == news.matches.left.gain && shares[0].right.miss == news.matches.right.miss)
    for (more, fewer) in zip(shares, shares.dropFirst()) {
      #expect(zip(more.left.gain, fewer.left.gain).allSatisfy { $0 >= $1 })
      #expect(zip(more.right.gain, fewer.right.gain).allSatisfy { $0 >= $1 })
      #expect(more.left.gain != fewer.left.gain && more.left.miss == fewer.left.miss)
    }
  }

  @Test func nothingMatchedIsTheSumOfMisses() {
    for i in Texts.news.indices {
      let sum = news.leftWeights(i).reduce(Float(0)) { $0 + $1.miss }
      #expect(abs(news.matches.leftEvidence(i, 0) - sum) < 1e-4)
      #expect(news.matches.leftEvidence(i, 0) < 0)
    }
  }

  @Test func evidenceIsTheSumOverTheMask() {
    let weights = news.rightWeights(1)
    let none = weights.reduce(Float(0)) { $0 + $1.miss }
    let all = weights.reduce(none) { $0 + $1.gain }
    #expect(abs(news.matches.rightEvidence(1, full(weights.count)) - all) < 1e-4)
    #expect(abs(news.matches.rightEvidence(1, 0b10) - (none + weights[1].gain)) < 1e-4)
  }

  @Test func equalSentencesMatchThroughout() {
    for i in Texts.news.indices {
      let all = full(news.left.units(of: i).count)
      #expect(news.masks(i, i) == MatchTable.Masks(left: all, right: all))
      #expect(news.matches.leftEvidence(i, all) > 0)
    }
  }

  @Test func bothSidesOfAPairMatchOrNeither() {
    var random = SeededRandom(9)
    let instance = Instance(Texts.random(20, .kazakh, using: &random), Texts.random(20, using: &random))
    for i in 0..<20 {
      for masks in instance.matches.row(i, in: 0..<20) { #expect((masks.left == 0) == (masks.right == 0)) }
    }
  }

  /// A row cut anywhere holds the same matches as the whole one, and so do the sparse rows of short texts.
  @Test func rowsAreTheSameHoweverTheyAreAskedFor() {
    var random = SeededRandom(10)
    let instance = Instance(Texts.random(12, .kazakh, using: &random), Texts.random(12, using: &random))
    let rows = instance.rows
    for i in 0..<12 {
      let whole = instance.matches.row(i, in: 0..<12)
      #expect(instance.matches.row(i, in: 3..<7) == Array(whole[3..<7]))
      #expect((0..<12).map { rows.masks(i, $0) } == whole)
      #expect(rows.partners(of: i) == (0..<12).filter { whole[$0].left != 0 })
    }
  }

  /// What stands everywhere says little of one sentence.
  @Test func rareWordsWeighMore() throws {
    let text = Texts.document((0..<8).map { "Министр сказал слово\($0) про договор\($0)." } + ["Урожай вырос."])
    let instance = Instance(text, text)
    func gain(_ word: String) throws -> Float {
      let kind = try #require(
        instance.left.kinds.firstIndex { word.hasPrefix($0.stem) && $0.stem.utf8.count * 2 > word.utf8.count })
      return instance.matches.left.gain[kind]
    }
    #expect(try gain("урожай") > gain("министр"))
  }

  @Test func longSentencesKeepSixtyFourUnits() {
    let long = (0..<200).map { "слово\($0)а" }.joined(separator: " ")
    let instance = Instance(Texts.document([long]), Texts.document([long]))
    #expect(instance.left.units(of: 0).count == 64)
    #expect(instance.masks(0, 0).left == .max)
  }
}
