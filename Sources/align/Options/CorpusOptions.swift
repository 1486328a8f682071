import Alignment
import ArgumentParser
import TextModel

/// How a collection is aligned.
struct CorpusOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The folder of the results; made if need be.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("The form of the results, tsv by default.", valueName: "format"))
  var format: AlignmentFormatName?

  @Flag(help: "Learn words from the whole collection first, of whatever languages, and align with them.")
  var learn = false

  @Option(help: ArgumentHelp("Align so many pairs at a time; by default one for each processor.", valueName: "n"))
  var jobs = Workers.all.count

  @Flag(help: "Leave out pairs whose result is there already.")
  var resume = false

  @Option(help: ArgumentHelp("The left texts' language, kk if not named.", valueName: "tag"))
  var leftLang: LanguageTag?

  @Option(help: ArgumentHelp("The right texts' language, ru if not named.", valueName: "tag"))
  var rightLang: LanguageTag?

  @Option(help: ArgumentHelp(InputKind.help, valueName: "kind"))
  var from: InputKind?

  @Flag(help: "Each file holds one sentence a line, whatever its name.")
  var sentences = false

  @OptionGroup var decoding: DecodingOptions

  @Option(help: "parallel: a text and its translation; comparable: reports written independently.")
  var mode = ModeChoice.auto

  @Option(help: ArgumentHelp("The most sentences on one side of a link.", valueName: "n"))
  var maxMerge = Aligner.Options().maximumMerge

  @Option(help: ArgumentHelp("Break up links below this confidence, 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Flag(help: "Write links alone, without the sentences that have no counterpart.")
  var linksOnly = false

  @Flag(help: "Pair paragraphs in order; no link leaves its paragraph. A pair with unlike numbers of them is skipped.")
  var lockParagraphs = false

  @OptionGroup var lexicons: LexiconOptions

  /// Refuses what no collection could make right.
  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    if maxMerge < 1 { throw ValidationError("--max-merge must be 1 or more") }
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence must be from 0 to 1") }
    if sentences, from == .article { throw ValidationError("--sentences and --from txt contradict each other") }
  }

  /// The folder of the results.
  var folder: String { output ?? "." }

  /// The texts of a folder, by the languages that their names bear.
  func texts(in folder: String) -> TextFolder {
    TextFolder(folder, left: leftLang?.language ?? .kazakh, right: rightLang?.language ?? .russian)
  }

  /// How the texts are read.
  var reading: CorpusReading {
    CorpusReading(
      kind: sentences ? .sentences : from, left: leftLang?.language, right: rightLang?.language,
      decoder: decoding.decoder)
  }
}

/// Reads the texts of a collection.
struct CorpusReading: Sendable {
  let kind: InputKind?
  let left: Language?
  let right: Language?
  let decoder: DocumentDecoder

  /// The two texts of a pair, not yet read.
  func input(_ task: CorpusTask) throws(Trouble) -> PairInput {
    try PairInput(
      left: try TextInput(path: task.left, from: kind, language: left, decoder: decoder),
      right: try TextInput(path: task.right, from: kind, language: right, decoder: decoder))
  }

  /// A pair as something to learn from; empty texts where it cannot be read, of which is told when it is aligned.
  func texts(_ task: CorpusTask) -> (left: Document, right: Document) {
    do throws(Trouble) {
      let input = try input(task)
      let quiet = Talk(isQuiet: true)
      return (try input.left.document(quiet), try input.right.document(quiet))
    } catch {
      return (Self.nothing, Self.nothing)
    }
  }

  /// A text without sentences.
  static let nothing = DocumentReader(layout: .sentencePerLine).read(SourceText(text: ""))
}
