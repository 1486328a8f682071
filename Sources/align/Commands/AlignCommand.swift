import ArgumentParser

/// The command `align`.
struct AlignCommand: ParsableCommand {
  /// The version of the command and of the formats' signatures.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align Kazakh and Russian news and show where they differ.",
    discussion: """
      Inputs by name: .txt an article (dates, counters, author lines and link lists are left out), .sent or a \
      language tag as extension (report.kk, report.ru) one sentence a line; - is standard input. Exit status: 0 done, \
      1 differences (diff only), 2 error. `align help COMMAND` has examples.

      EXAMPLES
        align pair report.kk.txt report.ru.txt -o report.tsv
        align diff report.kk.txt report.ru.txt
      """,
    version: version,
    subcommands: [
      PairCommand.self, DiffCommand.self, AcceptCommand.self, CorpusCommand.self, ScoreCommand.self,
      ConvertCommand.self,
      NormalizeCommand.self,
      TransliterateCommand.self,
      SegmentCommand.self, IdentifyCommand.self, QuotesCommand.self, LexiconCommand.self,
    ])
}
