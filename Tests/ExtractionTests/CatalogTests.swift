import Testing
import TextModel

@testable import Extraction

/// Catalogs of translations as documents.
@Suite("Catalogs")
struct CatalogTests {
  private static let catalog = """
    msgid ""
    msgstr "Language: kk\\n"

    msgid "Президент подписал указ. Он вступает в силу."
    msgstr "Президент жарлыққа қол қойды. Ол күшіне енеді."

    #, fuzzy
    msgid "Две строки"
    msgstr ""
    "Бірінші жол\\n"
    "екінші жол"

    msgid "%d день"
    msgid_plural "%d дней"
    msgstr[0] "%d күн"
    msgstr[1] "%d күндер"

    msgid "нет"
    msgstr ""

    #~ msgid "старое"
    #~ msgstr "ескі"

    """

  @Test func translationsAreTheText() throws {
    let document = try Extract.document(Array(Self.catalog.utf8), .po)
    let sentences = document.read().sentences
    #expect(
      sentences.map(\.text) == [
        "Президент жарлыққа қол қойды.", "Ол күшіне енеді.", "Бірінші жол", "екінші жол", "%d күн", "%d күндер",
      ])
    #expect(document.metadata.language == "kk")
    #expect(
      document.notes == [
        "entries without a translation, passed over: 1", "obsolete entries, passed over: 1",
        "fuzzy translations, taken as they are: 1",
      ])
    for sentence in sentences {
      let place = try #require(document.source.sourceRange(sentence.range))
      #expect(String(decoding: Array(Self.catalog.utf8)[place], as: UTF8.self) == sentence.text)
    }
  }

  @Test func aTemplateGivesItsTexts() throws {
    let template = "msgid \"\"\nmsgstr \"\"\n\nmsgid \"Бір\"\nmsgid_plural \"Көп\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n"
    let document = try Extract.document(Array(template.utf8), .po)
    #expect(document.read().sentences.map(\.text) == ["Бір", "Көп"])
    #expect(document.notes == ["a template without translations; its own texts are read"])
  }

  @Test func theCharsetIsThatOfTheHeader() throws {
    let head = "msgid \"\"\nmsgstr \"charset=koi8-r\\n\"\nmsgid \"a\"\nmsgstr \""
    #expect(try Extract.lines(Array(head.utf8) + [0xc4, 0xc1, 0x22, 0x0a], .po) == ["да"])
  }

  @Test func faultsAreToldWithTheirLine() {
    #expect(
      Extract.problem(Array("msgid \"a\"\nmsgstr \"b\n".utf8), .po)
        == "a.po: line 2: a text without an end; close its quotation mark on the same line")
    #expect(Extract.problem([], .po) == "a.po: no entries in it; name what it is with --from")
  }
}
