import Alignment
import Testing
import TextModel

@testable import Comparison

@Suite("Terms over a collection")
struct TermCensusTests {
  /// Articles that speak of one thing, with the word for it in the Russian ones.
  private static func articles(_ words: [String]) -> [Pair] {
    words.map { word in
      Pair(
        "Тәлімгер жас мамандарға көмектеседі.\nАуылда жаңа мектеп салынды.",
        "Молодым специалистам помогает \(word).\nВ селе построили новую школу.")
    }
  }

  private static func variants(
    _ pairs: [Pair], glossary: Glossary = Glossary(), mode: AlignmentMode = .parallel
  ) -> [TermVariants] {
    var census = TermCensus()
    let comparer = Comparer(glossary: glossary, surveysTerms: true)
    for (number, pair) in pairs.enumerated() {
      let documents = (document(pair.left, .kazakh), document(pair.right, .russian))
      let ladder = Ladder(lines: documents.0.sentences.count, mode: mode)
      if let survey = comparer.compare(documents.0, documents.1, along: ladder).terms {
        census.add(survey, pair: number)
      }
    }
    return census.variants
  }

  @Test("a word that articles render in two ways is told once, with the articles of each")
  func word() throws {
    let found = Self.variants(Self.articles(["наставник", "ментор", "наставник", "наставник", "ментор"]))
    #expect(found.map(\.term) == ["тәлімгер"] && found.map(\.side) == [.left])
    let renderings = try #require(found.first).renderings
    #expect(renderings.map(\.text) == ["наставник", "ментор"])
    #expect(renderings.map(\.pairs) == [[0, 2, 3], [1, 4]])
    #expect(renderings.flatMap(\.places).allSatisfy { $0.sentence == 0 })
  }

  @Test("an odd word in one place counts where all else of its link corresponds, and not where more is free")
  func plain() {
    var pairs = Self.articles(["наставник", "наставник", "ментор"])
    #expect(Self.variants(pairs).map(\.term) == ["тәлімгер"])
    pairs[2] = Pair(
      pairs[2].left.replacing("көмектеседі", with: "бұрынғыша қаражат пен жатақхана мәселесінде көмектеседі"),
      pairs[2].right.replacing("помогает", with: "по старой привычке всячески помогает советом"))
    #expect(Self.variants(pairs).isEmpty)
  }

  @Test("a phrase too")
  func phrase() throws {
    let pairs = TermCheckTests.faults[0].left.split(separator: "\n").map(String.init)
    let others = TermCheckTests.faults[0].right.split(separator: "\n").map(String.init)
    let found = Self.variants(zip(pairs, others).map { Pair($0, $1) } + [Pair(pairs[0], others[0])])
    let variants = try #require(found.first { $0.term.hasPrefix("атаулы әлеуметтік көмек") })
    #expect(variants.renderings.map(\.places.count) == [2, 1])
  }

  @Test("silent: one rendering, what the glossary has, independent reports")
  func silent() throws {
    let mixed = Self.articles(["наставник", "ментор"])
    #expect(!Self.variants(mixed).isEmpty)
    #expect(Self.variants(Self.articles(["наставник", "наставник", "наставник"])).isEmpty)
    let glossary = try GlossaryReader.glossary(of: "тәлімгер\tнаставник; ментор\n", name: "t.tsv")
    #expect(Self.variants(mixed, glossary: glossary).isEmpty)
    #expect(Self.variants(mixed, mode: .comparable).isEmpty)
  }

  @Test("no survey where none was asked for")
  func unasked() {
    let pair = Self.articles(["ментор"])[0]
    #expect(pair.compared().terms == nil)
  }
}
