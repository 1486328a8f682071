import Testing
import XML

@Suite struct HTMLReaderTests {
  private func outline(_ page: String) -> String {
    var outline = Outline()
    do throws(XMLError) {
      let bytes = Array(page.utf8)
      try HTMLReader.read(bytes.span, file: "a.html", into: &outline)
      return outline.text
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    (
      "<!doctype html><HTML><body><p>Сәлем<p>Әлем&nbsp;&mdash;&#1179;",
      "<html><body><p>Сәлем</p><p>Әлем\u{a0}—қ</p></body></html>"
    ),
    ("<p class=a id='b' hidden>x", "<html><body><p class=a id=b hidden=>x</p></body></html>"),
    ("<script>if (a < b) {}</script>", "<html><head><script>if (a < b) {}</script></head></html>"),
    (
      "<meta charset=windows-1251><p>қазақ</p>",
      "<html><head><meta charset=windows-1251></meta></head><body><p>қазақ</p></body></html>"
    ),
    ("<b><i>x</b>y", "<html><body><b><i>x</i></b>y</body></html>"),
    ("", ""),
  ])
  func mendsWhatPagesAreLike(_ page: String, _ told: String) {
    #expect(outline(page) == told)
  }

  @Test func deepPagesAreRefusedQuickly() {
    var result = ""
    let time = ContinuousClock().measure { result = outline(String(repeating: "<div>", count: 100_000)) }
    #expect(
      result
        == "a.html: line 1, column 9995: more than 2000 elements inside each other at <div>; such a document is not read"
    )
    #expect(time < .seconds(1))
  }
}
