import Testing

@testable import TextModel

@Suite("What a page says about itself")
struct MetadataTests {
  private static func metadata(_ lines: String...) -> Metadata {
    Page.read((lines + [Page.headline, Page.lead, Page.body, Page.end]).joined(separator: "\n")).metadata
  }

  @Test("nothing where nothing is said")
  func empty() { #expect(Self.metadata() == Metadata()) }

  @Test(
    "dates",
    arguments: [
      "14.04.2026, 11:05", "Дата публикации: 14.04.2026, 12:40", "3 марта 2026 года", "2026 жылғы 3 наурыз, 14:20",
    ])
  func date(_ line: String) { #expect(Self.metadata(line) == Metadata(date: line)) }

  @Test("authors", arguments: ["Автор: Жанна Ткаченко", "Аударған: Әсел Бекенова", "Автор статьи: Ирина Ковальчук"])
  func author(_ line: String) { #expect(Self.metadata(line) == Metadata(author: line)) }

  @Test("views", arguments: ["Просмотров: 318", "Қаралымы: 531"])
  func views(_ line: String) { #expect(Self.metadata(line) == Metadata(views: line)) }

  @Test("sections", arguments: ["Главная / Общество", "Басты бет > Саясат", "Қоғам"])
  func section(_ line: String) { #expect(Self.metadata(line) == Metadata(section: line)) }

  @Test("all of them, the first of each")
  func all() {
    let found = Self.metadata(
      "Главная / Общество", "14.04.2026, 11:05", "Просмотров: 318", "Автор: Жанна Ткаченко", "15.04.2026, 09:00",
      "Автор: Олег Ли")
    #expect(
      found
        == Metadata(
          date: "14.04.2026, 11:05", author: "Автор: Жанна Ткаченко", views: "Просмотров: 318",
          section: "Главная / Общество"))
  }

  @Test("a crawler's stamp is not part of the first words")
  func crawler() {
    let document = Page.read("date 2026-03-03 \(Page.headline)\n\n\(Page.lead)\n\n\(Page.end)")
    #expect(document.metadata.date == "2026-03-03")
    #expect(document.outline.prefix(2) == ["chrome: date 2026-03-03", "headline: \(Page.headline)"])
  }

  @Test("a crawler's stamp with a remark behind it", arguments: ["#экономика", "16+"])
  func remark(_ remark: String) {
    let document = Page.read("date 2026-03-03 \(remark)\n\n\(Page.headline)\n\n\(Page.lead)\n\n\(Page.end)")
    #expect(document.sentences.first?.text == Page.headline)
    #expect(document.metadata.date == "2026-03-03")
  }

  @Test(
    "the word date in a sentence is a word",
    arguments: ["date night became popular in 2026.", "Date 5 марта запомнится надолго."])
  func word(_ line: String) {
    let document = Page.with(line, at: .betweenParagraphs)
    #expect(document.metadata.date == nil && document.sentences.contains { $0.text == line })
  }
}
