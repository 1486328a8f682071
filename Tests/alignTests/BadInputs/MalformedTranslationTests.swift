import Foundation
import Testing

/// Translation files that are not what they say: refused with the line, and nothing is written.
struct MalformedTranslationTests {
  static let tmx: [(content: String, line: Int, problem: String)] = [
    ("", 1, "document is empty"),
    ("hello", 1, "start tag expected"),
    ("<tmx>\n<body>\n</tmx>", 3, "opening and ending tag mismatch"),
    ("<tmx>\n<body>", 2, "premature end of data"),
    ("<html>\n<body/></html>", 1, "<html> is no translation memory"),
    ("<tmx><body>\n<tu><tuv><seg>x</seg></tuv></tu></body></tmx>", 2, "a tuv without a language"),
    ("<tmx><body><tu>\n<tuv xml:lang='kk'></tuv></tu></body></tmx>", 2, "a tuv without a seg"),
    ("<tmx><body><tu>\n<tuv xml:lang='kk'><seg/><seg/></tuv></tu></body></tmx>", 2, "a second seg"),
    ("<tmx><body><tu>\n<seg>x</seg></tu></body></tmx>", 2, "a seg outside a tuv"),
    ("<tmx><body>\n\n<tu></tu></body></tmx>", 3, "a tu without a tuv"),
    ("<tmx><body>\n&nbsp;</body></tmx>", 2, "the entity “&nbsp;” is not declared"),
    ("<!DOCTYPE tmx [\n<!ENTITY a 'b'>]><tmx/>", 2, "declares the entity “a”"),
    ("<!DOCTYPE tmx [\n<!ENTITY % a SYSTEM 'http://nowhere.invalid/'>\n%a;]><tmx/>", 2, "declares the entity “a”"),
    ("<tmx>\n<body a='1' a='2'/></tmx>", 2, "attribute a redefined"),
    ("<tmx>\n<body a=1/></tmx>", 2, "attValue"),
    ("<tmx>\n\u{b}</tmx>", 2, "invalid Char"),
    ("<tmx>\n&#2;</tmx>", 2, "xmlChar value 2"),
    ("<tmx>\n<!-- -- --></tmx>", 2, "double hyphen"),
    ("<tmx>\n]]></tmx>", 2, "sequence ']]>' not allowed"),
    ("<tmx/>\n<tmx/>", 2, "extra content"),
    ("<?xml version='1.0' encoding='nonsense'?>\n<tmx/>", 1, "unsupported encoding"),
    ("<tmx>\n<![CDATA[ </tmx>", 2, "CData section not finished"),
    (
      "<tmx><body><tu><prop type='x-align-left'>1+0</prop>\n<tuv xml:lang='kk'><seg/></tuv></tu></body></tmx>", 1,
      "\"1+0\" lists no sentences"
    ),
    (
      "<tmx><body><tu>\n<prop type='x-align-confidence'>1.5</prop><tuv xml:lang='kk'><seg/></tuv></tu></body></tmx>", 2,
      "is not a number from 0 to 1"
    ),
    (String(repeating: "<a>\n", count: 300), 1, "<a> is no translation memory"),
    ("<tmx>" + String(repeating: "\n<x>", count: 300), 201, "more than 200 elements inside each other"),
  ]

  static let xliff: [(content: String, line: Int, problem: String)] = [
    ("<xliff>\n</xliff>", 1, "XLIFF of version “”"),
    ("<xliff version='3.0'/>", 1, "XLIFF of version “3.0”"),
    ("<tmx/>", 1, "<tmx> is no XLIFF"),
    ("<xliff version='2.0'>\n<segment/></xliff>", 2, "a segment outside a unit"),
    ("<xliff version='2.0'>\n<unit id='1'>\n<source>x</source></unit></xliff>", 3, "a source outside a segment"),
    ("<xliff version='1.2'>\n<target>x</target></xliff>", 2, "a target outside a trans-unit"),
    ("<xliff version='1.2'>\n<trans-unit><source>x</trans-unit></xliff>", 2, "opening and ending tag mismatch"),
    (
      "<xliff version='2.0'><unit id='1'><segment><source>\n<cp hex='zz'/></source></segment></unit></xliff>", 2,
      "a cp without a code point"
    ),
    ("<x:xliff\n version='2.0'/>", 2, "namespace prefix x"),
  ]

  static let corpus: [(content: String, line: Int, problem: String)] = [
    ("<cesAlign>\n<link xtargets='1;1'/></cesAlign>", 2, "a link outside a linkGrp"),
    ("<cesAlign><linkGrp>\n<link/></linkGrp></cesAlign>", 2, "a link without xtargets"),
    ("<cesAlign><linkGrp>\n<link xtargets='1'/></linkGrp></cesAlign>", 2, "without one semicolon"),
    ("<cesAlign><linkGrp>\n<link xtargets='2 1;1'/></linkGrp></cesAlign>", 2, "out of order"),
    ("<cesAlign><linkGrp>\n<linkGrp/></linkGrp></cesAlign>", 2, "a linkGrp inside a linkGrp"),
    ("<cesAlign><linkGrp>\n<link xtargets='1;1' certainty='x'/></linkGrp></cesAlign>", 2, "is not a number"),
  ]

  @Test(arguments: tmx) func memoriesAreRefused(_ content: String, _ line: Int, _ problem: String) throws {
    try expectRefusal("bad.tmx", content, line, problem)
  }

  @Test(arguments: xliff) func xliffIsRefused(_ content: String, _ line: Int, _ problem: String) throws {
    try expectRefusal("bad.xlf", content, line, problem)
  }

  @Test(arguments: corpus) func corporaAreRefused(_ content: String, _ line: Int, _ problem: String) throws {
    try expectRefusal("bad.ces", content, line, problem)
  }

  private func expectRefusal(_ name: String, _ content: String, _ line: Int, _ problem: String) throws {
    let desk = try Desk()
    try desk.put(name, content)
    try desk.put("out.tsv", "kept")
    let run = try desk.align("convert", name, "out.tsv")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("align: \(name): line \(line), column "), "\(run.errors)")
    #expect(run.errors.contains(problem), "\(run.errors)")
    #expect(run.errors.count { $0 == "\n" } == 1 && run.text == "")
    #expect(desk.text(of: "out.tsv") == "kept" && desk.names == [name, "out.tsv"])
  }
}
