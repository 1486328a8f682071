import Bytes
import Testing
import XML

/// What well-formed documents tell, in all the ways in which they may be written.
@Suite struct XMLReaderTests {
  @Test(arguments: [
    ("<a/>", "<a></a>"),
    ("<?xml version='1.0'?>\n<!-- x --><a>\n <b c='1' d=\"2\">сәлем</b>\n</a>\n", "<a>\n <b c=1 d=2>сәлем</b>\n</a>"),
    ("<a>&lt;&amp;&gt;&quot;&apos;&#1179;&#x1F600;</a>", "<a><&>\"'қ😀</a>"),
    ("<a b='&lt;&#10;x\ty'/>", "<a b=<\nx y></a>"),
    ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<a><b>&amp;]]></a>"),
    ("<a><?target data?>x<!-- < & -->y</a>", "<a>xy</a>"),
    ("<a>x\r\ny\rz&#13;</a>", "<a>x\ny\nz\r</a>"),
    ("<x:a xmlns:x='urn:one' x:b='1' b='2'/>", "<{urn:one}a {urn:one}b=1 b=2></{urn:one}a>"),
    (
      "<a xmlns='urn:one' xml:lang='kk'/>",
      "<{urn:one}a {http://www.w3.org/XML/1998/namespace}lang=kk></{urn:one}a>"
    ),
    ("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx/>", "<tmx></tmx>"),
    (
      "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD TMX//EN\" \"http://nowhere.invalid/tmx14.dtd\"><tmx/>",
      "<tmx></tmx>"
    ),
    ("<!DOCTYPE a [<!ELEMENT a ANY><!ATTLIST a b CDATA #IMPLIED c (x|y) 'x'>]><a/>", "<a c=x></a>"),
  ])
  func tellsWhatADocumentHolds(_ document: String, _ told: String) {
    #expect(outline(document) == told)
  }

  @Test func readsOtherEncodings() {
    let document = "<?xml version='1.0' encoding='UTF-16'?><a>қазақ 😀</a>"
    for (mark, isLittle) in [([0xff, 0xfe] as [UInt8], true), ([0xfe, 0xff], false)] {
      let units = document.utf16.flatMap { unit in
        isLittle ? [UInt8(unit & 0xff), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xff)]
      }
      #expect(outline(mark + units) == "<a>қазақ 😀</a>")
    }
    #expect(outline([0xef, 0xbb, 0xbf] + Array("<a>ә</a>".utf8)) == "<a>ә</a>")
    let old = Array("<?xml version='1.0' encoding='windows-1251'?><a>".utf8) + [0xcc, 0xe8, 0xf0] + Array("</a>".utf8)
    #expect(outline(old) == "<a>Мир</a>")
  }

  @Test func decodedTextIsTakenAsItIs() throws {
    for encoding in ["UTF-16", "windows-1251", "UTF-8", "nonsense"] {
      var outline = Outline()
      try XMLReader.read("<?xml version='1.0' encoding='\(encoding)'?><a>қазақ</a>", file: "a.xml", into: &outline)
      #expect(outline.text == "<a>қазақ</a>")
    }
  }

  /// Pieces of one byte, the hardest case for a parser that reads ahead.
  private struct Crumbs: ByteStream, ~Copyable {
    var rest: ArraySlice<UInt8>

    mutating func next() -> [UInt8] { rest.popFirst().map { [$0] } ?? [] }
  }

  @Test func piecesMayBeginAnywhere() throws {
    let document = "<!DOCTYPE a><a b=\"x > y\" c='1 &lt; 2'>қаз<![CDATA[ақ ]]]>&amp;<!-- > --></a>"
    var whole = Outline()
    try XMLReader.read(Array(document.utf8), file: "a.xml", into: &whole)
    var crumbs = Outline()
    try XMLReader.read(Crumbs(rest: Array(document.utf8)[...]), file: "a.xml", into: &crumbs)
    #expect(crumbs.text == whole.text)
    #expect(whole.text == "<a b=x > y c=1 < 2>қазақ ]&</a>")
  }

  @Test func longTextsComeWhole() {
    let long = String(repeating: "ұзын мәтін ", count: 100_000)
    #expect(outline("<a>\(long)</a>") == "<a>\(long)</a>")
    #expect(outline("<a><![CDATA[\(long)]]></a>") == "<a>\(long)</a>")
  }

  @Test func longCommentsAreNoTags() {
    let long = String(repeating: "ұзақ ", count: 100_000)
    #expect(outline("<!--\(long)--><?p \(long)?><a><!--\(long)--><b/><?p \(long)?></a>") == "<a><b></b></a>")
  }

  /// Refuses an element by name.
  private struct Refusal: XMLHandler {
    mutating func start(_ element: borrowing XMLElement) throws(XMLFault) {
      if element.name.local == "b" { throw XMLFault("a <b>", remedy: "take it out") }
    }
    mutating func text(_ utf8: Span<UInt8>) {}
    mutating func end(_ name: XMLName) {}
  }

  @Test func handlersRefuseWithThePlaceTheyAreAt() {
    var refusal = Refusal()
    let error = #expect(throws: XMLError.self) {
      try XMLReader.read(Array("<a>\n<c/>ә<b/>\n</a".utf8), file: "a.xml", into: &refusal)
    }
    #expect(error?.description == "a.xml: line 2, column 8: a <b>; take it out")
  }
}
