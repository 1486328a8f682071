import Foundation
import Testing

@testable import TextModel

/// The quotations of one paragraph as `words | speaker`, the speaker empty where nobody is named, with `!` where a
/// mark is missing.
private func quotations(_ text: String) -> [String] {
  let document = DocumentReader(layout: .article).read(SourceText(text: "\(Page.headline)\n\n\(text)\n\n\(Page.end)"))
  return document.quotations.map { quotation in
    document.source.string(quotation.range) + " | " + (quotation.speaker.map(document.source.string) ?? "")
      + (quotation.isUnbalanced ? " !" : "")
  }
}

@Suite("Quotations")
struct QuotationTests {
  static let marks: [(String, String)] = [
    ("«Су аз», – деді министр.", "Су аз | министр"), ("“Су аз”, – деді министр.", "Су аз | министр"),
    ("\"Су аз\", – деді министр.", "Су аз | министр"), ("„Су аз“, – деді министр.", "Су аз | министр"),
    ("„Су аз”, – деді министр.", "Су аз | министр"), ("«Воды мало», — сказал министр.", "Воды мало | министр"),
    ("\"Воды мало\", - сказал министр.", "Воды мало | министр"),
    ("“Воды мало”, — сказал министр.", "Воды мало | министр"),
    ("«Воды мало!» — сказал министр.", "Воды мало! | министр"),
    ("«Воды мало?» — спросили, сказал министр.", "Воды мало? | министр"),
    ("«Воды мало…» — сказал министр.", "Воды мало… | министр"),
    // Marks within marks.
    ("«Закон «О воде» принят», — сказал министр.", "Закон «О воде» принят | министр"),
    ("«Закон „О воде“ принят», — сказал министр.", "Закон „О воде“ принят | министр"),
    ("«Закон \"О воде\" принят», — сказал министр.", "Закон \"О воде\" принят | министр"),
    ("«\"Су туралы\" заң қабылданды», – деді министр.", "\"Су туралы\" заң қабылданды | министр"),
  ]

  @Test("marks of every kind", arguments: marks)
  func anyMarks(_ text: String, _ expected: String) { #expect(quotations(text) == [expected]) }

  static let missing: [(String, String)] = [
    ("Су аз», – деді министр.", "Су аз | министр !"), ("Воды мало\", - сказал министр.", "Воды мало | министр !"),
    (
      "Безусловно, такие протоколы есть\", - ответил министр на вопрос.", "Безусловно, такие протоколы есть | министр !"
    ),
    ("«Воды мало, — сказал министр.", "Воды мало | министр !"), ("«Су аз, – деді министр.", "Су аз | министр !"),
    ("“Су өте аз, – деп мәлімдеді министр.", "Су өте аз | министр !"),
  ]

  @Test("a mark missing at one end", arguments: missing)
  func lacksMark(_ text: String, _ expected: String) { #expect(quotations(text) == [expected]) }

  static let forms: [(String, String)] = [
    // Author words behind, with a dash and without.
    ("«Су аз» деді министр.", "Су аз | министр"), ("«Су аз», деді министр.", "Су аз | министр"),
    ("«Су аз», – деп мәлімдеді министр.", "Су аз | министр"), ("«Су аз» деп хабарлады министр.", "Су аз | министр"),
    ("«Су аз», – дейді маман.", "Су аз | маман"), ("«Су аз», – деп атап өтті маман.", "Су аз | маман"),
    ("«Су аз», – деп түсіндірді маман.", "Су аз | маман"), ("«Воды мало», — отметил эксперт.", "Воды мало | эксперт"),
    ("«Воды мало», — заявила эксперт.", "Воды мало | эксперт"),
    ("«Воды мало», — подчеркнул эксперт.", "Воды мало | эксперт"),
    ("«Воды мало», — пояснили в ведомстве.", "Воды мало | ведомстве"),
    // A colon before.
    ("Министр: «Суды үнемдеу керек», – деді.", "Суды үнемдеу керек | Министр"),
    ("Министр сказал: «Воды в каналах мало».", "Воды в каналах мало | Министр"),
    ("Министр былай деді: «Каналдарда су аз».", "Каналдарда су аз | Министр былай"),
  ]

  @Test("forms of author words", arguments: forms)
  func authorWords(_ text: String, _ expected: String) { #expect(quotations(text) == [expected]) }

  @Test("several in one paragraph")
  func several() {
    let text = "«Су аз», – деді министр. «Воды мало», — сказал эксперт. «Жер көп», – деп қосты әкім."
    #expect(quotations(text) == ["Су аз | министр", "Воды мало | эксперт", "Жер көп | әкім"])
  }

  @Test("over several sentences")
  func sentences() {
    let document = Page.read(
      "\(Page.headline)\n\n«Су аз. Жер көп. Енді үнемдеу керек», – деді министр. Жиын бітті.\n\n\(Page.end)")
    #expect(document.quotations.map(\.sentences) == [1...3])
    #expect(document.quotations.map { document.source.string($0.range) } == ["Су аз. Жер көп. Енді үнемдеу керек"])
  }

  static let none = [
    "Министр «Нұрлы жол» бағдарламасын таныстырды.", "Газета «Егемен Қазақстан» вышла сегодня.",
    "Ойында «Қайрат» пен «Астана» кездесті.", "Так называемый \"серый\" импорт сократился.", "Закон «О воде» принят.",
    "Экран 19\" болды, салмағы аз.", "Клуб «Тобыл» выиграл, — сообщили в лиге.", "Сұхбат болған жоқ.",
    "«Қазгидромет» мамандары келді.", "Номинация «Үздік мұғалім»: үш үміткер бар.", "Список: «Тобыл», «Кайрат».",
  ]

  @Test("titles are no speech", arguments: none)
  func titles(_ text: String) { #expect(quotations(text) == []) }
}

@Suite("Speakers")
struct SpeakerTests {
  static let names: [(String, String)] = [
    ("«Су аз», – деді Дәурен Қожагелдин.", "Дәурен Қожагелдин"), ("«Су аз», – деді А. Жанділдин.", "А. Жанділдин"),
    ("«Су аз», – деп түсіндірді Д.Қожагелдин.", "Д.Қожагелдин"), ("«Су аз», – деді ол.", "ол"),
    ("«Су аз», – деді вице-министр Ерлан Досқалиев.", "вице-министр Ерлан Досқалиев"),
    ("«Су аз», – деп атап өтті сейсмолог Ж. Құрманова.", "сейсмолог Ж. Құрманова"),
    ("«Су аз», – деп мәлімдеді Бауыржан Тілеубеков брифингте.", "Бауыржан Тілеубеков"),
    ("«Су аз», – Дәурен Қожагелдин осылай деді.", "Дәурен Қожагелдин осылай"),
    ("«Воды мало», — сказал Даурен Кожагельдин.", "Даурен Кожагельдин"),
    ("«Воды мало», — сказал Д. Кожагельдин.", "Д. Кожагельдин"),
    ("«Воды мало», — сказала она.", "она"),
    ("«Воды мало», — отметил замглавы МИД Алибек Бакаев.", "замглавы МИД Алибек Бакаев"),
    ("«Воды мало», — подчеркнул заместитель министра.", "заместитель министра"),
    ("«Воды мало», — сказал журналистам министр Алибек Бакаев.", "министр Алибек Бакаев"),
    ("«Воды мало», — добавил Бакаев, отвечая на вопрос.", "Бакаев"), ("«Воды мало», — Бакаев добавил.", "Бакаев"),
    ("«Воды мало», — рассказал Касым-Жомарт Токаев.", "Касым-Жомарт Токаев"),
    ("«Воды мало», — сказал В. В. Петров на совещании.", "В. В. Петров"),
    (
      "«Воды мало», — заявил председатель ассоциации водопользователей Серик Омаров.",
      "председатель ассоциации водопользователей Серик Омаров"
    ),
  ]

  @Test("as the author words give them", arguments: names)
  func named(_ text: String, _ speaker: String) {
    #expect(quotations(text).map { $0.components(separatedBy: " | ")[1] } == [speaker])
  }

  @Test("nobody is named", arguments: ["«Су аз», – деді.", "«Су аз» деп жазды.", "«Су аз», — сказал."])
  func nobody(_ text: String) { #expect(quotations(text) == ["Су аз | "]) }

  @Test("ranges are those of the source")
  func ranges() throws {
    let document = Page.read("\(Page.headline)\n\n«Су аз», – деді А. Жанділдин.\n\n\(Page.end)")
    let quotation = try #require(document.quotations.first)
    #expect(document.source.string(quotation.range) == "Су аз")
    #expect(try document.source.string(#require(quotation.speaker)) == "А. Жанділдин")
    #expect(document.sentences[quotation.sentences.lowerBound].text == "«Су аз», – деді А. Жанділдин.")
    #expect(document.sentences[quotation.sentences.lowerBound].range.contains(quotation.range.lowerBound))
  }
}
