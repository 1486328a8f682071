import Samples
import Testing

@testable import Alignment

@Suite struct ModeChoiceTests {
  private func mode(_ left: [String], _ right: [String]) -> AlignmentMode {
    Aligner().align(Texts.document(left), Texts.document(right)).mode
  }

  @Test func textsInOneOrderAreTranslations() {
    #expect(mode(Texts.news, Texts.news) == .parallel)
    #expect(mode(Texts.news, Array(Texts.news[..<4] + Texts.news[5...])) == .parallel)
  }

  @Test func textsInAnyOrderAreReports() {
    #expect(mode(Texts.news, Texts.news.reversed()) == .comparable)
    #expect(mode(Texts.news, [Texts.news[7], "Театр показал премьеру оперы.", Texts.news[1]]) == .comparable)
  }

  @Test func anEmptyTextIsATranslationThatLacksEverything() {
    #expect(mode([], Texts.news) == .parallel)
    #expect(mode(Texts.news, []) == .parallel)
    #expect(mode([], []) == .parallel)
  }

  @Test func longTextsAreToldByTheirAnchors() {
    let sentences = (0..<210).map { "Открыты \($0 * 7 + 300) школ и \($0 * 13 + 5001) мест." }
    var random = SeededRandom(13)
    #expect(mode(sentences, sentences) == .parallel)
    #expect(mode(sentences, sentences.shuffled(using: &random)) == .comparable)
  }

  @Test func twoSentencesAreEnough() {
    #expect(mode(Array(Texts.news[..<2]), Array(Texts.news[..<2])) == .parallel)
    #expect(mode(Array(Texts.news[..<3]), Array(Texts.news[..<3].reversed())) == .comparable)
  }

  /// Independent reports may tell the little they share in one order.
  @Test func aFewStatementsInOneOrderMakeNoTranslation() {
    let left = [0, 1, 2, 3, 4].map { Texts.news[$0] }
    let right = [Texts.news[1], "Театр показал премьеру оперы.", Texts.news[3], Texts.news[6], Texts.news[7]]
    #expect(mode(left, right) == .comparable)
  }

  @Test func aTextThatLacksAThirdIsStillATranslation() {
    #expect(mode(Texts.news, [0, 1, 3, 4, 6, 8].map { Texts.news[$0] }) == .parallel)
  }
}
