import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct BoundaryHintsTests {
  /// A text whose sentences make paragraphs of the given sizes.
  private func document(_ sentences: [String], paragraphs sizes: [Int]) -> Document {
    let homes = sizes.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
    let plain = Texts.document(sentences)
    let placed = zip(plain.sentences, homes).map { Sentence(text: $0.text, range: $0.range, paragraph: $1) }
    let paragraphs = sizes.indices.map { number in
      let own = placed.filter { $0.paragraph == number }
      let range = (own.first?.range.lowerBound ?? 0)..<(own.last?.range.upperBound ?? 0)
      return Paragraph(range: range, role: .text, language: .russian)
    }
    return Document(
      source: plain.source, language: plain.language, paragraphs: paragraphs, sentences: placed, quotations: [],
      metadata: Metadata())
  }

  private func units(_ sizes: [Int]) -> TextUnits {
    TextUnits(document((0..<sizes.reduce(0, +)).map { Texts.news[$0 % 9] }, paragraphs: sizes), lexicon: nil)
  }

  private func ends(_ count: Int) -> [Anchor] { (1...count).map { Anchor(left: $0, right: $0) } }

  @Test func paragraphsThatGoTogetherSpeakForALink() {
    let text = units([2, 3, 1, 4, 2, 3])
    let hints = BoundaryHints(of: ends(15), text, text)
    let (inside, end) = (text.marks[0], text.marks[1])
    #expect(hints.row(end, [end])[0] > 0.4)
    #expect(hints.row(inside, [inside])[0] > 0.1)
    #expect(hints.row(end, [inside])[0] < -0.3)
    #expect(hints.row(inside, [end])[0] < -0.3)
  }

  @Test func paragraphsBrokenAtWillTellLittle() {
    let (left, right) = (units([1, 2, 3, 4, 5, 5]), units([4, 4, 1, 1, 5, 5]))
    let hints = BoundaryHints(of: ends(20), left, right)
    let told = hints.row(left.marks[0], right.marks[...]).map(abs).max() ?? 0
    let alike = BoundaryHints(of: ends(20), left, left)
    #expect(told < alike.row(left.marks[0], left.marks[...]).map(abs).max() ?? 0)
  }

  /// A sentence a line, or no breaks at all: nothing can be told.
  @Test func marksOfEveryOrNoSentenceTellNothing() {
    let (every, none) = (units([Int](repeating: 1, count: 12)), units([12]))
    #expect(BoundaryHints(of: ends(12), every, every).areSilent)
    #expect(!BoundaryHints(of: ends(12), units([6, 6]), units([6, 6])).areSilent)
    #expect(BoundaryHints(of: ends(12), every, none).areSilent)
  }

  /// Two sentences that nothing tells apart go where the paragraphs put them.
  @Test func breaksDecideWhereNothingElseDoes() {
    let same = "Министр ответил на вопросы журналистов."
    var left: [String] = []
    var sizes: (left: [Int], right: [Int]) = ([], [])
    for number in 0..<12 {
      left += [Texts.news[number % 9], same, same]
      sizes.left += [2, 1]
      sizes.right += [2, 1]
    }
    // In one place each side has only one of them: on the left it ends the first paragraph, on the right it is the next.
    left.remove(at: 17)
    sizes.left[11] = 0
    sizes.left.remove(at: 11)
    let right = (0..<12).flatMap { [Texts.news[$0 % 9], same, same] }
    var options = Aligner.Options()
    options.mode = .parallel
    let texts = (document(left, paragraphs: sizes.left), document(right, paragraphs: sizes.right))
    let ladder = Aligner(options: options).align(texts.0, texts.1)
    #expect(ladder.beads.contains { $0.left == [16] && $0.right == [16] })
    #expect(ladder.beads.contains { $0.left.isEmpty && $0.right == [17] })
  }
}
