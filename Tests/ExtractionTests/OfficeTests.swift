import Samples
import Testing
import TextModel

@testable import Extraction

extension Extract {
  /// A Word document with this body and these footnotes.
  static func word(_ body: String, footnotes: String? = nil) -> [UInt8] {
    let spaces =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    var parts = [("word/document.xml", "<w:document \(spaces)><w:body>\(body)</w:body></w:document>")]
    if let footnotes { parts.append(("word/footnotes.xml", "<w:footnotes \(spaces)>\(footnotes)</w:footnotes>")) }
    parts.append(
      (
        "docProps/core.xml",
        "<c:coreProperties xmlns:c=\"urn:c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          + "xmlns:t=\"http://purl.org/dc/terms/\"><dc:title>Хабарлама</dc:title><dc:creator>А. Н.</dc:creator>"
          + "<t:created>2026-07-03</t:created></c:coreProperties>"
      ))
    return ZipSample.of(parts.map { (name: $0.0, text: $0.1) })
  }

  /// An OpenDocument text with this body.
  static func openDocument(_ body: String, kind: String = "text", manifest: String = "") -> [UInt8] {
    let spaces =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    return ZipSample.of([
      (name: "META-INF/manifest.xml", text: "<manifest>\(manifest)</manifest>"),
      (
        name: "content.xml",
        text: "<office:document-content \(spaces)><office:body><office:\(kind)>\(body)</office:\(kind)></office:body>"
          + "</office:document-content>"
      ),
    ])
  }
}

@Suite("Word documents")
struct WordTests {
  private static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  private static func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

  @Test func runsOfAParagraphAreJoined() throws {
    let body = Self.paragraph(Self.run("Бірінші ") + Self.run("сөйлем.")) + Self.paragraph(Self.run("Екінші."))
    #expect(try Extract.lines(Extract.word(body), .docx) == ["Бірінші сөйлем.", "Екінші."])
  }

  @Test func trackedChangesAreReadAsAcceptedAndTold() throws {
    let body = Self.paragraph(
      Self.run("Бюджет ") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>\(Self.run("15"))</w:ins>"
        + "<w:moveFrom>\(Self.run(" жоқ"))</w:moveFrom>" + Self.run(" млн теңге."))
    let document = try Extract.document(Extract.word(body), .docx)
    #expect(document.source.string == "Бюджет 15 млн теңге.")
    #expect(document.notes == ["tracked changes are read as accepted: 1 insertions kept, 2 deletions left out"])
  }

  @Test func footnotesStandBehindTheText() throws {
    let body = Self.paragraph(Self.run("Мәтін") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Self.run("."))
    let notes =
      "<w:footnote w:type=\"separator\"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote>"
      + "<w:footnote w:id=\"2\">\(Self.paragraph(Self.run("Түсініктеме.")))</w:footnote>"
    #expect(try Extract.lines(Extract.word(body, footnotes: notes), .docx) == ["Мәтін.", "Түсініктеме."])
  }

  @Test func textBoxesAreReadOnceAndOnTheirOwn() throws {
    let box = Self.paragraph(Self.run("Қосымша."))
    let body = Self.paragraph(
      Self.run("Негізгі ") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(box)</w:txbxContent></mc:Choice>"
        + "<mc:Fallback><w:txbxContent>\(box)</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        + Self.run("мәтін."))
    #expect(try Extract.lines(Extract.word(body), .docx) == ["Қосымша.", "Негізгі мәтін."])
  }

  @Test func fieldsHiddenTextAndMarks() throws {
    let body = Self.paragraph(
      "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>жасырын</w:t></w:r>"
        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>көрінетін</w:t></w:r>"
        + "<w:r><w:br/><w:t>жаңа</w:t><w:noBreakHyphen/><w:t>жол</w:t></w:r>")
    #expect(try Extract.lines(Extract.word(body), .docx) == ["көрінетін", "жаңа\u{2011}жол"])
  }

  @Test func propertiesAreMetadata() throws {
    let metadata = try Extract.document(Extract.word(Self.paragraph(Self.run("Мәтін."))), .docx).metadata
    #expect(metadata.title == "Хабарлама" && metadata.author == "А. Н." && metadata.date == "2026-07-03")
  }

  @Test func whatIsNoWordDocumentIsRefused() {
    #expect(
      Extract.problem([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .docx)
        == "a.docx: an old Word document, or one with a password; save it as .docx without a password")
    #expect(
      Extract.problem(ZipSample.of([("x", "y")]), .docx)
        == "a.docx: no Word document; name what it is with --from")
    #expect(
      Extract.problem(Extract.word("<w:p>"), .docx)?.hasPrefix("a.docx: word/document.xml: line 1, column ") == true)
    let bomb = ZipSample.of([("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")])
    #expect(Extract.problem(bomb, .docx)?.contains("declares the entity “a”") == true)
  }
}

@Suite("OpenDocument texts")
struct OpenDocumentTests {
  @Test func paragraphsHeadingsAndSpaces() throws {
    let body =
      "<text:h>Тақырып</text:h><text:p>Бір<text:s text:c=\"2\"/>екі\n  үш<text:line-break/>төрт</text:p>"
      + "<text:table-of-content><text:p>Мазмұны</text:p></text:table-of-content>"
    #expect(try Extract.lines(Extract.openDocument(body), .odt) == ["Тақырып", "Бір  екі үш", "төрт"])
  }

  @Test func notesStandBehindAndChangesAreAccepted() throws {
    let body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>ескі</text:p></text:deletion>"
      + "</text:changed-region></text:tracked-changes><text:p>Мәтін<text:note><text:note-citation>1"
      + "</text:note-citation><text:note-body><text:p>Ескерту.</text:p></text:note-body></text:note> бар."
      + "<office:annotation><text:p>пікір</text:p></office:annotation></text:p>"
    let document = try Extract.document(Extract.openDocument(body), .odt)
    #expect(document.source.string == "Мәтін бар.\n\nЕскерту.")
    #expect(document.notes == ["tracked changes are read as accepted: 0 insertions kept, 1 deletions left out"])
  }

  @Test func whatIsNoTextDocumentIsRefused() {
    #expect(
      Extract.problem(Extract.openDocument("<text:p>x</text:p>", manifest: "<encryption-data/>"), .odt)
        == "a.odt: encrypted; save the document without a password")
    #expect(
      Extract.problem(Extract.openDocument("", kind: "spreadsheet"), .odt)
        == "a.odt: an OpenDocument file, but no text document; save the text as .odt")
  }
}
