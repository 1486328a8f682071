import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct LinkExplanationTests {
  /// The pieces add up to what the aligner knows of the pair, for every pair of two texts.
  @Test(arguments: AlignmentMode.allCases) func sumsToTheEvidence(mode: AlignmentMode) {
    var options = Aligner.Options()
    options.mode = mode
    let aligner = Aligner(options: options)
    var random = SeededRandom(8)
    let left = Texts.random(5, .kazakh, using: &random)
    let right = Texts.random(6, using: &random)
    let instance = Instance(left, right)
    let support = ComparableAligner(merge: options.maximumMerge).verdict(instance.rows).support
    let matches = mode == .comparable ? instance.matches.asReports(sharing: support) : instance.matches
    let prior = ComparableWeights().prior(5, 6)
    for i in 0..<5 {
      for j in 0..<6 {
        let explanation = aligner.explain(left, right, i, j)
        let masks = instance.masks(i, j)
        let words = matches.leftEvidence(i, masks.left) + matches.rightEvidence(j, masks.right)
        let length = instance.lengths.evidence(instance.left.lengths[i], instance.right.lengths[j])
        #expect(abs(explanation.total - (Double(words) + length + prior)) < 1e-3, "\(i):\(j)")
        #expect(explanation.prior == prior)
      }
    }
  }

  @Test func namesWhatMatchesAsWritten() throws {
    let left = Texts.document(["Министр 25 мектептің ашылғанын айтты."], .kazakh)
    let right = Texts.document(["По словам министра, открылось 25 школ."])
    let pieces = Aligner().explain(left, right, 0, 0).pieces
    let number = try #require(pieces.first { $0.kind == .number })
    #expect(number.left == "25" && number.right == "25" && number.contribution > 0)
    #expect(pieces.contains { $0.kind == .term && $0.left == "мектептің" && $0.right == "школ" })
    #expect(pieces.count { $0.kind == .length } == 1)
  }

  @Test func theWeightiestComesFirst() {
    let document = Texts.document(Texts.news)
    let weights = Aligner().explain(document, document, 3, 3).pieces.map { abs($0.contribution) }
    #expect(weights.count > 4)
    #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func theSameSentenceSpeaksForItselfAndNotForAnother() {
    let document = Texts.document(Texts.news)
    #expect(Aligner().explain(document, document, 2, 2).total > 0)
    #expect(Aligner().explain(document, document, 2, 5).total < 0)
  }

  /// In either mode the sum, what the others bring and the support make the very confidence that the ladder states.
  @Test(arguments: AlignmentMode.allCases) func endsWithTheConfidenceOfTheLink(mode: AlignmentMode) throws {
    var options = Aligner.Options()
    options.mode = mode
    let aligner = Aligner(options: options)
    let left = Texts.document(Texts.news)
    let right = Texts.document(Array(Texts.news[1...]))
    for bead in aligner.align(left, right).beads where bead.isLink {
      let explanation = aligner.explain(left, right, bead.left[0], bead.right[0])
      #expect(explanation.isLinked && explanation.mode == mode)
      #expect(explanation.confidence == bead.confidence)
      let odds = explanation.total + explanation.context
      if let support = explanation.support {
        #expect(LinkCalibration().confidence(odds: odds, support: support, gap: .unknown) == explanation.confidence)
      } else {
        #expect(abs(1 / (1 + exp(-odds)) - explanation.confidence) < 1e-5)
      }
    }
  }

  @Test(arguments: AlignmentMode.allCases) func tellsOfLinksThatWereNotMade(mode: AlignmentMode) {
    var options = Aligner.Options()
    options.mode = mode
    let document = Texts.document(Texts.news)
    let explanation = Aligner(options: options).explain(document, document, 2, 5)
    #expect(!explanation.isLinked)
    #expect(explanation.confidence < 0.1)
    #expect((explanation.support == nil) == (mode == .parallel))
  }
}
