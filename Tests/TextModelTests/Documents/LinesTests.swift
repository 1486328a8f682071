import Testing

@testable import TextModel

@Suite("Lines")
struct LinesTests {
  private static let lines = [
    Page.headline, "", "14.04.2026, 11:05 | Қаралымы: 531", "", Page.lead, "«Су аз», – деді министр.", "", Page.end,
  ]

  @Test(
    "whatever ends them",
    arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
  func ends(_ end: String) {
    let plain = Page.read(Self.lines.joined(separator: "\n"))
    let document = Page.read(Self.lines.joined(separator: end))
    #expect(document.outline == plain.outline && plain.outline.count == 5)
    #expect(document.sentences.map(\.text) == plain.sentences.map(\.text))
    #expect(document.sentences.map(\.paragraph) == plain.sentences.map(\.paragraph))
    #expect(document.quotations.map(\.sentences) == plain.quotations.map(\.sentences))
    #expect(document.metadata == plain.metadata)
  }

  @Test("with or without a last line end, and with spaces around", arguments: ["\n", "\n\n", "  \n", " \t\u{A0}"])
  func last(_ end: String) {
    #expect(Page.read(" \(Page.headline)\(end)").sentences.map(\.text) == [Page.headline])
  }

  @Test("prose that was wrapped by hand is one paragraph")
  func wrapped() {
    let wrapped = """
      Заң жобасын талқылау кезінде депутаттар үкіметке бірқатар
      ұсыныс айтты, олардың көбі суды есепке алуға, құрылғыларды
      орнату мерзіміне қатысты болды. Министр оларды қабылдады.
      """
    let document = Page.read("\(Page.headline)\n\n\(wrapped)\n\n\(Page.end)")
    #expect(document.outline.count == 3)
    #expect(document.sentences.count == 4)
    #expect(document.sentences[2].text == "Министр оларды қабылдады.")
  }

  @Test(
    "lines that are not one",
    arguments: [
      // A capital, a blank line, the end of a sentence, a short line.
      (Page.lead.dropLast() + " бұдан әрі", "Қарар шықты да, жұмыс басталды."),
      (Page.lead.dropLast() + " бұдан әрі", "\nқарар шықты да, жұмыс басталды."),
      (Page.lead, "қарар шықты да, жұмыс басталды."), ("Қысқа жол ғана", "қарар шықты да, жұмыс басталды."),
    ])
  func separate(_ first: String, _ second: String) {
    let document = Page.read("\(Page.headline)\n\n\(Page.body)\n\n\(first)\n\(second)")
    #expect(document.paragraphs.count == 4)
  }
}

@Suite("One sentence a line")
struct SentencePerLineTests {
  private static func sentences(_ text: String) -> [String] {
    DocumentReader(layout: .sentencePerLine).read(SourceText(text: text)).sentences.map(\.text)
  }

  @Test(
    "as they are",
    arguments: [
      ("", []), ("Бір.", ["Бір."]), ("Бір.\n", ["Бір."]), ("Бір.\nЕкі.", ["Бір.", "Екі."]), ("\n", [""]),
      ("Бір.\n\nЕкі.\n", ["Бір.", "", "Екі."]), ("Бір. Екі.\nҮш.\n", ["Бір. Екі.", "Үш."]), ("  Бір. \n", ["  Бір. "]),
      ("Бір.\n\n", ["Бір.", ""]), ("а\u{2028}б\u{85}в\n", ["а\u{2028}б\u{85}в"]), ("а\rб\n", ["а\rб"]),
      ("Читайте также:\nАвтор: Ли\n", ["Читайте также:", "Автор: Ли"]),
    ])
  func lines(_ text: String, _ expected: [String]) { #expect(Self.sentences(text) == expected) }

  @Test("CR LF throughout is a line end, elsewhere CR is a character")
  func carriageReturns() {
    #expect(Self.sentences("Бір.\r\n\r\nЕкі.\r\n") == ["Бір.", "", "Екі."])
    #expect(Self.sentences("Бір.\r\nЕкі.\n") == ["Бір.\r", "Екі."])
  }

  @Test("numbers are those of the lines, and every paragraph is text")
  func numbers() {
    let document = DocumentReader(layout: .sentencePerLine).read(SourceText(text: "Бір.\n\nЕкі.\n"))
    #expect(document.sentences.map(\.paragraph) == [0, 1, 2])
    #expect(document.sentences.map(\.range) == [0..<7, 8..<8, 9..<16])
    #expect(document.paragraphs.allSatisfy { $0.role == .text })
    #expect(document.metadata == Metadata())
  }

  @Test("a language that is given is not guessed", arguments: [Language.kazakh, .russian, .kazakhLatin])
  func language(_ language: Language) {
    let reader = DocumentReader(layout: .sentencePerLine, language: language)
    #expect(reader.read(SourceText(text: "Бүгін жиын өтті.\n")).language == language)
  }
}
