import Samples
import Testing
import TextModel

@testable import Alignment

/// Texts in which nothing is rare: no figures, no names, no lexicon, no word that sounds alike.
@Suite struct CoarseSearchTests {
  private static let leftSyllables = ["ba", "ke", "di", "lo", "nu", "ra"]
  private static let rightSyllables = ["zw", "ich", "umpf", "ost", "eyg", "axt"]

  /// Words of two invented languages; the first of one means the first of the other.
  private struct Dictionary {
    let left: [String]
    let right: [String]

    init(_ count: Int, using random: inout SeededRandom) {
      func words(_ syllables: [String], _ length: Int) -> [String] {
        (0..<count).map { _ in (0..<length).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
      }
      left = words(leftSyllables, 3)
      right = words(rightSyllables, 2)
    }
  }

  /// Meanings of as many words as sentences have; short and long ones mixed.
  private func meanings(_ count: Int, _ words: Int, using random: inout SeededRandom) -> [[Int]] {
    (0..<count).map { _ in
      let length =
        Bool.random(using: &random) ? Int.random(in: 3...8, using: &random) : Int.random(in: 9...24, using: &random)
      return (0..<length).map { _ in
        min(Int.random(in: 0..<words, using: &random), Int.random(in: 0..<words, using: &random))
      }
    }
  }

  /// A text and its translation, which has so many foreign sentences at a place; every 37th sentence is lacking.
  private func texts(
    _ count: Int, foreign: Int, at place: Int, isForeignLeft: Bool = false
  ) -> (left: Document, right: Document, counterpart: [Int: Int]) {
    var random = SeededRandom(77)
    let words = Dictionary(150, using: &random)
    let all = meanings(count, 150, using: &random)
    let chapter = meanings(foreign, 150, using: &random)
    var (left, right): ([String], [String]) = ([], [])
    var counterpart: [Int: Int] = [:]
    func say(_ meaning: [Int], _ words: [String]) -> String { meaning.map { words[$0] }.joined(separator: " ") }
    for (number, meaning) in all.enumerated() {
      if number == place {
        if isForeignLeft {
          left += chapter.map { say($0, words.left) }
        } else {
          right += chapter.map { say($0, words.right) }
        }
      }
      left.append(say(meaning, words.left))
      if number % 37 == 5 { continue }
      counterpart[left.count - 1] = right.count
      right.append(say(meaning, words.right))
    }
    let tags = (Language("de") ?? .other, Language("fr") ?? .other)
    return (Texts.document(left, tags.0), Texts.document(right, tags.1), counterpart)
  }

  private func share(_ ladder: Ladder, _ counterpart: [Int: Int]) -> Double {
    let right = ladder.links.count {
      $0.left.count == 1 && $0.right.count == 1 && counterpart[$0.left[0]] == $0.right[0]
    }
    return Double(right) / Double(counterpart.count)
  }

  /// What a chapter that only one text has costs the rest: a few sentences at its ends.
  @Test(arguments: [false, true])
  func aForeignChapterWithoutAnchors(isLeft: Bool) {
    let texts = texts(900, foreign: 700, at: 350, isForeignLeft: isLeft)
    var options = Aligner.Options()
    options.mode = .parallel
    let ladder = Aligner(options: options).align(texts.left, texts.right)
    #expect(share(ladder, texts.counterpart) > 0.95)
    // Lengths alone, without what the texts teach of their words.
    options.without = [.learntWords]
    #expect(share(Aligner(options: options).align(texts.left, texts.right), texts.counterpart) > 0.75)
  }

  private func way(_ left: Document, _ right: Document) -> CoarseSearch.Way {
    let instance = Instance(left, right)
    return CoarseSearch(matches: instance.matches)
      .way(from: Anchor(left: 0, right: 0), to: Anchor(left: instance.left.count, right: instance.right.count))
  }

  /// The way holds every right pair but a few beside the chapter, and is narrow.
  @Test func theWayIsNarrowAndRight() {
    let texts = texts(700, foreign: 500, at: 300)
    let way = way(texts.left, texts.right)
    #expect(way.ranges.count == texts.left.sentences.count + 1)
    #expect(way.ranges[0].contains(0))
    #expect(way.ranges[700].contains(texts.right.sentences.count))
    let held = texts.counterpart.count { way.ranges[$0].contains($1) && way.ranges[$0 + 1].contains($1 + 1) }
    #expect(held > texts.counterpart.count - 20)
    #expect(way.ranges.reduce(0) { $0 + $1.count } < 30 * (texts.left.sentences.count + texts.right.sentences.count))
    #expect(!way.cuts.isEmpty)
    for cut in way.cuts { #expect(way.ranges[cut.left].contains(cut.right)) }
  }

  /// Blocks of several sentences find the way that single ones find.
  @Test func blocksLeadTheSameWay() {
    let texts = texts(600, foreign: 400, at: 200)
    let instance = Instance(texts.left, texts.right)
    let end = Anchor(left: instance.left.count, right: instance.right.count)
    let fine = CoarseSearch(matches: instance.matches).way(from: Anchor(left: 0, right: 0), to: end)
    let coarse = CoarseSearch(matches: instance.matches, cells: 20_000, cellsPerSentence: 16).way(
      from: Anchor(left: 0, right: 0), to: end)
    let met = zip(fine.ranges, coarse.ranges).count { $0.overlaps($1) }
    #expect(met > fine.ranges.count * 9 / 10)
  }
}

@Suite struct BlockPathTests {
  private func blocks(_ left: [String], _ right: [String]) -> BlockTexts {
    let instance = Instance(Texts.document(left), Texts.document(right))
    return BlockTexts(
      instance.matches, from: Anchor(left: 0, right: 0), to: Anchor(left: left.count, right: right.count), size: 1)
  }

  private func path(_ left: [String], _ right: [String]) -> [Anchor] {
    let blocks = blocks(left, right)
    return BlockPath(blocks, within: Corridor(left: left.count, right: right.count)).points
  }

  @Test func aTextLeadsStraightThroughItself() {
    #expect(path(Texts.news, Texts.news) == (0...9).map { Anchor(left: $0, right: $0) })
  }

  @Test func whatIsLackingIsPassedOverInOnePiece() {
    let shorter = Array(Texts.news[..<2] + Texts.news[6...])
    let expected = (0...2).map { Anchor(left: $0, right: $0) } + (3...9).map { Anchor(left: $0, right: max(2, $0 - 4)) }
    #expect(path(Texts.news, shorter) == expected)
    #expect(path(shorter, Texts.news) == expected.map { Anchor(left: $0.right, right: $0.left) })
  }

  @Test func anEmptySideIsOneGap() {
    #expect(path([], Texts.news) == (0...9).map { Anchor(left: 0, right: $0) })
    #expect(path(Texts.news, []) == (0...9).map { Anchor(left: $0, right: 0) })
  }

  /// Whatever the corridor, a path leads from its first cell to its last, and never outside.
  @Test func pathsStayInTheirCorridor() {
    var random = SeededRandom(5)
    for round in 0..<60 {
      let left = (0..<Int.random(in: 2...12, using: &random)).map { _ in Texts.news.randomElement(using: &random) ?? ""
      }
      let right = (0..<Int.random(in: 2...12, using: &random)).map { _ in Texts.news.randomElement(using: &random) ?? ""
      }
      let reach = Int.random(in: 1...4, using: &random)
      let corridor = Corridor(
        (0...left.count).map { row in
          let middle = row * right.count / left.count
          let low = row == 0 ? 0 : max(0, middle - reach)
          return low...(row == left.count ? right.count : min(right.count, middle + reach + right.count / left.count))
        })
      let points = BlockPath(blocks(left, right), within: corridor).points
      #expect(points.first == Anchor(left: 0, right: 0) && points.last == corridor.end, "round \(round)")
      for (one, next) in zip(points, points.dropFirst()) {
        let step = (next.left - one.left, next.right - one.right)
        #expect([(1, 1), (0, 1), (1, 0)].contains { $0 == step }, "round \(round)")
      }
    }
  }
}
