import ArgumentParser
import Comparison
import Report

/// `align accept`: remembers a difference as intended.
struct AcceptCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Record a difference as intended, so that align diff no longer reports it.",
    discussion: """
      The finding is named by its identifier, which align diff shows with --full and in every format for tools; its \
      first digits do where no other finding begins with them, and so do its sentences (9:8, or :16 for one that the left \
      text lacks) where nothing else was found in them. It stays accepted until its words change, wherever its sentences \
      are moved; to take it back, delete its line of the file. Give the same options as for align diff.

      EXAMPLES
        align diff report.kk.txt report.ru.txt --full
        align accept report.kk.txt report.ru.txt 5f0c --note "rounded on purpose"
        align accept report.kk.txt report.ru.txt 9:8
      """)

  @Argument(help: ArgumentHelp("The left text.", valueName: "left"))
  var left: String

  @Argument(help: ArgumentHelp("The right text.", valueName: "right"))
  var right: String

  @Argument(help: ArgumentHelp("The finding's identifier, or its sentences.", valueName: "finding-id"))
  var id: String

  @Option(help: ArgumentHelp("Why the difference is intended.", valueName: "text"))
  var note = ""

  @Option(
    help: ArgumentHelp(
      "The file to record it in, instead of align-accepted.tsv beside the left text.", valueName: "file")
  )
  var accepted: String?

  @OptionGroup var options: PairOptions

  @OptionGroup var glossary: GlossaryOptions

  @OptionGroup var talking: TalkOptions

  /// Refuses to accept nothing.
  func validate() throws {
    if id.allSatisfy(\.isWhitespace) {
      throw ValidationError("The finding's identifier is empty; align diff --full shows those of all findings")
    }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let choice: AcceptedFile.Choice = accepted.map { .named($0) } ?? .besideLeft
    guard let file = AcceptedFile(choice, left: left) else {
      throw Trouble("-: standard input lies in no folder; name the file to record in with --accepted")
    }
    let comparison = try PairComparison(
      options, accepted: nil, glossary: try glossary.load(talking.talk), talk: talking.talk)
    let finding = try FindingSearch(try comparison.findings(of: try options.input(left, right))).find(id)
    let record = AcceptedFinding(finding, between: left, and: right, note: note)
    let isNew = try file.accept(record)
    talking.talk.note("\(file.path): \(isNew ? "accepted" : "accepted before:") \(record.id) (\(record.summary))")
    return .success
  }
}
