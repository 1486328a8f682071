import Testing

@testable import Extraction

@Suite("PDF")
struct PDFTests {
  /// A page with these lines, one below the other.
  private static func pdf(_ lines: [String]) -> [UInt8] {
    let content = "BT /F1 12 Tf 14 TL 50 700 Td " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 6\n0000000000 65535 f \n"
    for place in places { text += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n" }
    return Array((text + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }

  private static let isThere =
    (try? Filter.run("pdftotext", ["-v"], input: [])).map { $0.status == 0 } ?? false

  @Test("is read through pdftotext", .enabled(if: isThere, "pdftotext is not installed"))
  func read() throws {
    #expect(try Extract.lines(Self.pdf(["The first line", "goes on here."]), .pdf) == ["The first line goes on here."])
    #expect(Extract.problem(Self.pdf([]), .pdf)?.hasPrefix("a.pdf: no text in it: its pages are pictures") == true)
    #expect(Extract.problem(Array("%PDF-1.4\nrubbish".utf8), .pdf)?.contains("damaged") == true)
  }

  @Test func whatIsNoneIsRefused() {
    #expect(Extract.problem(Array("text".utf8), .pdf) == "a.pdf: no PDF file; name what it is with --from")
  }

  @Test func linesOfAPageAreJoinedToParagraphs() {
    let page = """
      Министрлік жаңа бағдарлама туралы айтып берді, бұл бағдар-
      лама келесі жылы басталады.
      Екінші абзац тағы бір жаңалық туралы баяндайды, ол да ұзақ бо
      латын

      Үшінші
      """
    #expect(
      PageLines.paragraphs(of: page) == [
        "Министрлік жаңа бағдарлама туралы айтып берді, бұл бағдарлама келесі жылы басталады.",
        "Екінші абзац тағы бір жаңалық туралы баяндайды, ол да ұзақ бо латын", "Үшінші",
      ])
  }

  @Test func aProgramThatIsMissingIsNamed() {
    #expect(throws: FilterFault.self) { try Filter.run("no-such-program-here", [], input: []) }
    #expect((try? Filter.run("cat", [], input: Array("бір".utf8)))?.output == Array("бір".utf8))
    #expect((try? Filter.run("false", [], input: []))?.status == 1)
  }
}
