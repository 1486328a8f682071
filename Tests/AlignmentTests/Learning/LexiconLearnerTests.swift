import Lexicon
import Testing
import TextModel

@testable import Alignment

/// Learning from small collections whose renderings are known.
struct LexiconLearnerTests {
  static let kazakh = ["алма", "бұлт", "гүл", "дала", "егін", "жол", "зат", "кеме", "лақ", "май", "нан", "орман"]
  static let russian = [
    "яблоко", "облако", "цветок", "степь", "урожай", "дорога", "вещь", "корабль", "козленок", "масло", "хлеб", "лес",
  ]

  /// Sentences of four planted words each, the same on both sides, drawn by a fixed recurrence.
  static func sentences(_ count: Int, seed: UInt32) -> [(kazakh: String, russian: String)] {
    var state = seed
    return (0..<count).map { _ in
      let words = (0..<4).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return Int(state >> 16) % kazakh.count
      }
      return (
        words.map { kazakh[$0] }.joined(separator: " "), words.reversed().map { russian[$0] }.joined(separator: " ")
      )
    }
  }

  private func learner(_ change: (inout LexiconLearner.Options) -> Void = { _ in }) -> LexiconLearner {
    var options = LexiconLearner.Options()
    options.lexicon = nil
    change(&options)
    return LexiconLearner(options: options)
  }

  private func document(_ sentences: [String], _ language: Language) -> Document {
    DocumentReader(layout: .sentencePerLine, language: language)
      .read(SourceText(text: sentences.joined(separator: "\n")))
  }

  private let planted = Set(zip(Self.kazakh, Self.russian).map { [$0, $1] })

  private func found(_ learned: LearnedLexicon) -> Set<[String]> { Set(learned.pairs.map { [$0.kazakh, $0.russian] }) }

  @Test func plantedPairsAreFoundAndNothingElse() {
    let learned = learner().learn(fromLinks: Self.sentences(150, seed: 1))
    #expect(found(learned) == planted)
    #expect(learned.pairs.allSatisfy { $0.probability > 0.6 && $0.probability <= 1 })
    #expect(learned.pairs.map(\.kazakh) == learned.pairs.map(\.kazakh).sorted())
  }

  @Test func rarePairsAreLeftOut() {
    let links = Self.sentences(100, seed: 2) + [("тіс нан", "зуб хлеб"), ("тіс жол", "зуб дорога")]
    #expect(!learner { $0.leastCount = 3 }.learn(fromLinks: links).pairs.contains { $0.russian == "зуб" })
    let eager = learner().learn(fromLinks: links)
    #expect(eager.pairs.contains { $0.kazakh == "тіс" && $0.russian == "зуб" && $0.count == 2 })
  }

  @Test func repeatedLinksCountOnce() {
    let sentences = Self.sentences(100, seed: 3)
    let learned = learner().learn(fromLinks: sentences + Array(repeating: ("тіс нан", "зуб хлеб"), count: 9))
    #expect(!learned.pairs.contains { $0.russian == "зуб" })
    #expect(learned.links == learner().learn(fromLinks: sentences).links + 1)
  }

  @Test func whatTheLexiconHasIsLeftOut() throws {
    let known = try #require(
      Lexicon.merged(nil, with: [try UserLexicon.read("нан\tхлеб\nжол\tпуть\n", name: "known")]))
    let learned = learner { $0.lexicon = known }.learn(fromLinks: Self.sentences(150, seed: 4))
    #expect(!learned.pairs.contains { $0.kazakh == "нан" })
    #expect(learned.pairs.contains { $0.kazakh == "жол" && $0.russian == "дорога" })
    #expect(learned.pairs.count == 11)
  }

  @Test func termsOfTheLexiconHaveARate() throws {
    let known = try #require(
      Lexicon.merged(nil, with: [try UserLexicon.read("нан\tхлеб\nжол\tпуть\n", name: "known")]))
    let links = [
      ("нан жол", "хлеб дорога"), ("нан алма", "яблоко"), ("нан май", "хлеб масло"), ("нан", "хлеб"),
      ("жол нан", "дорога и хлеб"), ("жол", "дорога"), ("жол май", "масло"), ("алма", "хлеб яблоко"),
    ]
    let learned = learner { $0.lexicon = known }.learn(fromLinks: links)
    #expect(
      learned.rates.map { "\($0.text) \($0.side) \($0.share) \($0.count)" } == [
        "жол kazakh 0.0 4", "нан kazakh 0.8 5", "хлеб russian 0.8 5",
      ])
    let lexicon = try #require(Lexicon.merged(known, with: [learned.userLexicon]))
    #expect(
      lexicon.renderingRate(of: TermKey("нан"), .kazakh)
        == RenderingRate(share: 0.8, count: 5, level: Float(8) / 14))
    let own = try #require(Lexicon.merged(known, with: [learned.lexiconOfOwnTexts]))
    #expect(own.renderingRate(of: TermKey("нан"), .kazakh) == RenderingRate(share: 0.8, count: 5))
    let table = learned.table(notes: [])
    #expect(
      table.hasSuffix(
        "жол\t*\trate\t0.000\t4\nнан\t*\trate\t0.800\t5\n*\tхлеб\trate\t0.800\t5\n*\t*\trate\t0.571\t14\n"))
    #expect(
      try UserLexicon.read(table, name: "learned.tsv").entries.map(\.entry) == learned.userLexicon.entries.map(\.entry))
  }

  @Test func textsAreAlignedFirstAndTheOutcomeIsTheSameEveryTime() {
    let texts = (0..<5).map { number in
      // Figures tell which sentences belong together before any word is known; a line is missing on one side.
      let lines = Self.sentences(60, seed: UInt32(number) + 10).enumerated().map { index, line in
        (kazakh: "\(line.kazakh) \(1000 + index * 7)", russian: "\(line.russian) \(1000 + index * 7)")
      }
      return (
        kazakh: document(lines.map(\.kazakh), .kazakh),
        russian: document(lines.enumerated().filter { $0.offset != 20 }.map(\.element.russian), .russian)
      )
    }
    let learned = learner().learn(fromTexts: texts.count, load: { texts[$0] })
    #expect(found(learned) == planted)
    #expect((270...295).contains(learned.links))
    for _ in 0..<3 { #expect(learner().learn(fromTexts: texts.count, load: { texts[$0] }) == learned) }
  }

  @Test func firstFailureIsTold() {
    struct Failure: Error, Equatable { let number: Int }
    #expect(throws: Failure(number: 2)) {
      try learner().learn(fromTexts: 6) { (number: Int) throws(Failure) in
        if number >= 2 { throw Failure(number: number) }
        return (document(["нан"], .kazakh), document(["хлеб"], .russian))
      }
    }
  }

  @Test func tableCanBeReadAgain() throws {
    let learned = learner().learn(fromLinks: Self.sentences(150, seed: 5))
    let text = learned.table(notes: ["made of nothing"])
    #expect(text.hasPrefix("# made of nothing\n# kk\tru\tpos\tweight\tcount\nалма\tяблоко\tstem\t0."))
    let read = try UserLexicon.read(text, name: "learned.tsv")
    #expect(read.entries.map(\.entry) == learned.userLexicon.entries.map(\.entry))
  }

  @Test func nothingIsLearntFromNothing() {
    #expect(learner().learn(fromLinks: []).pairs.isEmpty)
    #expect(learner().learn(fromTexts: 0, load: { _ in (document([], .kazakh), document([], .russian)) }).pairs.isEmpty)
  }
}
