import Foundation
import Samples
import Testing

/// Office documents and pages made to harm, or that hold no text: refused in one line, and nothing is written.
struct OfficeFileTests {
  private static func bomb(claiming size: Int) -> [UInt8] {
    var sample = ZipSample()
    sample.add("word/document.xml", ZipSample.deflatedLetters(millions: 1000), deflated: (checksum: 0, size: size))
    return sample.bytes
  }

  private static var encrypted: [UInt8] {
    var sample = ZipSample()
    sample.add("word/document.xml", [1, 2, 3], isEncrypted: true)
    return sample.bytes
  }

  static let files: [(name: String, bytes: [UInt8], message: String)] = [
    (
      "bomb.docx", bomb(claiming: 999_999_000),
      "word/document.xml: unpacks to more than 256 MB; such a file is not read"
    ),
    (
      "out.docx", ZipSample.of([("../evil", "x"), ("word/document.xml", "<x/>")]),
      "../evil: the name of this member leads out of the archive; such a file is not read"
    ),
    ("locked.docx", encrypted, "word/document.xml: encrypted; save the document without a password"),
    ("text.docx", Array("no archive".utf8), "not a zip archive that can be read: "),
    (
      "laughs.docx",
      ZipSample.of([("word/document.xml", "<!DOCTYPE x [\n<!ENTITY a 'b'>]><x>&a;</x>")]),
      "word/document.xml: line 2, column 15: declares the entity “a”"
    ),
    ("deep.html", Array(String(repeating: "<b>", count: 100_000).utf8), "line 1, column "),
  ]

  @Test(arguments: files.indices) func areRefused(_ index: Int) throws {
    let (name, bytes, message) = Self.files[index]
    let desk = try Desk()
    try desk.put(name, Data(bytes))
    try desk.put("b.ru.txt", Sample.russian)
    try desk.put("out.tsv", "kept")
    let runs = [
      try desk.align("segment", name), try desk.align("pair", name, "b.ru.txt", "-o", "out.tsv"),
      try desk.align("diff", "b.ru.txt", name),
    ]
    for run in runs {
      #expect(run.errors.hasPrefix("align: \(name): \(message)"), "\(run.errors)")
      #expect(run.errors.count { $0 == "\n" } == 1 && run.text == "" && run.status == 2)
    }
    #expect(desk.text(of: "out.tsv") == "kept" && desk.names == ["b.ru.txt", name, "out.tsv"].sorted())
  }

  /// What a lying archive unpacks to is limited by what is unpacked, whatever it says.
  @Test func aBombThatCallsItselfSmallIsRefusedToo() throws {
    let desk = try Desk()
    try desk.put("bomb.docx", Data(Self.bomb(claiming: 10)))
    let run = try desk.script("ulimit -v 2000000; align segment bomb.docx")
    #expect(run.errors.hasPrefix("align: bomb.docx: word/document.xml: ") && run.status == 2 && run.text == "")
  }

  @Test func pagesAreReadInTheCharsetThatTheyAreIn() throws {
    let desk = try Desk()
    try desk.put(
      "page.html",
      "<html><head><meta charset='windows-1251'><title>Хабар <script>alert(1)</script></title></head><body><p>"
        + "Ауылда жаңа мектеп ашылды, оған жүздеген оқушы барады деп күтіліп отыр.</p></body></html>")
    let run = try desk.align("segment", "page.html")
    #expect(run.text == "Ауылда жаңа мектеп ашылды, оған жүздеген оқушы барады деп күтіліп отыр.\n" && run.status == 0)
    #expect(run.errors == "align: page.html: the page calls itself windows-1251, but is UTF-8\n")
  }
}
