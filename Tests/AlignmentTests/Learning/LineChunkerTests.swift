import Testing
import TextModel

@testable import Alignment

/// Long texts cut at sure links.
struct LineChunkerTests {
  private func links(_ left: [String], _ right: [String]) -> [Bead] {
    func document(_ lines: [String], _ language: Language) -> Document {
      DocumentReader(layout: .sentencePerLine, language: language).read(SourceText(text: lines.joined(separator: "\n")))
    }
    return LineChunker(lexicon: nil).links(document(left, .kazakh), document(right, .russian))
  }

  private func lines(_ range: Range<Int>) -> [String] { range.map { "NATO \($0 * 37 + 1001) BBC" } }

  private func pairs(_ links: [Bead]) -> [[Int]] {
    links.filter { $0.confidence > 0.5 }.flatMap { bead in bead.left.flatMap { i in bead.right.map { [i, $0] } } }
  }

  @Test func everyLineIsLinkedOnce() {
    #expect(pairs(links(lines(0..<730), lines(0..<730))) == (0..<730).map { [$0, $0] })
  }

  @Test func missingStretchesAreBridged() {
    let found = pairs(links(lines(0..<600), lines(0..<250) + lines(310..<600)))
    let right = (0..<250).map { [$0, $0] } + (310..<600).map { [$0, $0 - 60] }
    #expect(Set(found).intersection(right).count > 520)
    #expect(Set(found).subtracting(right).count < 10)
  }

  @Test func textsThatHaveNothingInCommonComeToAnEnd() {
    let found = pairs(links(lines(0..<900), lines(5000..<5900)))
    #expect(found.count <= 900)
    #expect(links(lines(0..<300), []).isEmpty && links([], []).isEmpty)
  }
}
