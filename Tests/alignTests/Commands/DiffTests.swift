import Foundation
import Testing

/// `diff`: what it shows, what it exits with, and how flags reach the report.
struct DiffTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады.\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 15 новых школ.\n")
  }

  private func diff(_ options: String..., environment: [String: String] = [:]) throws -> AlignRun {
    try AlignRun(
      ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel"] + options, in: desk.folder, environment: environment
    )
  }

  @Test func faultStandsBeforeTheEye() throws {
    let run = try diff()
    #expect(run.lines.contains("   kk  Биыл ауданда [12] жаңа мектеп салынады."))
    #expect(run.lines.contains("   ru  В этом году в районе построят [15] новых школ."))
    #expect(run.lines.last == "1 error")
    #expect(run.errors == "" && run.status == 1)
  }

  static let statuses: [([String], Int32)] = [
    (["--fail-on", "error"], 1), (["--fail-on", "info"], 1), (["--only", "number,date"], 1), (["--only", "date"], 0),
    (["--ignore", "number"], 0), (["--ignore", "date"], 1), (["--min-severity", "error"], 1),
    (["--format", "json", "--only", "date"], 0), (["--format", "json"], 1), (["--stat"], 1), (["--quiet"], 1),
    (["-q", "--ignore", "number,unit"], 0),
  ]

  @Test(arguments: statuses)
  func statusTellsWhatWasFound(options: [String], status: Int32) throws {
    let arguments = ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel"] + options
    #expect(try AlignRun(arguments, in: desk.folder).status == status)
  }

  @Test func warningsPassWhereOnlyErrorsFail() throws {
    try desk.put("more.ru.txt", "В этом году в районе построят 12 новых школ.\nДорогу к селу починят осенью.\n")
    let run = try desk.align("diff", "left.kk.txt", "more.ru.txt", "--mode", "parallel", "--only", "only-right")
    #expect(run.status == 1)
    let lenient = try desk.align(
      "diff", "left.kk.txt", "more.ru.txt", "--mode", "parallel", "--only", "only-right", "--fail-on", "error")
    #expect(lenient.status == 0 && lenient.text == run.text)
  }

  @Test func lesserFindingsAreHidden() throws {
    let run = try diff("--ignore", "number", "--format", "json")
    #expect(run.text.contains(#""findings":[]"#))
  }

  @Test func quietSaysNothing() throws {
    let run = try desk.align("diff", "left.kk.txt", "right.ru.txt", "--quiet")
    #expect(run.text == "" && run.errors == "" && run.status == 1)
  }

  @Test func everyLineFitsTheWidth() throws {
    for (options, environment, width) in [
      (["--width", "44"], [:], 44), ([], ["COLUMNS": "52"], 52), (["--width", "60"], ["COLUMNS": "52"], 60),
    ] as [([String], [String: String], Int)] {
      let run = try AlignRun(
        ["diff", "left.kk.txt", "right.ru.txt", "--full"] + options, in: desk.folder, environment: environment)
      let longest = run.lines.map(\.count).max() ?? 0
      #expect(longest <= width && longest > width - 12, "\(options) \(environment)")
    }
  }

  @Test func flagsReachTheReport() throws {
    #expect(try diff("--stat").lines.count < diff().lines.count)
    #expect(try diff("--full").lines.count > diff().lines.count)
    #expect(try diff("--side-by-side", "--width", "99").text != diff("--width", "99").text)
    #expect(try diff("--width", "100").text == diff("--side-by-side", "--width", "100").text)
  }

  @Test func colourFollowsFlagAndEnvironment() throws {
    #expect(try !diff().text.contains("\u{1b}["))
    #expect(try diff("--color", "always").text.contains("\u{1b}["))
    #expect(try diff("--color", "always", environment: ["NO_COLOR": "1"]).text.contains("\u{1b}["))
    #expect(try diff(environment: ["CLICOLOR_FORCE": "1"]).text.contains("\u{1b}["))
    #expect(try !diff(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).text.contains("\u{1b}["))
    #expect(try !diff("--color", "never", environment: ["CLICOLOR_FORCE": "1"]).text.contains("\u{1b}["))
  }

  @Test func signatureChangesWithWhatMatters() throws {
    func signature(_ options: String...) throws -> String {
      let arguments = ["diff", "left.kk.txt", "right.ru.txt", "--format", "json", "--mode", "parallel"] + options
      let run = try AlignRun(arguments, in: desk.folder)
      let json = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      return try #require(json?["signature"] as? String)
    }
    let plain = try signature()
    #expect(plain.wholeMatch(of: /align:0\.1\.0\|mode:parallel\|max-merge:3\|texts:[0-9a-f]{16}/) != nil)
    #expect(try signature() == plain)
    #expect(try signature("--only", "date") == plain)
    #expect(try signature("--source", "left") == plain.replacing("|texts", with: "|source:left|texts"))
    #expect(try signature("--lang", "ru") == plain.replacing("|texts", with: "|left-lang:ru|right-lang:ru|texts"))
    #expect(try signature("--sentences") == plain.replacing("|texts", with: "|from:sent|texts"))
    try desk.put("right.ru.txt", "В этом году в районе построят 16 новых школ.\n")
    #expect(try signature() != plain)
  }
}
