import Foundation
import Testing

/// A report is paged on a terminal, and nowhere else.
struct PagerTests {
  static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
  static let diff = "align diff -q left.kk.txt right.ru.txt; align diff left.kk.txt right.ru.txt --mode parallel"

  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады.\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 15 новых школ.\n")
  }

  /// Runs a command on a terminal of its own; `script` gives back the command's status.
  private func terminal(_ command: String, _ environment: [String: String]) throws -> AlignRun {
    try desk.script("script -qec '\(command)' /dev/null < /dev/null", environment: environment)
  }

  @Test(.enabled(if: hasTerminal, "needs script(1)"))
  func terminalIsPaged() throws {
    let run = try terminal(Self.diff, ["ALIGN_PAGER": "sed s/^/PAGED:/", "PAGER": "false"])
    #expect(run.text.contains("PAGED:") && run.text.contains("[12]"))
    #expect(run.status == 1)
    let other = try terminal(Self.diff, ["PAGER": "sed s/^/PAGED:/"])
    #expect(other.text == run.text)
  }

  @Test(.enabled(if: hasTerminal, "needs script(1)"))
  func pagerMayBeRefusedOrLeftEarly() throws {
    let refused = try terminal(Self.diff + " --no-pager", ["ALIGN_PAGER": "sed s/^/PAGED:/"])
    #expect(refused.text.contains("1 error") && !refused.text.contains("PAGED:"))
    let left = try terminal(Self.diff, ["ALIGN_PAGER": "true"])
    #expect(left.text == "" && left.status == 1)
    let missing = try terminal(Self.diff, ["ALIGN_PAGER": "no-such-pager 2>/dev/null"])
    #expect(missing.text == refused.text)
  }

  @Test(.enabled(if: hasTerminal, "needs script(1)"))
  func lessIsToldToShowColours() throws {
    let pager = ["PAGER": "echo LESS=$LESS; cat"]
    #expect(try terminal(Self.diff, pager).text.contains("LESS=FRX"))
    #expect(try terminal(Self.diff, pager.merging(["LESS": "-i"]) { $1 }).text.contains("LESS=-i"))
  }

  @Test func pipeAndFileAreNot() throws {
    let pager = ["ALIGN_PAGER": "touch paged; cat"]
    let piped = try desk.script(Self.diff + " | cat", environment: pager)
    #expect(piped.text.contains("1 error"))
    _ = try desk.script(Self.diff + " -o out.txt", environment: pager)
    #expect(desk.text(of: "out.txt") == piped.text)
    #expect(!desk.names.contains("paged"))
  }
}
