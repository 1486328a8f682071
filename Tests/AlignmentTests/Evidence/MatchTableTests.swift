import TextModel
import Testing

@testable import Alignment

@Suite struct MatchTableTests {
  private let news = Instance(Texts.document(Texts.news), Texts.document(Texts.news))

  @Test func aMatchAddsToWhatItsLackBrings() {
    var random = SeededRandom(5)
    let instance = Instance(Texts.random(20, .kazakh, using: &random), Texts.random(30, using: &random))
    var telling = 0
    for weights in [instance.matches.left, instance.matches.right, news.matches.left, news.matches.right] {
      for gain in weights.gain.joined() {
        #expect(gain >= 0)
        telling += gain > 0 ? 1 : 0
      }
    }
    #expect(telling > 50)
  }

  @Test func aMissSubtracts() {
    for weights in [news.matches.left, news.matches.right] {
      for (gains, misses) in zip(weights.gain, weights.miss) {
        for (gain, miss) in zip(gains, misses) { #expect(gain == 0 ? miss == 0 : miss < 0) }
      }
    }
  }

  @Test func nothingMatchedIsTheSumOfMisses() {
    for i in Texts.news.indices {
      let sum = news.matches.left.miss[i].reduce(0, +)
      #expect(abs(news.matches.leftEvidence(i, 0) - sum) < 1e-4)
      #expect(news.matches.leftEvidence(i, 0) == news.matches.left.base[i])
    }
  }

  @Test func evidenceIsTheSumOverTheMask() {
    let gains = news.matches.right.gain[1]
    let all: UInt64 = (1 << UInt64(gains.count)) - 1
    #expect(abs(news.matches.rightEvidence(1, all) - gains.reduce(news.matches.right.base[1], +)) < 1e-4)
    #expect(abs(news.matches.rightEvidence(1, 0b10) - (news.matches.right.base[1] + gains[1])) < 1e-4)
  }

  @Test func equalSentencesMatchThroughout() {
    for (i, units) in news.left.sentences.enumerated() {
      let all: UInt64 = (1 << UInt64(units.count)) - 1
      #expect(news.matches.masks(i, i).left == all && news.matches.masks(i, i).right == all)
      #expect(news.matches.leftEvidence(i, all) > 0)
    }
  }

  @Test func partnersShareAUnit() {
    for i in Texts.news.indices {
      let partners = Set(news.matches.partners(of: i))
      #expect(partners.contains(i))
      for j in Texts.news.indices {
        let masks = news.matches.masks(i, j)
        #expect(partners.contains(j) == (masks.left != 0))
        #expect((masks.left != 0) == (masks.right != 0))
      }
    }
  }

  /// What stands everywhere says little of one sentence.
  @Test func rareWordsWeighMore() throws {
    let text = Texts.document((0..<8).map { "Министр сказал слово\($0) про договор\($0)." } + ["Урожай вырос."])
    let instance = Instance(text, text)
    func gain(_ stem: String) throws -> Float {
      let kind = try #require(instance.left.kinds.firstIndex { stem.hasPrefix($0.stem) && !$0.stem.isEmpty })
      let posting = try #require(instance.left.postings[kind].first)
      return instance.matches.left.gain[Int(posting.sentence)][Int(posting.position)]
    }
    #expect(try gain("урожай") > gain("министр"))
  }

  @Test func longSentencesKeepSixtyFourUnits() {
    let long = (0..<200).map { "слово\($0)а" }.joined(separator: " ")
    let instance = Instance(Texts.document([long]), Texts.document([long]))
    #expect(instance.left.sentences[0].count == 64)
    #expect(instance.matches.masks(0, 0).left == .max)
  }
}
