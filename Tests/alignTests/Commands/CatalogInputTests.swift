import Foundation
import Testing

/// PO as an alignment and as a document.
struct CatalogInputTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put(
      "site.po",
      """
      msgid ""
      msgstr "Language: kk\\nX-Source-Language: ru\\n"

      msgid "В городе построят 12 школ."
      msgstr "Қалада 21 мектеп салынады."

      #, fuzzy
      msgctxt "басты бет"
      msgid "Президент подписал указ."
      msgstr "Президент жарлыққа қол қойды."

      msgid "Нет перевода"
      msgstr ""

      """)
  }

  @Test func convertWritesItInOtherFormats() throws {
    let run = try desk.align("convert", "site.po", "-", "--to", "jsonl")
    #expect(
      run.lines == [
        #"{"left":[0],"right":[0],"confidence":1,"left_text":"В городе построят 12 школ.","right_text":"Қалада 21 мектеп салынады.","#
          + #""confirmed":true,"left_lang":"ru","right_lang":"kk"}"#,
        #"{"left":[1],"right":[1],"confidence":1,"left_text":"Президент подписал указ.","right_text":"Президент жарлыққа қол қойды.","#
          + #""context":"басты бет","left_lang":"ru","right_lang":"kk"}"#,
      ])
    #expect(
      run.errors == """
        align: warning: site.po: 1 fuzzy translation, taken as not confirmed, at line 8
        align: warning: site.po: 1 entry without a translation, passed over, at line 12

        """)
    let confirmed = try desk.align("convert", "site.po", "b.tmx", "--confirmed-only")
    #expect(confirmed.errors.contains("align: removed 1 link that nobody confirmed\n"))
    #expect(desk.text(of: "b.tmx")?.contains("<tuv xml:lang=\"ru\"><seg>В городе") == true)
    #expect(desk.text(of: "b.tmx")?.contains("Президент") == false)
    let written = try desk.align("convert", "b.tmx", "c.po")
    #expect(written.errors == "align: c.po: po is read, not written; name another format with --to\n")
    #expect(written.status == 2)
  }

  @Test func diffFindsWhatTheTranslationSaysOtherwise() throws {
    let run = try desk.align("diff", "site.po", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(
      findings.map { "\($0["kind"] ?? "") \($0["left_text"] ?? "") \($0["right_text"] ?? "")" } == ["number 12 21"])
    #expect(run.status == 1)
  }

  @Test func asADocumentItIsItsTranslations() throws {
    #expect(
      try desk.align("segment", "-q", "site.po").lines == [
        "Қалада 21 мектеп салынады.", "Президент жарлыққа қол қойды.",
      ])
    try desk.put("site.ru.sent", "Президент подписал указ.\nВ городе построят 21 школу.\n")
    let run = try desk.align("pair", "-q", "site.po", "site.ru.sent", "--mode", "comparable", "--format", "ladder")
    #expect(Set(run.lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }) == ["[0]:[1]", "[1]:[0]"])
  }
}
