import Glibc
import Testing
import XML

/// Documents made to exhaust or to spy are refused, and in no time.
@Suite struct AttackTests {
  private func quickly(_ body: () -> String) -> String {
    var result = ""
    let time = ContinuousClock().measure { result = body() }
    #expect(time < .seconds(1))
    return result
  }

  @Test func billionLaughs() {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">\n" }.joined()
    let document = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [\n<!ENTITY l0 \"ha\">\n\(laughs)]>\n<a>&l9;</a>"
    #expect(
      quickly { outline(document) }
        == "a.xml: line 3, column 17: declares the entity “l0”; take the declaration out and write the text itself")
  }

  @Test func quadraticBlowUp() {
    let document =
      "<!DOCTYPE a [<!ENTITY l \"" + String(repeating: "ha", count: 50_000) + "\">]><a>"
      + String(repeating: "&l;", count: 50_000) + "</a>"
    #expect(quickly { outline(document) }.contains("line 1, column 100027: declares the entity “l”"))
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY % x SYSTEM \"http://nowhere.invalid/x\"> %x;",
    "<!ENTITY % x \"y\">", "<!NOTATION n SYSTEM \"n\"><!ENTITY x SYSTEM \"x\" NDATA n>",
  ])
  func everyKindOfEntity(_ declaration: String) {
    #expect(
      outline("<!DOCTYPE a [\n\(declaration)]>\n<a>&x;</a>").contains(
        "declares the entity “x”; take the declaration out"))
    #expect(outline("<!DOCTYPE a [\n\(declaration)]>\n<a/>").hasPrefix("a.xml: line 2, "))
  }

  @Test func deepNesting() {
    let document = String(repeating: "<a>\n", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(
      quickly { outline(document) }
        == "a.xml: line 201, column 3: more than 200 elements inside each other at <a>; such a document is not read")
    #expect(outline("<a><a/></a>", limits: XMLLimits(depth: 1)).contains("more than 1 elements"))
    #expect(outline("<a><b/><b/></a>", limits: XMLLimits(depth: 2)) == "<a><b></b><b></b></a>")
  }

  @Test func aTagOfManyAttributes() {
    let attributes = (0..<200_000).map { " a\($0)=''" }.joined()
    #expect(
      quickly { outline("<a>\n<b\(attributes)/></a>") }.contains(
        "a tag of more than 256 KB; such a document is not read"))
  }

  @Test func aTagWithoutEnd() {
    let document = "<a>\n<b c='" + String(repeating: "x", count: 5_000_000)
    #expect(quickly { outline(document) }.hasPrefix("a.xml: line 2, column "))
  }

  @Test func defaultsOfAttributes() {
    let long = String(repeating: "x", count: 2000)
    #expect(
      outline("<!DOCTYPE a [\n<!ATTLIST a b CDATA \"\(long)\">]><a/>").contains(
        "line 2, column 2023: declares too many default values"))
  }

  @Test func noFileIsOpened() throws {
    // A document type whose file cannot be opened without being seen: a pipe that nobody writes to would block.
    let pipe = "/tmp/align-xml-\(getpid())"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    defer { unsafe unlink(pipe) }
    #expect(outline("<!DOCTYPE a SYSTEM \"\(pipe)\"><a/>") == "<a></a>")
    #expect(outline("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='\(pipe)'/></a>").hasSuffix("</a>"))
  }
}
