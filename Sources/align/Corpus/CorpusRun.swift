import Alignment
import Bytes
import Exchange
import TextModel

/// Aligns the pairs of a collection, each by itself, on several processors.
struct CorpusRun: Sendable {
  private static let sentences = CountPhrase("sentence", "sentences")
  private static let links = CountPhrase("link", "links")

  let folder: String
  let format: AlignmentFormat
  let filter: LinkFilter
  let locksParagraphs: Bool
  let aligner: Aligner
  /// What is told of a text while it is read.
  let talk: Talk
  /// Reads the two texts of a pair.
  let input: @Sendable (CorpusTask) throws(Trouble) -> PairInput

  /// Where the result of a pair goes; for Moses what the names of both files have in common.
  static func path(_ name: String, in folder: String, _ format: AlignmentFormat) -> String {
    format == .moses ? "\(folder)/\(name)" : "\(folder)/\(name).\(format == .xliff12 ? "xliff" : format.rawValue)"
  }

  /// Whether the result of a pair is there.
  static func isThere(_ name: String, in folder: String, _ format: AlignmentFormat) -> Bool {
    AlignmentInput(format: format).files(of: path(name, in: folder, format)).allSatisfy(FileReading.exists)
  }

  /// Aligns a pair and writes its result.
  func outcome(of task: CorpusTask) -> CorpusOutcome {
    var outcome = CorpusOutcome()
    do throws(Trouble) {
      let input = try input(task)
      let path = Self.path(task.name, in: folder, format)
      let left = try read(input.left, &outcome)
      let right = try read(input.right, &outcome)
      let ladder = filter.apply(aligner.align(left, right, guidance: try guidance(task, left, right)))
      try write(ladder, left, right, input, to: path)
      outcome.lines.append(
        .note(
          "\(task.name): \(left.language) \(Self.sentences.text(left.sentences.count)), \(right.language) "
            + "\(right.sentences.count), \(Self.links.text(ladder.links.count)), \(ladder.mode.rawValue)"))
    } catch {
      outcome.lines.append(.trouble(Trouble("\(task.name): skipped: \(error.message)")))
      outcome.isFailure = true
    }
    return outcome
  }

  private func write(
    _ ladder: Ladder, _ left: Document, _ right: Document, _ input: PairInput, to path: String
  ) throws(Trouble) {
    let pair = DocumentPair(
      (left, path: input.left.path), (right, path: input.right.path), signature: nil)
    do throws(FormatError) {
      let losses = try AlignmentOutput.write(
        AlignmentRecord.records(of: ladder, left: left, right: right), of: pair, path: path, format: format,
        protecting: [input.left.path, input.right.path])
      for loss in losses.ofNewAlignment { talk.note("\(path): left out or changed: \(loss)") }
    } catch {
      throw Trouble(error)
    }
  }

  private func guidance(_ task: CorpusTask, _ left: Document, _ right: Document) throws(Trouble) -> Guidance {
    do throws(GuidanceError) {
      return try Guidance([], locksParagraphs: locksParagraphs, of: left, right)
    } catch {
      throw Trouble("--lock-paragraphs: \(error)")
    }
  }

  private func read(_ input: TextInput, _ outcome: inout CorpusOutcome) throws(Trouble) -> Document {
    let document = try input.document(talk)
    if document.sentences.isEmpty { outcome.lines.append(.warning("\(input.path): no sentences in it")) }
    return document
  }
}
