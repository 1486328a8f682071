import Lexicon
import Orthography
import Testing

@Suite struct NameKindsTests {
  private static func kinds(_ words: String, _ side: Lexicon.Side) throws -> NameKinds {
    let lexicon = try #require(Lexicon.builtIn)
    let stems = words.split(separator: " ").map { word in
      side == .kazakh ? WordFold.fold(word) : RussianStemmer().stem(of: WordFold.fold(word))
    }
    let first = TermKey(try #require(stems.first))
    return lexicon.nameKinds(of: stems.dropFirst().reduce(first) { $0.followed(by: TermKey($1)) }, side)
  }

  @Test(arguments: [
    ("Астана", "Астана", NameKinds.place), ("Қасым-Жомарт", "Касым-Жомарт", .person), ("БҰҰ", "ООН", .organisation),
    ("Ұлттық банк", "Национальный банк", .organisation), ("Нобель сыйлығы", "Нобелевская премия", .other),
    ("АҚШ", "Америка", .place), ("мектеп", "школа", NameKinds()),
  ])
  func bothSidesTellTheKind(kazakh: String, russian: String, kinds: NameKinds) throws {
    #expect(try Self.kinds(kazakh, .kazakh) == kinds)
    #expect(try Self.kinds(russian, .russian) == kinds)
  }

  @Test func namesThatShareAFormHaveBothKinds() throws {
    #expect(try Self.kinds("Абай", .kazakh) == .person)
    var builder = LexiconBuilder()
    builder.add(LexiconEntry(kazakh: "Абай", russian: ["Абай"], partOfSpeech: "person"))
    builder.add(LexiconEntry(kazakh: "Абай", russian: ["Абай", "абайский"], partOfSpeech: "place"))
    let lexicon = builder.build()
    #expect(lexicon.nameKinds(of: TermKey("абай"), .kazakh) == [.person, .place])
    #expect(lexicon.nameKinds(of: TermKey(RussianStemmer().stem(of: "абай")), .russian) == [.person, .place])
  }

  @Test func adjectivesOfNamesAreNone() throws {
    #expect(try Self.kinds("атырауский", .russian) == [])
    #expect(try Self.kinds("Атырау", .russian) == .place)
  }

  @Test func usersLexiconsKeepAndAddKinds() throws {
    let user = try UserLexicon.read("Жетіген\tЖетыген\tplace\nмектеп\tшкола\n", name: "u.tsv")
    let lexicon = try #require(Lexicon.merged(.builtIn, with: [user]))
    #expect(lexicon.nameKinds(of: TermKey("жетіген"), .kazakh) == .place)
    #expect(lexicon.nameKinds(of: TermKey("астана"), .kazakh) == .place)
    #expect(lexicon.nameKinds(of: TermKey("мектеп"), .kazakh) == [])
  }
}
