import Foundation
import Testing

/// `diff` of a folder: a term that its pairs render in two ways.
struct FolderTermsDiffTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "f"), withIntermediateDirectories: true)
    for (number, word) in ["наставник", "ментор", "наставник", "наставник", "ментор"].enumerated() {
      try desk.put(
        "f/n\(number + 1).kk.txt",
        "Тәлімгер жас мамандарға көмектеседі.\n\nӘкім \(number + 2) ауылды аралады.\n\nАуылда жаңа мектеп салынды.\n")
      try desk.put(
        "f/n\(number + 1).ru.txt",
        "Молодым специалистам помогает \(word).\n\nАким посетил \(number + 2) села.\n\nВ селе построили новую школу.\n")
    }
  }

  private func diff(_ options: String...) throws -> AlignRun {
    try AlignRun(["diff", "f", "--mode", "parallel", "--width", "120"] + options, in: desk.folder)
  }

  static let message = "“тәлімгер” is rendered in several ways: “наставник” (3: n1, n3, n4), “ментор” (2: n2, n5)."

  @Test func isToldUnderTheTable() throws {
    let run = try diff()
    #expect(
      run.lines.suffix(3) == [
        "total (5)       0         0      0         0     15", "", "≈ term  WARN  \(Self.message)",
      ])
    #expect(run.status == 1 && run.errors == "")
  }

  @Test func countsAsAWarning() throws {
    #expect(try diff("--fail-on", "error").status == 0)
    #expect(try diff("--only", "term", "-q").status == 1)
    let ignored = try diff("--ignore", "term")
    #expect(ignored.status == 0 && !ignored.text.contains("тәлімгер"))
    let hidden = try diff("--min-severity", "error")
    #expect(hidden.status == 1 && !hidden.text.contains("тәлімгер"))
  }

  @Test func mayBeAsTheGlossaryHasIt() throws {
    try desk.put("t.tsv", "тәлімгер\tнаставник; ментор\n")
    let run = try diff("--terms", "t.tsv")
    #expect(run.status == 0 && !run.text.contains("тәлімгер"))
  }

  @Test func inEveryForm() throws {
    #expect(
      try diff("--format", "json").text.contains(
        #""term":"тәлімгер","renderings":[{"text":"наставник","count":3,"pairs":["n1","n3","n4"]},{"text":"ментор","count":2,"pairs":["n2","n5"]}],"message":"\#(Self.message)""#
      ))
    #expect(try diff("--format", "markdown").lines.last == "- **warning · term** · \(Self.message)")
    #expect(try diff("--format", "html").text.contains("<p class=\"message\">\(Self.message)</p>"))
    let sarif = try diff("--format", "sarif").lines.filter { $0.contains("\"termRendering/v1\"") }
    #expect(sarif.count == 2 && sarif[0].contains("\"uri\":\"f/n2.ru.txt\"") && sarif[1].contains("f/n5.ru.txt"))
    let table = try diff("--format", "tsv")
    #expect(table.lines.count == 6 && table.status == 1)
    #expect(table.errors == "align: \(Self.message)\n")
  }
}
