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

  @Test func theLongestIncreasingRunIsThatOfAllChoices() {
    var random = SeededRandom(11)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...9, using: &random) }
      let longest = (0..<(1 << values.count)).map { choice -> Int in
        let chosen = values.indices.filter { choice & 1 << $0 != 0 }.map { values[$0] }
        return zip(chosen, chosen.dropFirst()).allSatisfy { $0 < $1 } ? chosen.count : 0
      }.max()
      #expect(ModeChoice.longestIncreasing(values) == longest, "\(values)")
    }
  }
}
