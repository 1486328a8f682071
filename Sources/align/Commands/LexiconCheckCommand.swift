import ArgumentParser
import Lexicon
import TextModel

/// `align lexicon check`: a user's lexicon in, what is wrong with it out.
struct LexiconCheckCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a lexicon: the form of its rows, repeated pairs, words in the wrong alphabet or column.",
    discussion: """
      Prints one line for each fault, with file, line and column; the exit status is then 2.

      EXAMPLE
        align lexicon check terms.tsv
      """)

  @Argument(help: ArgumentHelp("The lexicon; - for standard input.", valueName: "file"))
  var file: String

  @OptionGroup var talking: TalkOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    let text = try TextInput(path: file, from: .sentences, language: nil).source(talking.talk).string
    let outcome: LexiconCheck.Outcome
    do throws(LexiconError) {
      outcome = try LexiconCheck.outcome(of: text, name: file)
    } catch {
      throw Trouble(error.description)
    }
    try Output.standard.write(outcome.problems.map { LineText.oneLine($0.description) + "\n" }.joined())
    talking.talk.note(
      "\(file): \(outcome.entries) \(outcome.entries == 1 ? "entry" : "entries"), "
        + "\(outcome.problems.count) \(outcome.problems.count == 1 ? "fault" : "faults")")
    return outcome.problems.isEmpty ? .success : .trouble
  }
}
