import Samples
import Testing
import TextModel

@testable import Alignment

/// What holds of every alignment, whatever the texts.
@Suite struct LadderTests {
  /// Pairs of texts as they come and as they should not.
  static let odd: [(String, [String], [String])] = [
    ("both empty", [], []), ("left empty", [], Texts.news), ("right empty", Texts.news, []),
    ("one sentence", [Texts.news[0]], [Texts.news[0]]), ("one against many", [Texts.news[4]], Texts.news),
    ("many against one", Texts.news, [Texts.news[4]]), ("empty sentences", ["", "", ""], ["", ""]),
    ("an empty sentence", ["", Texts.news[1], ""], [Texts.news[1]]),
    ("all equal", [String](repeating: Texts.news[0], count: 7), [String](repeating: Texts.news[0], count: 5)),
    ("nothing in common", Array(Texts.news[..<4]), Array(Texts.news[5...])),
    ("reversed", Texts.news, Texts.news.reversed()), ("marks alone", ["—", "…", "!"], ["—", "***"]),
    ("one word", ["Вода", "Вода", "Вода"], ["Вода"]),
  ]

  private static func ladder(
    _ left: Document, _ right: Document, _ mode: AlignmentMode?, merge: Int = 3
  ) -> Ladder {
    var options = Aligner.Options()
    options.mode = mode
    options.maximumMerge = merge
    return Aligner(options: options).align(left, right)
  }

  private func expectWhole(_ ladder: Ladder, _ left: Document, _ right: Document, merge: Int, _ name: String) {
    let n = left.sentences.count
    let m = right.sentences.count
    #expect(ladder.beads.flatMap(\.left).sorted() == Array(0..<n), "left sentences, \(name)")
    #expect(ladder.beads.flatMap(\.right).sorted() == Array(0..<m), "right sentences, \(name)")
    for bead in ladder.beads {
      for side in [bead.left, bead.right] {
        #expect(side.count <= merge, "\(name)")
        #expect(zip(side, side.dropFirst()).allSatisfy { $0 + 1 == $1 }, "\(name)")
      }
      #expect(!bead.left.isEmpty || !bead.right.isEmpty, "\(name)")
      #expect((0...1).contains(bead.confidence), "\(name)")
      #expect(ladder.mode == .parallel || !bead.isMoved, "\(name)")
    }
    #expect(ladder.beads == BeadOrder.sorted(ladder.beads), "\(name)")
    if ladder.mode == .parallel {
      let path = ladder.links.filter { !$0.isMoved }
      #expect(zip(path, path.dropFirst()).allSatisfy { $0.right[0] < $1.right[0] }, "order, \(name)")
    }
  }

  @Test(arguments: AlignmentMode.allCases)
  func everySentenceStandsOnOneBead(mode: AlignmentMode) {
    var random = SeededRandom(4)
    for round in 0..<60 {
      let merge = Int.random(in: 1...4, using: &random)
      let left = Texts.random(Int.random(in: 0...14, using: &random), .kazakh, using: &random)
      let right = Texts.random(Int.random(in: 0...14, using: &random), .russian, using: &random)
      expectWhole(
        Self.ladder(left, right, mode, merge: merge), left, right, merge: merge, "round \(round), \(mode)")
    }
  }

  /// Texts too long to be searched whole: some sentences lost on each side, some changed.
  @Test(arguments: [nil] + AlignmentMode.allCases.map(Optional.some))
  func longTextsAreAlignedWhole(mode: AlignmentMode?) {
    var random = SeededRandom(14)
    let left = Texts.random(210, words: 4, .kazakh, using: &random)
    let right = Texts.random(200, words: 4, .russian, using: &random)
    expectWhole(Self.ladder(left, right, mode), left, right, merge: 3, "random")
    let news = (0..<220).map { "\($0 + 7). " + Texts.news[$0 % 9] }
    let kept = (Texts.document(news.enumerated().filter { $0.offset % 11 != 3 }.map(\.element)), Texts.document(news))
    let ladder = Self.ladder(kept.0, kept.1, mode)
    expectWhole(ladder, kept.0, kept.1, merge: 3, "news")
    #expect(ladder.links.count > 180)
  }

  @Test(arguments: odd)
  func oddTextsAreAlignedWhole(name: String, left: [String], right: [String]) {
    let (left, right) = (Texts.document(left), Texts.document(right))
    for mode in [nil] + AlignmentMode.allCases.map(Optional.some) {
      for merge in [1, 3] {
        expectWhole(Self.ladder(left, right, mode, merge: merge), left, right, merge: merge, name)
      }
    }
  }

  @Test(arguments: AlignmentMode.allCases)
  func theSameTextsGiveTheSameLadder(mode: AlignmentMode) {
    var random = SeededRandom(6)
    for round in 0..<30 {
      let left = Texts.random(12, .kazakh, using: &random)
      let right = Texts.random(12, .russian, using: &random)
      #expect(Self.ladder(left, right, mode) == Self.ladder(left, right, mode), "round \(round)")
    }
    for (name, left, right) in Self.odd {
      let (left, right) = (Texts.document(left), Texts.document(right))
      #expect(Self.ladder(left, right, mode) == Self.ladder(left, right, mode), "\(name)")
    }
  }

  @Test(arguments: AlignmentMode.allCases)
  func aTextAgainstItselfIsOneToOne(mode: AlignmentMode) {
    let text = Texts.document(Texts.news)
    let ladder = Self.ladder(text, text, mode)
    #expect(ladder.beads.map(\.left) == Texts.news.indices.map { [$0] })
    #expect(ladder.beads.map(\.right) == Texts.news.indices.map { [$0] })
    #expect(ladder.beads.allSatisfy { $0.confidence > 0.8 })
  }

  @Test func aMergedSentenceIsFound() {
    let merged = [Texts.news[0], Texts.news[1] + " " + Texts.news[2]] + Texts.news[3...]
    let ladder = Self.ladder(Texts.document(Texts.news), Texts.document(merged), .parallel)
    #expect(ladder.beads.contains { $0.left == [1, 2] && $0.right == [1] })
    let single = Self.ladder(Texts.document(Texts.news), Texts.document(merged), .parallel, merge: 1)
    #expect(single.beads.allSatisfy { $0.left.count <= 1 && $0.right.count <= 1 })
  }
}
