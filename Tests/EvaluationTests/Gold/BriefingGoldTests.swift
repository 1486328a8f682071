import Alignment
import TextModel
import Testing

@testable import align_eval

@Suite struct BriefingGoldTests {
  private func gold() throws -> BriefingGold {
    try BriefingGold(
      Array(
        """
        {"kind":"comparable","topic":"x","left_sentences":["Бір. Екі.","Үш."],"right_sentences":["Раз.","Два."],
         "links":[{"left":[0],"right":[0],"strength":"full"},{"left":[1],"right":[0,1],"strength":"partial"}],
         "traps":[{"left":[0],"right":[1]}]}
        """.utf8), file: "x.gold.json")
  }

  private func document(_ lines: String) -> Document {
    DocumentReader(layout: .sentencePerLine).read(SourceText(text: lines))
  }

  @Test func partialLinksNeedNotBeFound() throws {
    let pair = try gold().pair(name: "x", document("Бір. Екі.\nҮш.\n"), document("Раз.\nДва.\n"))
    #expect(pair.gold.map(\.left) == [[0], [1]])
    #expect(pair.required.map(\.left) == [[0]])
  }

  /// A sentence of the gold that the reader cuts in two keeps its number for both parts; furniture has none.
  @Test func beadsAreToldInTheGoldsNumbers() throws {
    let source = SourceText(text: "Бір. Екі.\nҮш.\n")
    let cut = [0..<7, 8..<15, 16..<22].map { Sentence(text: source.string($0), range: $0, paragraph: 0) }
    let left = Document(
      source: source, language: .kazakh, paragraphs: [], sentences: cut, quotations: [], metadata: Metadata())
    let pair = try gold().pair(name: "x", left, document("Реклама\nРаз.\nДва.\n"))
    func told(_ left: [Int], _ right: [Int]) -> [[Int]] {
      let bead = pair.inGoldNumbers(Bead(left: left, right: right, confidence: 0.5))
      return [bead.left, bead.right]
    }
    #expect(told([0, 1], [1, 2]) == [[0], [0, 1]])
    #expect(told([2], [0]) == [[1], []])
  }

  /// A sentence that the file does not have costs its own links, not those behind it.
  @Test func aMissingSentenceLeavesTheOthers() throws {
    let pair = try gold().pair(name: "x", document("Мүлде басқа.\nҮш.\n"), document("Раз.\nДва.\n"))
    let bead = pair.inGoldNumbers(Bead(left: [0, 1], right: [0], confidence: 0.5))
    #expect(bead.left == [1])
  }

  @Test func namesTheFileAtFault() {
    #expect(throws: Trouble.self) { try BriefingGold(Array("[]".utf8), file: "x.gold.json") }
  }
}
