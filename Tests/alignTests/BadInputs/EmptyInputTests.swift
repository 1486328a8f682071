import Foundation
import Testing

/// An empty file is a text without sentences, not an error.
struct EmptyInputTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("empty.kk.txt", "")
    try desk.put("blank.ru.txt", " \n\n\t\n")
    try desk.put("report.ru.txt", Sample.russian)
  }

  @Test func bothSidesEmpty() throws {
    let run = try desk.align("pair", "empty.kk.txt", "blank.ru.txt", "--mode", "parallel")
    #expect(run.text == "left_ids\tright_ids\tconfidence\tleft\tright\n")
    #expect(
      run.errors == """
        align: warning: empty.kk.txt: no sentences in it
        align: warning: blank.ru.txt: no sentences in it

        """)
    #expect(run.status == 0)
  }

  @Test func oneSideEmpty() throws {
    let run = try desk.align("pair", "empty.kk.txt", "report.ru.txt", "--mode", "parallel", "--format", "ladder")
    let sides = run.lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
    #expect(sides == ["[]:[0]", "[]:[1]", "[]:[2]", "[]:[3]", "[]:[4]"])
    #expect(run.errors == "align: warning: empty.kk.txt: no sentences in it\n")
    #expect(run.status == 0)
  }

  @Test func nothingToCompare() throws {
    let run = try desk.align("diff", "empty.kk.txt", "blank.ru.txt", "--quiet")
    #expect(run.text == "" && run.errors == "")
    #expect(run.status == 0)
  }

  @Test func everythingIsOnTheOtherSideOnly() throws {
    let run = try desk.align("diff", "empty.kk.txt", "report.ru.txt", "--mode", "parallel", "--stat")
    #expect(run.text == "left 0 sentences · ru 5 · 0 links · covered ru 0 % · parallel\n\nonly-right 5\n5 warnings\n")
    #expect(run.status == 1)
    let none = try desk.align("diff", "empty.kk.txt", "blank.ru.txt", "--mode", "parallel")
    #expect(
      none.text == "left 0 sentences · right 0 · 0 links · parallel\n\nno differences found\n" && none.status == 0)
  }

  @Test(arguments: ["segment", "normalize"])
  func filtersGiveNothing(command: String) throws {
    let run = try desk.align(command, "empty.kk.txt")
    #expect(run.text == "" && run.errors == "" && run.status == 0)
  }

  @Test func tablesHaveTheirHeader() throws {
    #expect(try desk.align("identify", "empty.kk.txt").text == "language\tscript\tstart\tend\trole\ttext\tlanguages\n")
    #expect(
      try desk.align("quotes", "empty.kk.txt").text
        == "quotation\tspeaker\tsentences\tstart\tend\tspeaker_start\tspeaker_end\tunbalanced\n")
  }
}
