import Alignment
import ArgumentParser
import Exchange

/// `align pair`: two texts in, an alignment out.
struct PairCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Align the sentences of two texts.",
    discussion: """
      A confidence is a probability: of the links printed with 0.9, nine in ten are right. Sentences are never lost: \
      those without a counterpart have rows of their own, unless --links-only.

      EXAMPLES
        align pair report.kk.txt report.ru.txt
        align pair report.kk.txt report.ru.txt --mode comparable -o report.jsonl
      """)

  @Argument(help: ArgumentHelp("The left text; - for standard input.", valueName: "left"))
  var left: String

  @Argument(help: ArgumentHelp("The right text; - for standard input.", valueName: "right"))
  var right: String

  @OptionGroup var options: PairOptions

  @OptionGroup var talking: TalkOptions

  @Option(help: ArgumentHelp("By default that of the output's name, else tsv.", valueName: "format"))
  var format: AlignmentFormatName?

  @Option(help: ArgumentHelp("Break up links below this confidence, 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Flag(help: "Print links alone, without the sentences that have no counterpart.")
  var linksOnly = false

  /// Refuses what no text could make right.
  func validate() throws {
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence must be from 0 to 1") }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try options.input(left, right)
    let output = try Output(path: options.output, inputs: [left, right])
    let format = format?.format ?? AlignmentFormat(path: output.path) ?? .tsv
    let documents = try input.read(talking.talk)
    let made = Aligner(options: options.aligner).align(documents.left, documents.right)
    if options.mode == .auto { talking.talk.tellMode(made.mode) }
    let ladder = LinkFilter(minimum: minConfidence, linksOnly: linksOnly).apply(made)
    let records = AlignmentRecord.records(of: ladder, left: documents.left, right: documents.right)
    try output.write(format.bytes(of: records))
    return .success
  }
}

extension Talk {
  /// Says which mode the texts decided for.
  func tellMode(_ mode: AlignmentMode) {
    note("\(mode.rawValue) mode, as the texts suggest; --mode chooses another")
  }
}
