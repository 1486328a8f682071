import Testing
import XML

/// Documents that are refused, each with the line where the fault stands.
@Suite struct MalformedTests {
  private static let correct = "; correct the XML there"

  @Test(arguments: [
    ("", "line 1, column 1: document is empty" + correct),
    ("сәлем", "line 1, column 1: start tag expected, '<' not found" + correct),
    ("<a>\n<b>\n</a>", "line 3, column 5: opening and ending tag mismatch: b line 2 and a" + correct),
    ("<a>\n<b", "line 2, column 3: couldn't find end of Start Tag b line 2" + correct),
    ("<a>\n\n", "line 3, column 1: premature end of data in tag a line 1" + correct),
    ("<a/>\n<b/>", "line 2, column 1: extra content at the end of the document" + correct),
    ("<a>\n&", "line 2, column 2: xmlParseEntityRef: no name" + correct),
    ("<a>\n&nbsp;</a>", "line 2, column 7: the entity “&nbsp;” is not declared; write the character itself"),
    ("<a b='\n&x;'/>", "line 2, column 4: the entity “&x;” is not declared; write the character itself"),
    ("<a>\n&#11;</a>", "line 2, column 6: xmlParseCharRef: invalid xmlChar value 11" + correct),
    ("<a>\n\u{b}</a>", "line 2, column 1: PCDATA invalid Char value 11" + correct),
    ("<a>\n<b c=1/></a>", "line 2, column 6: attValue: \" or ' expected" + correct),
    ("<a>\n<b c='1' c='2'/></a>", "line 2, column 15: attribute c redefined" + correct),
    ("<a>\n]]></a>", "line 2, column 1: sequence ']]>' not allowed in content" + correct),
    ("<a>\n<x:b/></a>", "line 2, column 5: namespace prefix x on b is not defined" + correct),
    ("<?xml version='1.0' encoding='x-none'?><a/>", "line 1, column 38: unsupported encoding x-none" + correct),
  ])
  func isRefused(_ document: String, _ message: String) {
    #expect(outline(document) == "a.xml: " + message)
  }

  @Test func undeclaredEntitiesAreRefusedWhateverTheDocumentTypeSays() {
    for document in [
      "<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>&x;</a>", "<!DOCTYPE a SYSTEM 'a.dtd'>\n<a b='&x;'/>",
      "<!DOCTYPE a [\n%x;\n]><a/>",
    ] {
      #expect(outline(document).hasPrefix("a.xml: line 2, column "), "\(document)")
      #expect(
        outline(document).hasSuffix("the entity “&x;” is not declared; write the character itself"), "\(document)")
    }
  }

  @Test func invalidUTF8IsRefused() {
    #expect(
      outline(Array("<a>\n".utf8) + [0xff] + Array("</a>".utf8)).hasPrefix(
        "a.xml: line 2, column 1: input is not proper UTF-8, indicate encoding !"))
    #expect(outline(Array("<a>\nә".utf8.dropLast())).hasPrefix("a.xml: line 2, "))
  }
}
