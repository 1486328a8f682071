import Lexicon
import Testing
import TextModel

@testable import Facts

@Suite("Vowels and genders that keep two names apart")
struct NameDivergenceTests {
  private static func distance(_ kazakh: String, _ russian: String) -> Int? {
    NameVowels(kazakh).distance(to: NameVowels(russian), isTransliterated: true)
  }

  @Test(
    "what transliteration explains",
    arguments: [
      ("әміров", "амиров"), ("әсел", "асель"), ("тұрсынов", "турсунов"), ("төлеген", "тулеген"), ("дүйсен", "дюсен"),
      ("көшербаев", "кушербаев"), ("зейнолла", "зейнулла"), ("елеусізов", "илеусизов"), ("тілеубаев", "тлеубаев"),
      ("райымбеков", "раимбеков"), ("сейітов", "сеитов"), ("есмағамбетов", "исмагамбетов"), ("бөкей", "букей"),
      ("жүсіпов", "жусупов"), ("сүйіндік", "суюндук"), ("мырзағалиев", "мирзагалиев"), ("қыдырәлі", "кыдырали"),
      ("шоқан", "чокан"), ("бейсен", "бисен"), ("ғалия", "галия"),
      ("семионов", "семенов"), ("королиов", "королев"), ("мирзийоев", "мирзиеев"), ("пиотр", "петр"),
    ])
  func explained(_ kazakh: String, _ russian: String) { #expect(Self.distance(kazakh, russian) == 0) }

  @Test(
    "what it does not explain",
    arguments: [
      ("омаров", "умаров", 1), ("бақаев", "бакеев", 1), ("беков", "баков", 1), ("асанов", "есенов", 2),
      ("оспанов", "испанов", 2), ("есимов", "ашимов", 2), ("сұлтанов", "салтанов", 2), ("қанатов", "кунатов", 2),
      ("мәсімов", "машимов", 1), ("мусин", "масин", 2),
      ("родионов", "раданов", 2),
    ])
  func unexplained(_ kazakh: String, _ russian: String, _ distance: Int) {
    #expect(Self.distance(kazakh, russian) == distance)
  }

  @Test("other consonants are no matter of vowels") func consonants() {
    #expect(Self.distance("омаров", "омар") == nil)
  }

  @Test("one language spells a name in one way")
  func oneLanguage() {
    #expect(NameVowels("турсынов").distance(to: NameVowels("турсунов"), isTransliterated: false) == 2)
    #expect(NameVowels("семенов").distance(to: NameVowels("семёнов"), isTransliterated: false) == 0)
  }

  private static func genders(_ words: String, _ language: Language, isGenitive: Bool = false) -> Set<PersonGender> {
    PersonGender.possible(
      Name(words: words.split(separator: " ").map(String.init), range: 0..<1), language, isGenitive: isGenitive)
  }

  @Test(
    "Kazakh surnames tell it in every case",
    arguments: [
      ("динара оспанова", PersonGender.female), ("динара оспанованың", .female), ("динара оспановаға", .female),
      ("динар оспанов", .male), ("динар оспановтың", .male), ("динар оспановпен", .male), ("айгүл серікқызы", .female),
      ("марат серікұлы", .male),
    ])
  func kazakh(_ name: String, _ gender: PersonGender) { #expect(Self.genders(name, .kazakh) == [gender]) }

  @Test("Russian surnames tell it by the case")
  func russian() {
    #expect(Self.genders("динар оспанов", .russian) == [.male])
    #expect(Self.genders("динаром оспановым", .russian) == [.male])
    #expect(Self.genders("динарой оспановой", .russian) == [.female])
    #expect(Self.genders("айгуль оспанова", .russian) == [.female])
    #expect(Self.genders("динара оспанова", .russian) == [.male, .female])
    #expect(Self.genders("динара оспанова", .russian, isGenitive: true) == [.male])
    // A given name that takes no ending.
    #expect(Self.genders("гали исаева", .russian) == [.male, .female])
    #expect(Self.genders("оспанову", .russian) == [.male, .female])
    #expect(Self.genders("ким чен", .russian) == [.male, .female])
  }

  @Test(
    "names that have a form of their own in Russian",
    arguments: [
      ("шыңғыс", "чингиз"), ("жүнісов", "юнусов"), ("жақыпова", "якуповой"), ("ғұмаров", "умаров"),
      ("уәлиханов", "валиханов"),
      ("әбілқайыр", "абулхаира"), ("хасен", "хасан"), ("мұхаммед", "магомед"),
    ])
  func counterparts(_ kazakh: String, _ russian: String) {
    let matcher = NameMatcher(languages: (.kazakh, .russian), lexicon: .builtIn)
    #expect(matcher.sameWord(kazakh, russian))
    #expect(NameMatcher(languages: (.russian, .kazakh), lexicon: .builtIn).sameWord(russian, kazakh))
  }

  @Test(
    "and are told from each other", arguments: [("жүсіп", "юнус"), ("ысмайылов", "ибрагимов"), ("омаров", "оспанов")])
  func others(_ kazakh: String, _ russian: String) {
    #expect(!NameMatcher(languages: (.kazakh, .russian), lexicon: .builtIn).sameWord(kazakh, russian))
  }

  @Test("who bears a title behind a hyphen")
  func bearers() {
    #expect(NameMatcher.bearer(of: "абулхаир-хана") == "абулхаир")
    #expect(NameMatcher.bearer(of: "козы-корпеш") == nil)
    #expect(NameMatcher.bearer(of: "хан") == nil)
  }
}
