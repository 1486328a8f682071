import Foundation
import Testing

/// How the command answers to its own arguments.
struct UsageTests {
  static let commands = [
    "pair", "diff", "accept", "corpus", "score", "convert", "normalize", "transliterate", "segment", "identify",
    "quotes",
    "lexicon",
  ]
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func version() throws {
    let run = try desk.align("--version")
    #expect(run.text == "0.1.0\n" && run.errors == "" && run.status == 0)
  }

  @Test func helpListsEveryCommand() throws {
    let run = try desk.align("help")
    for command in Self.commands { #expect(run.text.contains("\n  \(command) "), "\(command)") }
    #expect(run.errors == "" && run.status == 0)
    #expect(try desk.align("--help").text == run.text)
    #expect(try desk.align().text == run.text)
  }

  @Test(arguments: commands)
  func everyCommandHasHelpWithAnExample(command: String) throws {
    let run = try desk.align("help", command)
    #expect(run.text.contains("EXAMPLE"))
    #expect(run.text.contains("  align \(command) "))
    #expect(run.text.contains("USAGE: align \(command)"))
    #expect(run.errors == "" && run.status == 0)
    #expect(try desk.align(command, "--help").text == run.text)
  }

  @Test(arguments: commands)
  func unknownOption(command: String) throws {
    let texts = ["a", "b", "c"].prefix(command == "accept" ? 3 : 2)
    let run = try AlignRun([command, "--unheard-of"] + texts, in: desk.folder)
    #expect(run.text == "" && run.status == 2)
    #expect(run.errors == "align: Unknown option '--unheard-of'; see `align \(command) --help`\n")
  }

  @Test func unknownCommand() throws {
    let run = try desk.align("pear", "a", "b")
    #expect(run.text == "" && run.status == 2)
    #expect(
      run.errors
        == "align: no command pear; the commands are \(Self.commands.joined(separator: ", "))\n")
  }

  @Test(arguments: [
    (["pair", "a"], "Missing expected argument '<right>'; see `align pair --help`"),
    (["pair", "a", "b", "--max-merge", "0"], "--max-merge must be 1 or more; see `align pair --help`"),
    (["pair", "a", "b", "--min-confidence", "2"], "--min-confidence must be from 0 to 1; see `align pair --help`"),
    (["pair", "a", "b", "--min-confidence", "nan"], "--min-confidence must be from 0 to 1; see `align pair --help`"),
    (
      ["pair", "a", "b", "--sentences", "--from", "txt"],
      "--sentences and --from txt contradict each other; see `align pair --help`"
    ),
    (["diff", "a", "b", "--width", "39"], "--width must be 40 or more; see `align diff --help`"),
    (["diff", "a", "b", "--context=-1"], "--context must be 0 or more; see `align diff --help`"),
    (
      ["diff", "a", "b", "--only", "number,colour"],
      "The value 'number,colour' is invalid for '--only <kind,…>'; see `align diff --help`"
    ),
    (["diff"], "Missing expected argument '<left>'; see `align diff --help`"),
    (["diff", "a.tsv"], "a.tsv: no such file; check the path"),
    (
      ["diff", "a", "b", "--ui-lang", "de"],
      "The value 'de' is invalid for '--ui-lang <tag>'. Please provide one of 'en', 'ru' or 'kk'.; see `align diff --help`"
    ),
    (["transliterate"], "no scheme is named; give one with --to, or see all with --list"),
  ])
  func wrongArguments(arguments: [String], message: String) throws {
    let run = try AlignRun(arguments, in: desk.folder)
    #expect(run.errors == "align: \(message)\n")
    #expect(run.text == "" && run.status == 2)
  }
}
