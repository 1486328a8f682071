import Samples
import Testing
import TextModel

@testable import Extraction

@Suite("One report in every format")
struct SameReportTests {
  /// The sentences of the report as plain text.
  private static func expected() throws -> [String] {
    let source = try DocumentDecoder().decode(try Extract.file("report.txt"), name: "report.txt")
    return DocumentReader(layout: .article).read(source).sentences.map(\.text)
  }

  @Test func theReportIsThere() throws { #expect(try Self.expected().count == 11) }

  @Test(
    "web pages of five makes",
    arguments: ["portal.html", "tables.html", "builder.html", "broken.html", "codepage.html"])
  func pages(_ name: String) throws {
    let document = try Extract.document(try Extract.file(name), .html)
    #expect(document.read().sentences.map(\.text) == (try Self.expected()))
    #expect(document.read().language == .kazakh)
  }

  @Test func officeDocuments() throws {
    let paragraphs = String(decoding: try Extract.file("report.txt"), as: UTF8.self).split(separator: "\n")
    let escaped = paragraphs.map { $0.replacing("&", with: "&amp;") }
    let word = Extract.word(escaped.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined())
    #expect(try Extract.document(word, .docx).read().sentences.map(\.text) == (try Self.expected()))
    let open = Extract.openDocument(escaped.map { "<text:p>\($0)</text:p>" }.joined())
    #expect(try Extract.document(open, .odt).read().sentences.map(\.text) == (try Self.expected()))
  }

  @Test func metadataOfThePage() throws {
    let metadata = try Extract.document(try Extract.file("portal.html"), .html).read().metadata
    #expect(metadata.title == "Ақтөбеде үш жаңа емхана ашылады")
    #expect(metadata.date == "2026-07-03T12:40:00+05:00")
    #expect(metadata.author == "Нұргүл Есенова")
    #expect(metadata.language == "ru")
  }

  @Test func aWrongCharsetIsNamed() throws {
    let document = try Extract.document(try Extract.file("codepage.html"), .html)
    #expect(document.source.encoding == .kz1048)
    #expect(document.notes == ["the page calls itself windows-1251, but is KZ-1048"])
  }

  @Test("sentences that stand in the page in one piece know where")
  func places() throws {
    for name in ["portal.html", "tables.html", "builder.html", "broken.html", "codepage.html"] {
      let bytes = try Extract.file(name)
      let document = try Extract.document(bytes, .html).read()
      var placed = 0
      for sentence in document.sentences {
        guard let range = document.source.sourceRange(sentence.range) else { continue }
        placed += 1
        let encoding = document.source.encoding
        let piece = try DocumentDecoder(encoding: encoding).decode(Array(bytes[range]), name: name)
        #expect(piece.string == sentence.text)
      }
      #expect(placed >= (name == "broken.html" ? 2 : 8), "\(name)")
    }
  }
}
