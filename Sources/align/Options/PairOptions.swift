import Alignment
import ArgumentParser
import Bytes
import Exchange
import Lexicon
import TextModel

/// What the commands that bring two texts together have in common.
struct PairOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The left text's language: kk, kk-Latn, kk-Arab, ru.", valueName: "tag"))
  var leftLang: LanguageTag?

  @Option(help: ArgumentHelp("The right text's language.", valueName: "tag"))
  var rightLang: LanguageTag?

  @Option(help: ArgumentHelp("The language of every text that no other option names.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: ArgumentHelp(InputKind.help, valueName: "kind"))
  var from: InputKind?

  @Flag(help: "Each file holds one sentence a line, whatever its name.")
  var sentences = false

  @OptionGroup var decoding: DecodingOptions

  @Option(help: "parallel: a text and its translation; comparable: reports written independently.")
  var mode = ModeChoice.auto

  @Option(help: ArgumentHelp("The most sentences on one side of a link.", valueName: "n"))
  var maxMerge = Aligner.Options().maximumMerge

  @Option(help: ArgumentHelp("Links known to be right or wrong; see `align help pair`.", valueName: "file"))
  var anchors: String?

  @Flag(help: "Pair paragraphs in order; no link leaves its paragraph. Both texts must have the same number of them.")
  var lockParagraphs = false

  @OptionGroup var lexicons: LexiconOptions

  /// Refuses what no text could make right.
  func validate() throws {
    if maxMerge < 1 { throw ValidationError("--max-merge must be 1 or more") }
    if sentences, from == .article { throw ValidationError("--sentences and --from txt contradict each other") }
  }

  /// What the user says about both files, nil to go by their names.
  var kind: InputKind? { sentences ? .sentences : from }

  /// The two texts to read.
  func input(_ left: String, _ right: String) throws(Trouble) -> PairInput {
    try PairInput(
      left: try TextInput(path: left, from: kind, language: (leftLang ?? lang)?.language, decoder: decoding.decoder),
      right: try TextInput(
        path: right, from: kind, language: (rightLang ?? lang)?.language, decoder: decoding.decoder))
  }

  /// The files that the options name, none of which may be written to.
  var files: [String] { lexicons.lexicon + (anchors.map { [$0] } ?? []) }

  /// What is known of two texts before they are aligned.
  ///
  /// - Throws: `Trouble` with the line of `--anchors` at fault, and for paragraphs that cannot be paired.
  func guidance(_ left: Document, _ right: Document) throws(Trouble) -> Guidance {
    guard let anchors else {
      do throws(GuidanceError) {
        return try Guidance([], locksParagraphs: lockParagraphs, of: left, right)
      } catch {
        throw Trouble("--lock-paragraphs: \(error)")
      }
    }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileReading.bytes(at: anchors) } catch { throw Trouble(error) }
    do throws(FormatError) {
      return try AnchorsFile(bytes, file: anchors).guidance(locksParagraphs: lockParagraphs, of: left, right)
    } catch {
      throw Trouble(error)
    }
  }

  /// What the aligner is told.
  func aligner(_ lexicon: Lexicon?) -> Aligner.Options {
    var options = Aligner.Options()
    options.mode = mode.mode
    options.lexicon = lexicon
    options.maximumMerge = maxMerge
    return options
  }
}

/// The words of `--mode`.
enum ModeChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, parallel, comparable

  /// The mode, nil to let the texts decide.
  var mode: AlignmentMode? {
    switch self {
    case .auto: nil
    case .parallel: .parallel
    case .comparable: .comparable
    }
  }
}
