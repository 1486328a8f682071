import Alignment
import Exchange
import Samples
import Testing
import TextModel

@testable import align_eval

/// Long texts of languages that no lexicon knows teach their own words: they have neither figures nor names, and hardly
/// a word that sounds alike.
@Suite struct LearntWordsTests {
  private func strictF1(_ pair: GoldPair, without: Set<EvidenceKind> = []) -> (f1: Double, isParallel: Bool) {
    var options = Aligner.Options()
    options.without = without
    let outcome = Outcome(
      of: GoldSet(name: pair.name, pairs: [pair], maximumMerge: 3, hasLinksOnly: false), setting: .auto,
      options: options)
    return (outcome.strict.f1, outcome.parallelCount == 1)
  }

  private static let books: [(PhraseBook, PhraseBook)] = [
    (.german, .french), (.french, .german), (.german, .turkish), (.polish, .french), (.turkish, .polish),
  ]

  @Test(arguments: books.indices)
  func longTextsTeachTheirWords(number: Int) {
    let books = Self.books[number]
    let pair = books.0.pair(with: books.1, count: 400, seed: UInt64(number + 1))
    let learnt = strictF1(pair)
    #expect(learnt.isParallel, "\(pair.name)")
    #expect(learnt.f1 >= 0.97, "\(pair.name): \(learnt.f1)")
    let unlearnt = strictF1(pair, without: [.learntWords])
    #expect(learnt.f1 > unlearnt.f1, "\(pair.name): \(unlearnt.f1) without")
  }

  /// Sixty sentences are enough to be aligned, if not to learn all words.
  @Test(arguments: books.indices)
  func sixtySentencesAreAligned(number: Int) {
    let books = Self.books[number]
    let pair = books.0.pair(with: books.1, count: 60, seed: UInt64(number + 21))
    let outcome = strictF1(pair)
    #expect(outcome.isParallel, "\(pair.name)")
    #expect(outcome.f1 >= 0.8, "\(pair.name): \(outcome.f1)")
  }

  /// Texts of twelve sentences are too short to teach their words; forty of them teach each other.
  @Test(arguments: [(PhraseBook.german, PhraseBook.french), (.turkish, .polish)])
  func shortTextsOfACollectionTeachEachOther(left: PhraseBook, right: PhraseBook) {
    let pairs = (0..<40).map { left.pair(with: right, count: 12, seed: UInt64(100 + $0)) }
    func strictF1(_ renderings: LearnedRenderings) -> Double {
      var options = Aligner.Options()
      options.renderings = renderings
      return Outcome(
        of: GoldSet(name: "\(left.tag)-\(right.tag)", pairs: pairs, maximumMerge: 3, hasLinksOnly: false),
        setting: .auto, options: options
      ).strict.f1
    }
    let learned = RenderingLearner().learn(fromTexts: pairs.count, load: { (pairs[$0].left, pairs[$0].right) })
    #expect(learned.count > 50)
    // The other way round, the same is learnt.
    let mirrored = RenderingLearner().learn(fromTexts: pairs.count, load: { (pairs[$0].right, pairs[$0].left) })
    #expect(abs(mirrored.count - learned.count) * 10 <= learned.count)
    let (before, after) = (strictF1(.none), strictF1(learned))
    #expect(after >= 0.9 && after > before + 0.1, "\(left.tag)-\(right.tag): \(before), learnt \(after)")
  }

  @Test func textsOfOneLanguageTeachNothing() {
    let pair = PhraseBook.german.pair(with: .german, count: 60, seed: 5)
    #expect(RenderingLearner().learn(fromTexts: 1, load: { _ in (pair.left, pair.right) }) == .none)
    #expect(RenderingLearner().learn(fromTexts: 0, load: { _ in (pair.left, pair.right) }) == .none)
  }
}
