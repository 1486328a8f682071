import Foundation
import Testing

/// `--anchors` and `--lock-paragraphs`: what the user knows holds; what cannot hold is named by its line.
struct AnchorsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
  }

  private func pair(_ anchors: String, _ options: String...) throws -> AlignRun {
    try desk.put("anchors.tsv", anchors)
    return try AlignRun(
      ["pair", "left.kk.txt", "right.ru.txt", "--format", "ladder", "--anchors", "anchors.tsv"] + options,
      in: desk.folder)
  }

  @Test(arguments: ["auto", "parallel", "comparable"])
  func correctionsHold(mode: String) throws {
    let run = try pair("# mine\n1+2\t1\t=\n\n4\t4\t!\n", "--mode", mode)
    #expect(run.status == 0)
    #expect(run.lines.contains("[1, 2]:[1]:1"))
    #expect(!run.lines.contains { $0.hasPrefix("[4]:[4]:") })
    #expect(run.lines.contains { $0.hasPrefix("[0]:[0]:") })
  }

  @Test func diffFollowsThemToo() throws {
    try desk.put("anchors.tsv", "1\t\t=\n\t1\t=\n")
    let run = try desk.align(
      "diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--format", "json", "--anchors", "anchors.tsv")
    #expect(run.status == 1 && run.text.contains("|anchors:"))
    #expect(run.text.contains(#""only_left":1,"only_right":1"#))
  }

  @Test(arguments: [
    ("0\t0\n", "line 1, column 1: 2 cells instead of three"),
    ("0\t0\t?\n", "line 1, column 5: \"?\" is neither = nor !"),
    ("# x\n0\t0\t=\n7\t0\t!\n", "line 3, column 1: no left sentence 7; the text has 5, numbered from 0"),
    ("0\tx\t=\n", "line 1, column 3: \"x\" is not a sentence number"),
    ("0\t0\t=\n0\t1\t=\n", "line 2, column 1: left sentence 0 has a right bead already"),
  ])
  func faultsAreNamed(anchors: String, fault: String) throws {
    let run = try pair(anchors)
    #expect(run.status == 2 && run.text == "")
    #expect(run.errors.hasPrefix("align: anchors.tsv: \(fault)"), "\(run.errors)")
  }

  @Test func paragraphsThatCannotBePairedAreSaid() throws {
    #expect(try desk.align("pair", "left.kk.txt", "right.ru.txt", "--lock-paragraphs").status == 0)
    try desk.put("right.ru.txt", Sample.russian + "\nНапомним, дорогу к селу починят только осенью.\n")
    let run = try desk.align("pair", "left.kk.txt", "right.ru.txt", "--lock-paragraphs")
    #expect(run.status == 2 && run.text == "")
    #expect(
      run.errors.contains("--lock-paragraphs: the texts have 3 and 4 paragraphs, which cannot be paired in order"))
  }
}
