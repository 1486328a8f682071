import ArgumentParser

/// `align lexicon`: the commands for lexicons.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look words up, check and learn lexicons, measure how much of a text they know.",
    discussion: """
      A lexicon of your own is a table: Kazakh, a tab, Russian renderings joined by ; and where wanted the part of \
      speech and a weight from 0 to 1, ! to forbid the pair or = to force it.

      EXAMPLES
        align lexicon lookup мектептерде
        align lexicon check terms.tsv
        align lexicon stats report.kk.txt report.ru.txt
        align lexicon learn archive/ -o learned.tsv
      """,
    subcommands: [
      LexiconLookupCommand.self, LexiconCheckCommand.self, LexiconStatsCommand.self, LexiconLearnCommand.self,
    ])
}
