import Samples
import Testing
import TextModel

@testable import Alignment

/// Texts as they should not be: they are aligned whole, and as well as can be. How long it takes, `align-bench` tells.
@Suite struct PathologicalTests {
  private func ladder(_ left: [String], _ right: [String], _ mode: AlignmentMode? = .parallel) -> Ladder {
    var options = Aligner.Options()
    options.mode = mode
    let documents = (Texts.document(left), Texts.document(right))
    let ladder = Aligner(options: options).align(documents.0, documents.1)
    #expect(ladder.beads.flatMap(\.left).sorted() == Array(left.indices))
    #expect(ladder.beads.flatMap(\.right).sorted() == Array(right.indices))
    return ladder
  }

  private func numbered(_ range: Range<Int>) -> [String] { range.map { "\($0 + 7). " + Texts.news[$0 % 9] } }

  private func right(_ ladder: Ladder, _ counterpart: (Int) -> Int?) -> Int {
    ladder.links.count { $0.left.count == 1 && $0.right.count == 1 && counterpart($0.left[0]) == $0.right[0] }
  }

  @Test func allSentencesEqual() {
    let ladder = ladder([String](repeating: Texts.news[0], count: 900), [String](repeating: Texts.news[0], count: 900))
    #expect(right(ladder) { $0 } > 850)
  }

  @Test func linesOfOneWord() {
    let words = (0..<1000).map { Texts.russian[$0 * 7 % Texts.russian.count] }
    let ladder = ladder(words, words)
    #expect(right(ladder) { $0 } > 950)
  }

  @Test(arguments: [nil] + AlignmentMode.allCases.map(Optional.some))
  func oneSideEmpty(mode: AlignmentMode?) {
    #expect(ladder(numbered(0..<800), [], mode).links.isEmpty)
    #expect(ladder([], numbered(0..<800), mode).links.isEmpty)
  }

  /// Nothing keeps the order: in parallel mode some links are made, most of them right; in comparable mode all.
  @Test func oneSideShuffled() {
    var random = SeededRandom(3)
    let syllables = ["ба", "ке", "ди", "ло", "ну", "ра", "шы", "гал", "тем", "жан", "сай", "пур"]
    let text = (0..<600).map { _ in
      (0..<6).map { _ in (0..<4).map { _ in syllables.randomElement(using: &random) ?? "" }.joined() }
        .joined(separator: " ")
    }
    let order = Array(text.indices).shuffled(using: &random)
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let shuffled = order.map { text[$0] }
    let parallel = ladder(text, shuffled)
    let links = parallel.links.filter { $0.left.count == 1 && $0.right.count == 1 }
    #expect(links.count > 30)
    #expect(Double(right(parallel) { place[$0] }) > 0.8 * Double(links.count))
    #expect(right(ladder(text, shuffled, .comparable)) { place[$0] } > 550)
  }

  /// A chapter of another text costs nothing outside it, on either side.
  @Test(arguments: [0, 300, 599])
  func aForeignChapter(at place: Int) {
    let text = numbered(0..<600)
    let chapter = (0..<700).map { "Глава \($0): горы, снег и \($0 * 3 + 10_000) шагов по тропе к перевалу." }
    let longer = Array(text[..<place] + chapter + text[place...])
    let counterpart = { (i: Int) in i < place ? i : i + chapter.count }
    #expect(right(ladder(text, longer), counterpart) >= 595)
    let mirrored = ladder(longer, text)
    #expect(right(mirrored) { $0 < place ? $0 : $0 < place + 700 ? nil : $0 - 700 } >= 595)
  }

  /// Repeated reports are told apart by what stands around them.
  @Test func aTextThatRepeatsItself() {
    let text = (0..<60).flatMap { round in Texts.news + ["Выпуск \(round + 500)."] }
    let shorter = text.enumerated().filter { $0.offset % 23 != 5 }.map(\.element)
    let kept = text.indices.filter { $0 % 23 != 5 }
    let place = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    #expect(right(ladder(text, shorter)) { place[$0] } > 560)
  }

  /// As many workers as there may be change nothing.
  @Test func workersChangeNothing() {
    let text = numbered(0..<1200)
    let other = text.enumerated().filter { $0.offset % 13 != 4 }.map(\.element)
    let ladders = [1, 2, 5].map { count in
      var options = Aligner.Options()
      options.mode = .parallel
      options.workers = Workers(count)
      return Aligner(options: options).align(Texts.document(text), Texts.document(other))
    }
    #expect(ladders[0] == ladders[1] && ladders[0] == ladders[2])
    #expect(ladders[0].links.count > 1000)
  }
}
