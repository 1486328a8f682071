import Testing
import TextModel

@testable import Extraction

@Suite("Web pages")
struct WebPageTests {
  private static let prose = "Министрлік жаңа бағдарлама туралы айтып берді, ол келесі жылы басталады."

  @Test func scriptsAndMarkupInTitlesAreNoText() throws {
    let page = "<h1>Жаңа <script>alert('x')</script>бағдарлама туралы айтылды</h1><p>\(Self.prose)</p>"
    #expect(try Extract.page(page) == ["Жаңа бағдарлама туралы айтылды", Self.prose])
    let title = "<title><b>Тақырып</b></title><article><p>\(Self.prose)</p></article>"
    #expect(try Extract.page(title) == [Self.prose])
  }

  @Test func characterReferencesAndSpacesAreWhatTheyStandFor() throws {
    let page =
      "<article><p>«Қазақстан&nbsp;2050» &mdash;\n   бағдарлама &lt;жаңа&gt; &#1179;адам, оны үкімет бекітті.</p></article>"
    #expect(try Extract.page(page) == ["«Қазақстан\u{A0}2050» — бағдарлама <жаңа> қадам, оны үкімет бекітті."])
  }

  @Test func furnitureThatHoldsThePageIsNone() throws {
    let page = "<body class=\"sidebar\"><div id=\"comments\"><p>\(Self.prose)</p><p>\(Self.prose)</p></div></body>"
    #expect(try Extract.page(page) == [Self.prose, Self.prose])
  }

  @Test func linksInProseStayAndLinesOfLinksGo() throws {
    let page =
      "<article><p>Бұл туралы <a href=\"/m\">министрлік</a> жаңа бағдарламада айтып берді, деп хабарлады.</p>"
      + "<p><a href=\"/x\">Басқа жаңалық туралы</a></p><ul><li><a href=\"/y\">Тағы бір сілтеме</a></li></ul></article>"
    #expect(try Extract.page(page) == ["Бұл туралы министрлік жаңа бағдарламада айтып берді, деп хабарлады."])
  }

  @Test func anEmptyPageIsEmpty() throws {
    #expect(try Extract.page("") == [])
    #expect(try Extract.page("<html><body></body></html>") == [])
  }

  @Test func elementsTooDeepAreRefused() {
    let page = String(repeating: "<div>", count: 100_000)
    #expect(Extract.problem(Array(page.utf8), .html)?.contains("elements inside each other") == true)
  }

  @Test(
    "the charset that a page names",
    arguments: [
      ("<meta charset=\"UTF-8\">", "utf-8"), ("<META content='text/html; charset=Windows-1251'>", "windows-1251"),
      ("<meta name=\"x\"><meta charset=koi8-r>", "koi8-r"), ("<p charset=\"utf-8\">", nil),
    ])
  func charset(_ page: String, _ label: String?) { #expect(PageCharset.declared(Array(page.utf8)) == label) }

  @Test func theCharsetNamedHelpsWhereBytesSayTooLittle() throws {
    // «Да.» in windows-1251, too short to be recognised.
    let page = Array("<meta charset=windows-1251><p>".utf8) + [0xc4, 0xe0, 0x2e]
    #expect(try Extract.lines(page, .html) == ["Да."])
  }
}
