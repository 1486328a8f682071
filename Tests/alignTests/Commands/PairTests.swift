import Foundation
import Testing

/// `pair`: formats, and which beads are printed.
struct PairTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
  }

  private func pair(_ options: String...) throws -> AlignRun {
    try AlignRun(["pair", "left.kk.txt", "right.ru.txt", "--mode", "parallel"] + options, in: desk.folder)
  }

  @Test func tableIsWhatScriptsRead() throws {
    let run = try pair()
    #expect(
      run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[...1].joined(separator: "|") } == [
        "left_ids|right_ids", "0|0", "1|1", "2|2", "3|3", "4|4",
      ])
    let cells = run.lines[1].split(separator: "\t", omittingEmptySubsequences: false)
    #expect(cells[3...] == ["Ауылда жаңа мектеп ашылды", "В селе открылась новая школа"])
    #expect(run.errors == "" && run.status == 0)
  }

  @Test func formatsHoldTheSameBeads() throws {
    for format in ["tsv", "jsonl", "ladder"] {
      #expect(try pair("--format", format, "-o", "made.\(format)").status == 0)
    }
    for format in ["tsv", "jsonl"] {
      let score = try desk.align("score", "made.\(format)", "made.ladder", "--format", "json")
      #expect(score.text.contains(#""strict":{"precision":1,"recall":1,"f1":1,"#))
      #expect(score.status == 0)
    }
  }

  @Test func doubtfulLinksAreBrokenUpAndNoSentenceIsLost() throws {
    let run = try pair("--min-confidence", "1", "--format", "ladder")
    let sides = run.lines.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
    let whole = try pair("--format", "ladder").lines
    for line in whole where !line.hasSuffix(":1") {
      let number = try #require(line.firstMatch(of: /\d+/)?.output)
      #expect(sides.contains("[\(number)]:[]") && sides.contains("[]:[\(number)]"))
    }
    #expect(whole.contains { !$0.hasSuffix(":1") })
    #expect(sides.joined().matches(of: /\d+/).map { Int($0.output) ?? -1 }.sorted() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func linksOnlyLeavesGapsOut() throws {
    try desk.put("right.ru.txt", Sample.russian + "Напомним, дорогу к селу починят только осенью следующего года.\n")
    #expect(try pair("--format", "ladder").lines.contains { $0.hasPrefix("[]:[5]:") })
    let links = try pair("--format", "ladder", "--links-only").lines
    #expect(links.count == 5 && links.allSatisfy { !$0.contains("[]") })
    let sure = try pair("--format", "ladder", "--links-only", "--min-confidence", "1").lines
    #expect(sure == links.filter { $0.hasSuffix(":1") })
  }

  @Test func mergesAreLimited() throws {
    try desk.put("left.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады, олар 600 орынға арналған.\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 12 новых школ. Они рассчитаны на 600 мест.\n")
    #expect(try pair("--format", "ladder").text.hasPrefix("[0]:[0, 1]:"))
    #expect(try !pair("--format", "ladder", "--max-merge", "1").text.contains(", "))
  }
}
