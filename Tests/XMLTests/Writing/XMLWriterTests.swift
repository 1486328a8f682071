import Samples
import Testing
import XML

@Suite struct XMLWriterTests {
  private func written(_ body: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    body(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func escapesWhatMarkupWouldBe() {
    #expect(
      written { xml in
        xml.declaration()
        xml.start("a", ["b": "\"<&>'\t\n\r"])
        xml.text("\"<&>'\t\n\r]]>")
        xml.empty("c")
        xml.end("a")
      } == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="&quot;&lt;&amp;&gt;'&#9;&#10;&#13;">"&lt;&amp;&gt;'\t\n&#13;]]&gt;<c/></a>
        """)
  }

  @Test func dropsAndCountsWhatXMLCannotHold() {
    var xml = XMLWriter()
    xml.start("a", ["b": "x\u{0}\u{b}y"])
    xml.text("\u{1b}[31m\u{fffe}\u{ffff}\u{fffd}\u{7f}\u{9b}\u{feff}ﬀ")
    xml.end("a")
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "<a b=\"xy\">[31m\u{fffd}\u{7f}\u{9b}\u{feff}ﬀ</a>")
    #expect(xml.dropped == 5)
  }

  @Test func comesBackFromTheReader() {
    var random = SeededRandom(7)
    let scalars = Array("\t\n\r \"'&<>]]a;қ\u{85}\u{2028}\u{fffd}\u{e000}😀\u{10ffff}\u{b}\u{0}\u{fffe}".unicodeScalars)
    let lost: Set<Unicode.Scalar> = ["\u{b}", "\u{0}", "\u{fffe}"]
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...40, using: &random) { text.append(scalars.randomElement(using: &random) ?? "a") }
      var xml = XMLWriter()
      xml.start("a", ["b": String(text)])
      xml.text(String(text))
      xml.end("a")
      let kept = String(String.UnicodeScalarView(text.filter { !lost.contains($0) }))
      #expect(outline(xml.bytes) == "<a b=\(kept)>\(kept)</a>")
      #expect(xml.dropped == 2 * text.count { lost.contains($0) })
    }
  }

  @Test func takingLeavesTheWriterEmpty() {
    var xml = XMLWriter()
    xml.text("a")
    #expect(xml.take() == Array("a".utf8) && xml.bytes.isEmpty)
    xml.text("b")
    #expect(xml.take() == Array("b".utf8))
  }
}
