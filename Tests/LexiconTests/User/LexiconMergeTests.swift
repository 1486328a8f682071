import Testing
import TextModel

@testable import Lexicon

/// What users' lexicons change in another one.
struct LexiconMergeTests {
  static let base: Lexicon = {
    var builder = LexiconBuilder()
    builder.add(LexiconEntry(kazakh: "мектеп", russian: ["школа", "училище"], partOfSpeech: "n"))
    builder.add(LexiconEntry(kazakh: "қабылдау", russian: ["принять", "прием"], partOfSpeech: "v"))
    builder.add(LexiconEntry(kazakh: "тау", russian: ["гора"], partOfSpeech: "n"))
    builder.add(LexiconEntry(kazakh: "та", russian: ["и"], partOfSpeech: "part"))
    return builder.build()
  }()

  private func merged(_ texts: String...) throws -> Lexicon {
    let users = try texts.map { try UserLexicon.read($0, name: "user.tsv") }
    return try #require(Lexicon.merged(Self.base, with: users))
  }

  private func renderings(_ word: String, in lexicon: Lexicon) -> [String] {
    lexicon.weighedRenderings(of: TermKey(word), from: .kazakh).compactMap { lexicon.text(of: $0.key, .russian) }
  }

  private func back(_ stem: String, in lexicon: Lexicon) -> [String] {
    lexicon.weighedRenderings(of: TermKey(stem), from: .russian).compactMap { lexicon.text(of: $0.key, .kazakh) }
  }

  @Test func withoutUsersNothingIsBuilt() {
    #expect(Lexicon.merged(nil, with: []) == nil)
    #expect(Lexicon.merged(Self.base, with: [])?.sourceHash == Self.base.sourceHash)
  }

  @Test func entriesAddUp() throws {
    let lexicon = try merged("мектеп\tгимназия\nбаспана\tжилье\n")
    #expect(renderings("мектеп", in: lexicon) == ["школа", "училище", "гимназия"])
    #expect(renderings("баспана", in: lexicon) == ["жилье"])
    #expect(back("гимназ", in: lexicon) == ["мектеп"])
    #expect(back("школ", in: lexicon) == ["мектеп"])
    #expect(lexicon.sourceHash != Self.base.sourceHash)
  }

  @Test func mergingNothingNewKeepsWhatWasThere() throws {
    let lexicon = try merged("мектеп\tшкола\n")
    #expect(lexicon.kazakh == Self.base.kazakh && lexicon.russian == Self.base.russian)
  }

  @Test func userAloneMakesALexicon() throws {
    let user = try UserLexicon.read("үй\tдом\n", name: "u")
    let lexicon = try #require(Lexicon.merged(nil, with: [user]))
    #expect(renderings("үй", in: lexicon) == ["дом"] && renderings("мектеп", in: lexicon).isEmpty)
  }

  @Test func surestRenderingComesFirst() throws {
    let lexicon = try merged("үй\tдом\t\t0.5\nүй\tизба\t\t0.04\nүй\tжилище\t\t0.75\nүй\tдом\t\t0.625\n")
    let found = lexicon.weighedRenderings(of: TermKey("үй"), from: .kazakh)
    #expect(found.compactMap { lexicon.text(of: $0.key, .russian) } == ["жилище", "дом"])
    #expect(found.map(\.weight) == [0.75, 0.625])
    #expect(lexicon.weighedRenderings(of: TermKey("дом"), from: .russian).map(\.weight) == [0.625])
    #expect(lexicon.weighedRenderings(of: TermKey("мектеп"), from: .kazakh).map(\.weight) == [1, 1])
  }

  @Test func forbiddenPairsAreOutInEveryForm() throws {
    let lexicon = try merged("мектеп\tучилище\t\t!\nқабылдау\tприем\t\t!\nқабылдау\tпринять\t\t!\nжоқ\tсөз\t\t!\n")
    #expect(renderings("мектеп", in: lexicon) == ["школа"])
    #expect(back("училищ", in: lexicon).isEmpty)
    #expect(!lexicon.isTerm(TermKey("қабылдау"), .kazakh) && !lexicon.isTerm(TermKey("қабылда"), .kazakh))
    #expect(!lexicon.isTerm(TermKey("прин"), .russian))
  }

  @Test func forbiddingBeatsAddingInWhateverOrder() throws {
    for texts in [["үй\tдом\nүй\tизба\n", "үй\tдом\t\t!\n"], ["үй\tдом\t\t!\n", "үй\tдом\nүй\tизба\n"]] {
      let users = try texts.map { try UserLexicon.read($0, name: "u") }
      let lexicon = try #require(Lexicon.merged(Self.base, with: users))
      #expect(renderings("үй", in: lexicon) == ["изба"])
    }
  }

  @Test func forcedRenderingsAreTheOnlyOnes() throws {
    let lexicon = try merged(
      "Мектеп\tлицей\t\t=\nмектеп\tгимназия\nмектеп\tшкола\t\t=\nмектеп\tлицей\t\t!\nқабылдау\tприемка\t\t=\n")
    #expect(Set(renderings("мектеп", in: lexicon)) == ["лицей", "школа"])
    #expect(back("гимназ", in: lexicon).isEmpty && back("училищ", in: lexicon).isEmpty)
    #expect(renderings("қабылдау", in: lexicon) == ["приемка"] && renderings("қабылда", in: lexicon) == ["приемка"])
  }

  @Test func forcingANounLeavesShorterWordsAlone() throws {
    let lexicon = try merged("тау\tхребет\t\t=\n")
    #expect(renderings("тау", in: lexicon) == ["хребет"] && renderings("та", in: lexicon) == ["и"])
  }

  @Test func addedWordsAreFoundInTexts() throws {
    let lexicon = try merged("ғаламтор\tинтернет\nауызсу құбыры\tпитьевой водопровод\n")
    let sentence = Self.tokens("Ауызсу құбырына ғаламтордан қараңыз")
    let terms = LexiconCoverage.terms(of: Self.tokens("Питьевого водопровода нет в интернете"), .russian, lexicon)
    let coverage = LexiconCoverage(of: sentence, .kazakh, lexicon, within: terms)
    #expect(coverage.words == 4 && coverage.content == 4 && coverage.known == 3 && coverage.translated == 3)
    #expect(coverage.missing.values.reduce(0, +) == 1 && coverage.names == 0)
    let without = LexiconCoverage(of: sentence, .kazakh, Self.base)
    #expect(without.known == 0 && without.translated == nil)
  }

  private static func tokens(_ sentence: String) -> [[Token]] { [Tokenizer().tokens(of: sentence)] }

  @Test func ratesStandBesideEntriesAndAddNone() throws {
    let lexicon = try merged(
      "қабылдау\t*\trate\t0.25\t8\n*\tшкола\trate\t1\t3\n*\tна\trate\t0.01\t90\nқабылдау\t*\trate\t0.5\t10\n")
    func rate(_ stem: String, _ side: Lexicon.Side) -> RenderingRate? {
      lexicon.renderingRate(of: TermKey(stem), side)
    }
    let accept = RenderingRate(share: 0.5, count: 10)
    #expect(rate("қабылдау", .kazakh) == accept && rate("қабылда", .kazakh) == accept)
    #expect(rate("школ", .russian) == RenderingRate(share: 1, count: 3))
    #expect(rate("на", .russian) == RenderingRate(share: 0.01, count: 90))
    #expect(rate("мектеп", .kazakh) == nil)
    #expect(!lexicon.isTerm(TermKey("на"), .russian))
    #expect(renderings("қабылдау", in: lexicon) == renderings("қабылдау", in: Self.base))
    let more = try #require(Lexicon.merged(lexicon, with: [try UserLexicon.read("үй\tдом\n", name: "u.tsv")]))
    #expect(more.renderingRate(of: TermKey("школ"), .russian) == RenderingRate(share: 1, count: 3))
    #expect(more.sourceHash != lexicon.sourceHash && lexicon.sourceHash != Self.base.sourceHash)
  }

  /// What all words together were rendered at goes with the rates of its own file, and with no others.
  @Test func ratesKnowTheLevelOfTheirFile() throws {
    let first = try UserLexicon.read("*\tшкола\trate\t0.5\t30\n*\t*\trate\t0.75\t9000\n", name: "first.tsv")
    let second = try UserLexicon.read("*\tна\trate\t0.01\t90\n", name: "second.tsv")
    let lexicon = try #require(Lexicon.merged(Self.base, with: [first, second]))
    #expect(
      lexicon.renderingRate(of: TermKey("школ"), .russian) == RenderingRate(share: 0.5, count: 30, level: 0.75))
    #expect(lexicon.renderingRate(of: TermKey("на"), .russian) == RenderingRate(share: 0.01, count: 90))
    #expect(lexicon.renderingRate(of: TermKey("*"), .russian) == nil)
    let other = try UserLexicon.read("*\tшкола\trate\t0.5\t30\n*\t*\trate\t0.7\t9000\n", name: "first.tsv")
    #expect(Lexicon.merged(Self.base, with: [other, second])?.sourceHash != lexicon.sourceHash)
  }

  @Test func namesAreNotMissed() {
    let coverage = LexiconCoverage(
      of: Self.tokens("Бүгін Ермек мектепке және дүкенге барды"), .kazakh, Self.base)
    #expect(coverage.words == 6 && coverage.content == 5 && coverage.known == 1 && coverage.names == 1)
    #expect(coverage.missing.count == 3)
  }
}
