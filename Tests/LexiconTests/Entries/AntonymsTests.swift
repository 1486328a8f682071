import Lexicon
import Orthography
import TextModel
import Testing

/// Words that say the opposite of each other.
@Suite struct AntonymsTests {
  @Test func everyWordHasAnEntry() throws {
    let lexicon = try #require(Lexicon.builtIn)
    func isEntered(_ text: String, _ language: Language) -> Bool {
      var analyzer = TermAnalyzer(language: language, lexicon: lexicon)
      let tokens = Tokenizer().tokens(of: text)
      return analyzer.units(of: tokens).first.map { $0.isKnown && $0.tokens.count == tokens.count } ?? false
    }
    let poles = try Repository.oppositions().flatMap { [$0.first, $0.second] }
    #expect(poles.flatMap(\.kazakh).filter { !isEntered($0, .kazakh) } == [])
    #expect(poles.flatMap(\.russian).filter { !isEntered($0, .russian) } == [])
  }

  @Test func polesAreDistinctAndCleanlyWritten() throws {
    let oppositions = try Repository.oppositions()
    #expect(oppositions.count >= 140)
    for opposition in oppositions {
      let poles = [opposition.first, opposition.second]
      #expect(Set(poles[0].kazakh).isDisjoint(with: poles[1].kazakh), "\(opposition)")
      #expect(Set(poles[0].russian).isDisjoint(with: poles[1].russian), "\(opposition)")
      for words in poles.flatMap({ [$0.kazakh, $0.russian] }) { #expect(Set(words).count == words.count, "\(words)") }
    }
  }

  private static func unit(_ form: String, _ side: Lexicon.Side, _ lexicon: Lexicon? = .builtIn) throws -> LexicalUnit {
    var analyzer = TermAnalyzer(language: side == .kazakh ? .kazakh : .russian, lexicon: lexicon)
    return try #require(analyzer.units(of: Tokenizer().tokens(of: form)).first)
  }

  @Test(arguments: [
    ("артты", "снизился"), ("қымбаттады", "подешевел"), ("рұқсат берді", "запретили"), ("жеңді", "проиграла"),
    ("солтүстігінде", "юге"), ("ашылды", "закрылся"), ("экспортының", "импорта"),
  ])
  func formsAreOppositeAcrossLanguages(kazakh: String, russian: String) throws {
    let lexicon = try #require(Lexicon.builtIn)
    let (a, b) = (try Self.unit(kazakh, .kazakh), try Self.unit(russian, .russian))
    #expect(lexicon.areOpposite(a, .kazakh, b, .russian))
    #expect(lexicon.areOpposite(b, .russian, a, .kazakh))
  }

  @Test(arguments: [("артты", "вырос"), ("жабылды", "закрылся"), ("мектеп", "школа"), ("төмендеді", "упала")])
  func translationsAreNot(kazakh: String, russian: String) throws {
    let lexicon = try #require(Lexicon.builtIn)
    #expect(!lexicon.areOpposite(try Self.unit(kazakh, .kazakh), .kazakh, try Self.unit(russian, .russian), .russian))
  }

  @Test func formsAreOppositeWithinALanguage() throws {
    let lexicon = try #require(Lexicon.builtIn)
    let (up, down) = (try Self.unit("выросли", .russian), try Self.unit("сократились", .russian))
    #expect(lexicon.areOpposite(up, .russian, down, .russian))
    #expect(!lexicon.areOpposite(up, .russian, up, .russian))
  }

  private static let small: Lexicon = {
    var builder = LexiconBuilder()
    for (kazakh, russian) in [("арту", "вырасти"), ("азаю", "упасть"), ("өсім", "рост"), ("кіру", "войти")] {
      builder.add(LexiconEntry(kazakh: kazakh, russian: [russian], partOfSpeech: kazakh == "өсім" ? "n" : "v"))
    }
    builder.add(
      Opposition(.init(kazakh: ["арту", "өсім"], russian: ["вырасти"]), .init(kazakh: ["азаю"], russian: ["упасть"])))
    return builder.build()
  }()

  @Test func antonymsOfATerm() throws {
    let lexicon = Self.small
    let found = lexicon.antonyms(of: TermKey("азаю"), from: .kazakh, on: .kazakh)
    #expect(Set(found) == [TermKey("арту"), TermKey("арт"), TermKey("өсім")])
    #expect(
      Set(lexicon.antonyms(of: TermKey("өсім"), from: .kazakh, on: .russian)).isSuperset(of: [
        TermKey(RussianStemmer().stem(of: "упасть"))
      ]))
    #expect(lexicon.antonyms(of: TermKey("кіру"), from: .kazakh, on: .kazakh) == [])
    #expect(lexicon.hasAntonym(try Self.unit("артты", .kazakh, lexicon), .kazakh))
    #expect(!lexicon.hasAntonym(try Self.unit("кірді", .kazakh, lexicon), .kazakh))
  }

  @Test func usersLexiconsLeaveAntonymsInPlace() throws {
    let user = try UserLexicon.read("жаңа сөз\tновое слово\n", name: "u.tsv")
    let merged = try #require(Lexicon.merged(Self.small, with: [user]))
    let (up, down) = (try Self.unit("артты", .kazakh, merged), try Self.unit("азайды", .kazakh, merged))
    #expect(merged.areOpposite(up, .kazakh, down, .kazakh))
    var builder = LexiconBuilder(extending: merged)
    builder.add(
      Opposition(.init(kazakh: ["кіру"], russian: ["войти"]), .init(kazakh: ["жаңа сөз"], russian: ["слово"])))
    let more = builder.build()
    let enter = try Self.unit("кірді", .kazakh, more)
    #expect(more.hasAntonym(enter, .kazakh))
    #expect(!more.areOpposite(enter, .kazakh, down, .kazakh))
  }

  @Test(arguments: [("арту\tвырасти\tазаю", 1), ("# kk\nарту\tвырасти\t\tупасть", 2)])
  func badRowsAreNamed(text: String, line: Int) {
    let error = #expect(throws: LexiconError.self) { try Opposition.oppositions(of: text, name: "a.tsv") }
    #expect(
      error?.description
        == "a.tsv: line \(line): write four cells, separated by tabs: kk and ru, then kk and ru of the opposite")
  }
}
