import Testing

@testable import TextModel

@Suite("Headlines, subheads and paragraphs")
struct HeadlineTests {
  private static func outline(_ lines: String...) -> [String] { Page.read(lines.joined(separator: "\n")).outline }

  @Test("the first line of a report")
  func first() { #expect(Self.outline(Page.headline, Page.lead, Page.end).first == "headline: \(Page.headline)") }

  @Test("below a short section name")
  func section() {
    let outline = Self.outline("Қоғам", Page.headline, Page.lead, Page.end)
    #expect(outline.prefix(2) == ["chrome: Қоғам", "headline: \(Page.headline)"])
  }

  @Test(
    "with a question mark or without, long or short",
    arguments: [
      "Примет ли Казахстан беженцев: что ответили в МИД", "Су неге қымбат?", "«Тұран» жолы ашылды", "Баға өсті",
      "5 мамырда аударма орталығы ашылды", "Бір айда 20 мың кітап оқылды: оқырман саны артты",
      "Алматыда бірінші электр автобустар желіге шықты, олардың саны жыл соңына дейін екі есе артады",
    ])
  func shapes(_ headline: String) {
    #expect(Self.outline(headline, "", Page.lead, Page.end).first == "headline: \(headline)")
  }

  @Test("a report without a headline has none")
  func none() { #expect(!Self.outline(Page.lead, Page.body, Page.end).contains { $0.hasPrefix("headline") }) }

  @Test("below furniture")
  func below() {
    let outline = Self.outline("03.03.2026, 17:42", "Автор: Данияр Омаров", Page.headline, Page.lead, Page.end)
    #expect(outline.map { $0.prefix { $0 != ":" } } == ["chrome", "chrome", "headline", "text", "text"])
  }

  @Test("subheads", arguments: ["Вопрос о беженцах", "Не өзгереді", "Сколько это стоит", "Кім жауапты?"])
  func subhead(_ line: String) {
    let document = Page.with(line, at: .betweenParagraphs)
    // One that ends as a sentence does is text; both are read.
    #expect(document.outline[2] == (line.hasSuffix("?") ? "text: " : "subhead: ") + line)
    #expect(document.sentences.map(\.text).contains(line))
  }

  @Test(
    "a news flash of short sentences is all text",
    arguments: [
      ["Доллар қымбаттады", "Бағам – 532,5 теңге.", "Еуро 601 теңге тұрады."],
      ["Взрыв в Актау", "Погибли 15 человек.", "В больницу доставлены двое."],
      ["Елордада аяз", "Минус 35 градус.", "Мектептер жабық.", Page.lead],
      ["Курс", "Доллар подешевел.", "За евро дают 601 тенге.", Page.end],
    ])
  func flash(_ lines: [String]) {
    let outline = Page.read(lines.joined(separator: "\n\n")).outline
    #expect(outline == ["headline: \(lines[0])"] + lines.dropFirst().map { "text: \($0)" })
  }

  @Test("a headline of four words above a longer line is no section")
  func shortHeadline() {
    let outline = Self.outline("Су құны тағы өсті", "Парламент су туралы жаңа заң қабылдады", Page.lead, Page.end)
    #expect(outline.first == "headline: Су құны тағы өсті")
  }

  @Test("nothing but a line")
  func line() { #expect(Page.read(Page.headline).sentences.map(\.text) == [Page.headline]) }

  @Test("nothing", arguments: ["", " ", "\n\n", "\u{FEFF}\u{200B}\n", "\u{A0}\t\r\n"])
  func nothing(_ text: String) {
    let document = Page.read(text)
    #expect(document.paragraphs.isEmpty && document.sentences.isEmpty && document.quotations.isEmpty)
    #expect(document.language == .unknown)
  }
}
