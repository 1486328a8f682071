import Lexicon
import Testing
import TextModel

@testable import Facts

@Suite("Names by their capitals")
struct NameReaderTests {
  @Test(
    "found",
    arguments: [
      ("бұл туралы Дәурен Қожагелдин айтты", Language.kazakh, ["дәурен қожагелдин"]),
      ("бұл туралы Д. Қожагелдин айтты", .kazakh, ["қожагелдин"]),
      ("жиынға Ә. Б. Омаров келді", .kazakh, ["омаров"]),
      ("Алматы мен Шымкентте жаңбыр жауды", .kazakh, ["алматы", "шымкентте"]),
      ("қарарды БҰҰ қабылдады", .kazakh, ["бұұ"]),
      ("встреча прошла в Нур-Султане", .russian, ["нур-султане"]),
      ("встретились Алибек Бакаев и Сергей Лавров", .russian, ["алибек бакаев", "сергей лавров"]),
      ("доклад МИД Казахстана", .russian, ["мид", "казахстана"]),
      ("Елші Иранға аттанды", .kazakh, ["елші", "иранға"]),
      ("Северный Казахстан ждет", .russian, ["северный казахстан"]),
      ("Посол Марат Сарсенов уехал", .russian, ["посол", "марат сарсенов"]),
      ("дождь идет второй день", .russian, []),
      ("Самат Исаевтың айтуынша жол ашық", .kazakh, ["самат исаевтың"]),
      ("Айгүл Сәрсенова келді", .kazakh, ["айгүл сәрсенова"]),
      ("Министр Исаев келді", .kazakh, ["министр", "исаев"]),
      ("Арман Берлинге ұшты", .kazakh, ["арман", "берлинге"]),
      ("Марат Ахметовым доволен", .russian, ["марат ахметовым"]),
      ("Вчера Иванов приехал", .russian, ["иванов"]),
      ("Қанат Ахметов келді", .kazakh, ["қанат ахметов"]),
      ("Канат Ахметов приехал", .russian, ["канат ахметов"]),
      ("Арман Ахметовтың айтуынша", .kazakh, ["арман ахметовтың"]),
      ("Студентка Назарбаев Университета уехала", .russian, ["студентка", "назарбаев университета"]),
      ("Ботаники Института ботаники уехали", .russian, ["ботаники", "института"]),
      ("Новый Институт ботаники открыт", .russian, ["новый институт"]),
      ("Жанибек Алимханулы уехал", .russian, ["жанибек алимханулы"]),
    ])
  func found(_ text: String, _ language: Language, _ expected: [String]) {
    #expect(names(of: text, language).map { $0.words.joined(separator: " ") } == expected)
  }

  @Test("initials, abbreviations and the beginning of the sentence are known")
  func traits() throws {
    let name = try #require(names(of: "бұл туралы Қ.Ж. Омаров айтты", .kazakh).first)
    #expect(name.initials == ["қ", "ж"] && name.head == "омаров" && !name.isAbbreviation && !name.isSentenceInitial)
    let double = try #require(names(of: "бұл туралы Қ.-Ж. Омаров айтты", .kazakh).first)
    #expect(
      double.initials == ["қ", "ж"] && double.head == "омаров"
        && double.range == name.range.lowerBound..<name.range.upperBound + 1)
    let body = try #require(names(of: "МЧС предупредило", .russian).first)
    #expect(body.isAbbreviation && body.isSentenceInitial)
  }

  @Test(
    "dates and figures are no names",
    arguments: [("приказ от 3 Марта 2026 года", Language.russian), ("жарлық 2026 жылғы 3 Наурыз күні шықты", .kazakh)])
  func none(_ text: String, _ language: Language) { #expect(names(of: text, language).isEmpty) }

  @Test(
    "kinds of bodies",
    arguments: [
      ("шешімді Үкімет бекітті", Language.kazakh, true), ("решение Правительства", .russian, true),
      ("решение Верховного Суда", .russian, true), ("решение Алматы", .russian, false),
      ("шешімді Астана бекітті", .kazakh, false),
    ])
  func generic(_ text: String, _ language: Language, _ isGeneric: Bool) throws {
    let name = try #require(names(of: text, language).first)
    #expect(GenericName.covers(name) == isGeneric)
  }
}

/// The names of a sentence, read over the built-in lexicon.
func names(of text: String, _ language: Language) -> [Name] {
  let tokens = Tokenizer().tokens(of: text)
  var analyzer = TermAnalyzer(language: language, lexicon: .builtIn)
  return NameReader.names(in: tokens, units: analyzer.units(of: tokens), facts: FactReader(language).read(tokens)) {
    Lexicon.builtIn?.nameKinds(of: $0, language.isKazakh ? .kazakh : .russian) ?? []
  }
}
