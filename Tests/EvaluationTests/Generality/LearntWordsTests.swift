import Alignment
import Exchange
import Samples
import Testing
import TextModel

@testable import align_eval

/// Long texts of languages that no lexicon knows teach their own words: they have neither figures nor names, and hardly
/// a word that sounds alike.
@Suite struct LearntWordsTests {
  /// A text and its translation with merged, lacking and added sentences, and the beads that are right.
  private func pair(_ left: PhraseBook, _ right: PhraseBook, count: Int, seed: UInt64) -> GoldPair {
    var random = SeededRandom(seed)
    var (lefts, rights): ([String], [String]) = ([], [])
    var beads: [Bead] = []
    for _ in 0..<count {
      let meanings = (PhraseBook.Meaning(using: &random), PhraseBook.Meaning(using: &random))
      let (i, j) = (lefts.count, rights.count)
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        lefts.append(left.sentence(meanings.0))
        beads.append(Bead(left: [i], right: [], confidence: 1))
      case 1:
        rights.append(right.sentence(meanings.0))
        beads.append(Bead(left: [], right: [j], confidence: 1))
      case 2:
        lefts.append(left.sentence(meanings.0) + " " + left.sentence(meanings.1))
        rights += [right.sentence(meanings.0), right.sentence(meanings.1)]
        beads.append(Bead(left: [i], right: [j, j + 1], confidence: 1))
      default:
        lefts.append(left.sentence(meanings.0))
        rights.append(right.sentence(meanings.0))
        beads.append(Bead(left: [i], right: [j], confidence: 1))
      }
    }
    func document(_ sentences: [String], _ tag: String) -> Document {
      DocumentReader(layout: .sentencePerLine, language: Language(tag) ?? .other)
        .read(SourceText(text: sentences.joined(separator: "\n")))
    }
    return GoldPair(
      name: "\(left.tag)-\(right.tag)", left: document(lefts, left.tag), right: document(rights, right.tag), gold: beads
    )
  }

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
    let pair = pair(books.0, books.1, count: 400, seed: UInt64(number + 1))
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
    let pair = pair(books.0, books.1, count: 60, seed: UInt64(number + 21))
    let outcome = strictF1(pair)
    #expect(outcome.isParallel, "\(pair.name)")
    #expect(outcome.f1 >= 0.8, "\(pair.name): \(outcome.f1)")
  }
}
