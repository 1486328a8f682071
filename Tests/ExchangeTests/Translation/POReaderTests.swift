import Alignment
import Exchange
import TextModel
import Testing

/// Catalogs as an alignment of texts and translations.
@Suite struct POReaderTests {
  private static let header = "msgid \"\"\nmsgstr \"\"\n\"Language: kk\\n\"\n\"X-Source-Language: ru_RU\\n\"\n\n"

  private func pairs(_ read: RecordCollector) -> [String] {
    read.records.map { "\($0.leftText ?? "–")|\($0.rightText ?? "–")" }
  }

  @Test func entriesBecomeRecords() throws {
    let (read, notes) = try collected(
      Array(
        (Self.header + """
          msgid "Указ"
          msgstr "Жарлық"

          #, fuzzy
          msgctxt "мәзір"
          msgid "Открыть"
          msgstr "Ашу"

          msgid "%d файл"
          msgid_plural "%d файлов"
          msgstr[0] "%d файл"

          msgid "Нет"
          msgstr ""

          msgid "Указ"
          msgstr "Бұйрық"

          #~ msgid "Старое"
          #~ msgstr "Ескі"

          """).utf8), .po)
    #expect(
      pairs(read) == ["Указ|Жарлық", "Открыть|Ашу", "%d файл|%d файл", "%d файлов|%d файл", "Указ|Бұйрық"])
    #expect(read.records.map(\.bead.left) == (0..<5).map { [$0] })
    #expect(read.records.map(\.isConfirmed) == [true, false, true, true, true])
    #expect(read.records.map(\.context) == [nil, "мәзір", nil, nil, nil])
    #expect(
      read.documents.map(\.pair) == [DocumentPair(left: .init(language: .russian), right: .init(language: .kazakh))])
    #expect(
      notes == [
        "1 fuzzy translation, taken as not confirmed, at line 10",
        "1 entry without a translation, passed over, at line 18",
        "1 text comes again in the same context, at line 21", "1 obsolete entry, passed over, at line 24",
      ])
  }

  @Test func lineEndsAndOldCharsetsDoNotMatter() throws {
    let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CHARSET\\n\"\nmsgid \"a\"\nmsgstr \"да\"\n"
    for ending in ["\n", "\r\n"] {
      #expect(pairs(try collected(Array(text.replacing("\n", with: ending).utf8), .po).0) == ["a|да"])
    }
    #expect(pairs(try collected(Array(("\u{feff}" + text).utf8), .po).0) == ["a|да"])
    let old =
      Array(text.replacing("CHARSET", with: "windows-1251").utf8.prefix { $0 < 0x80 }) + [0xe4, 0xe0]
      + Array("\"\n".utf8)
    #expect(pairs(try collected(old, .po).0) == ["a|да"])
    let koi =
      Array(text.replacing("CHARSET", with: "koi8-r").utf8.prefix { $0 < 0x80 }) + [0xc4, 0xc1] + Array("\"\n".utf8)
    #expect(pairs(try collected(koi, .po).0) == ["a|да"])
  }

  @Test func aLongCatalogComesInPieces() throws {
    let entries = (0..<20_000).map { "#: a.c:\($0)\nmsgid \"text \($0)\"\nmsgstr \"мәтін \($0)\"\n\n" }.joined()
    let (read, notes) = try collected(Array((Self.header + entries).utf8), .po)
    #expect(read.records.count == 20_000 && notes == [])
    #expect(read.records.last?.rightText == "мәтін 19999")
    let broken = Self.header + entries + "msgid \"x"
    #expect(
      refusal { _ = try AlignmentInput().records(Array(broken.utf8), file: "a.po") }
        == "a.po: line 80006, column 7: a text without an end; close its quotation mark on the same line")
  }

  @Test(arguments: [
    ("", "a.po: no entries in it; name what it is with --from"),
    ("# only a comment\n", "a.po: no entries in it; name what it is with --from"),
    (
      "msgid \"a\"\nmsgstr \"b\nmsgid",
      "a.po: line 2, column 8: a text without an end; close its quotation mark on the same line"
    ),
    (
      "msgid \"\"\nmsgstr \"charset=ebcdic-37\\n\"\n",
      "a.po: is in the charset ebcdic-37, which is not known; convert it with msgconv -t UTF-8"
    ),
  ])
  func whatIsNoCatalogIsRefused(_ text: String, _ message: String) {
    #expect(refusal { _ = try AlignmentInput().records(Array(text.utf8), file: "a.po") } == message)
  }

  @Test func contentTellsTheFormat() {
    #expect(AlignmentFormat(content: Array("# comment\n\nmsgid \"\"\n".utf8)) == .po)
    #expect(AlignmentFormat(content: Array("msgctxt \"a\"\n".utf8)) == .po)
    #expect(AlignmentFormat(content: Array("# a heading\n\ntext\n".utf8)) == nil)
    #expect(AlignmentFormat(content: Array("msgid\n".utf8)) == nil)
  }

  @Test func catalogsAreNotWritten() {
    #expect(
      refusal { _ = try AlignmentOutput(path: "/dev/null", format: .po) }
        == "/dev/null: po is read, not written; name another format with --to")
  }
}
