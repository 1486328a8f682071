import ArgumentParser
import Lexicon
import TextModel

/// `align lexicon stats`: texts in, how much of them the lexicon knows out.
struct LexiconStatsCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tell how much of each text the lexicon knows.",
    discussion: """
      Columns: file, language, words, content words (no particles, conjunctions, pronouns), names without an entry \
      (capitalised inside a sentence: they are matched by sound), content words with an entry and their share. Given \
      a Kazakh and a Russian text, also the content words with a rendering in the other text and their share.

      EXAMPLES
        align lexicon stats report.kk.txt report.ru.txt
        align lexicon stats archive/*.kk --missing 50
      """)

  @Argument(help: ArgumentHelp("The texts.", valueName: "text"))
  var texts: [String]

  @Option(help: ArgumentHelp("Print instead the n commonest stems without an entry.", valueName: "n"))
  var missing: Int?

  @Option(help: ArgumentHelp(InputKind.help, valueName: "kind"))
  var from: InputKind?

  @Option(help: ArgumentHelp("The language of all texts; by default as their names or words tell.", valueName: "tag"))
  var lang: LanguageTag?

  @OptionGroup var decoding: DecodingOptions

  @OptionGroup var lexicons: LexiconOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var talking: TalkOptions

  /// Refuses what no text could make right.
  func validate() throws {
    if let missing, missing < 1 { throw ValidationError("--missing must be 1 or more") }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let destination = try Output(path: output, inputs: texts + lexicons.lexicon)
    let lexicon = try lexicons.loadSome(talking.talk)
    var read: [(path: String, language: Language, sentences: [[Token]])] = []
    for path in texts {
      let input = try TextInput(path: path, from: from, language: lang?.language, decoder: decoding.decoder)
      let document = try input.document(talking.talk)
      guard document.language.isKazakh || document.language.isRussian else {
        throw Trouble("\(path): neither Kazakh nor Russian (\(document.language)); name its language with --lang")
      }
      read.append((path, document.language, document.sentences.map(\.tokens)))
    }
    let isPair = read.count == 2 && read[0].language.base != read[1].language.base
    let coverages = read.enumerated().map { number, text in
      let other = isPair ? read[1 - number] : nil
      return LexiconCoverage(
        of: text.sentences, text.language, lexicon,
        within: other.map { LexiconCoverage.terms(of: $0.sentences, $0.language, lexicon) })
    }
    let rows = zip(read, coverages).map { CoverageTable.Row(path: $0.path, language: $0.language, coverage: $1) }
    if let missing {
      try destination.write(format.bytes(of: MissingStemTable(rows, first: missing)))
    } else {
      try destination.write(format.bytes(of: CoverageTable(rows: rows)))
    }
    return .success
  }
}
