import Alignment
import ArgumentParser
import Comparison
import Report

/// `align diff`: two texts in, their differences out.
struct DiffCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two reports of the same event and show where they differ.",
    discussion: """
      Exit status: 0 nothing at or above --fail-on, 1 differences, 2 trouble. KIND is one of number, unit, date, name, \
      speaker, negation, quote, term, untranslated, punctuation, only-left, only-right, moved.

      EXAMPLES
        align diff report.kk.txt report.ru.txt
        align diff report.kk.txt report.ru.txt --only number,date --fail-on error
        align diff report.kk.txt report.ru.txt --format json -o report.json
      """)

  /// The words of `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, json
  }

  @Argument(help: ArgumentHelp("The left text; - for standard input.", valueName: "left"))
  var left: String

  @Argument(help: ArgumentHelp("The right text; - for standard input.", valueName: "right"))
  var right: String?

  @OptionGroup var options: PairOptions

  @Option(help: "terminal, or json.")
  var format = Format.terminal

  @OptionGroup var findings: FindingOptions

  @OptionGroup var terminal: TerminalFlags

  @Option(help: ArgumentHelp("Which text is the original: left or right.", valueName: "side"))
  var source: SourceSide?

  @Flag(name: [.short, .long], help: "Print nothing but errors; the exit status tells.")
  var quiet = false

  func carryOut() throws(Trouble) -> ExitStatus {
    guard let right else {
      throw Trouble("\(left): a second text is missing; comparing a finished alignment is not possible yet")
    }
    let input = try options.input(left, right)
    let output = try Output(path: options.output, inputs: [left, right] + options.lexicons.lexicon)
    let talk = Talk(isQuiet: quiet)
    let lexicon = try options.lexicons.load(talk)
    let documents = try input.read(talk)
    let ladder = Aligner(options: options.aligner(lexicon)).align(documents.left, documents.right)
    if options.mode == .auto { talk.tellMode(ladder.mode) }
    let pair = Comparer(lexicon: lexicon).compare(documents.left, documents.right, along: ladder)
    let told = findings.filter.apply(to: pair.findings)
    if !quiet {
      let signature = Signature(
        mode: ladder.mode, options: options, source: source, lexicon: lexicon, hash: documents.hash)
      try show(pair, told, signature: signature.text, on: output)
    }
    return told.fails(at: findings.failOn.severity) ? .differences : .success
  }

  private func show(
    _ pair: ComparedPair, _ told: FilteredFindings, signature: String, on output: Output
  ) throws(Trouble) {
    switch format {
    case .json: try output.write(DiffJSON.bytes(of: pair, findings: told, signature: signature))
    case .terminal:
      let style = terminal.settled(isTerminal: output.isTerminal)
      try output.show(TerminalDiff(options: style).text(of: pair, findings: told), paged: terminal.pages)
    }
  }
}

/// The words of `--source`.
enum SourceSide: String, ExpressibleByArgument, CaseIterable {
  case left, right
}
