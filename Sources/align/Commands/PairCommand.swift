import Alignment
import ArgumentParser
import Bytes
import Comparison
import Exchange
import Report
import TextModel

/// `align pair`: two texts in, an alignment out.
struct PairCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Align the sentences of two texts.",
    discussion: """
      A confidence is a probability: of the links printed with 0.9, nine in ten are right. Sentences are never lost: \
      those without a counterpart have rows of their own, unless --links-only.

      --anchors names a file of corrections: left sentences, right sentences, = or !, separated by tabs; sentences \
      are numbered from 0 as printed and joined by +. `7+8 <tab> 9 <tab> =` makes exactly this link, \
      `12 <tab> <tab> =` says that 12 has no counterpart, `15 <tab> 16 <tab> !` lets no link hold both. Lines that \
      begin with # are skipped. After a correction only the stretch around it changes.

      EXAMPLES
        align pair report.kk.txt report.ru.txt
        align pair report.kk.txt report.ru.txt --mode comparable -o report.jsonl
        align pair report.kk.txt report.ru.txt -o report.html
        align pair report.kk.txt report.ru.txt --explain-link 3:4
      """)

  @Argument(help: ArgumentHelp("The left text; - for standard input.", valueName: "left"))
  var left: String

  @Argument(help: ArgumentHelp("The right text; - for standard input.", valueName: "right"))
  var right: String

  @OptionGroup var options: PairOptions

  @OptionGroup var result: ResultOptions

  @OptionGroup var talking: TalkOptions

  @Option(help: ArgumentHelp("By default that of the output's name, else tsv.", valueName: "format"))
  var format: PairFormat?

  @OptionGroup var speech: SpeechOptions

  @Option(help: ArgumentHelp("Break up links below this confidence, 0 to 1.", valueName: "p"))
  var minConfidence = 0.0

  @Flag(help: "Print only links, without the sentences that have no counterpart.")
  var linksOnly = false

  @OptionGroup var tables: TableFlags

  @Option(
    help: ArgumentHelp(
      "Explain why sentences I and J, numbered from 0 as in the ids columns, are linked or not.", valueName: "i:j"))
  var explainLink: SentencePair?

  /// Refuses what no text could make right.
  func validate() throws {
    if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence must be from 0 to 1") }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try options.input(left, right)
    let output = try Output(path: result.output, inputs: [left, right] + options.files)
    let format = format ?? PairFormat(path: output.path) ?? .alignment(.tsv)
    let lexicon = try options.lexicons.load(talking.talk)
    let aligner = Aligner(options: options.aligner(lexicon))
    let documents = try input.read(talking.talk)
    if let pair = explainLink { return try explain(pair, documents, aligner, output) }
    let guidance = try options.guidance(documents.left, documents.right)
    let made = aligner.align(documents.left, documents.right, guidance: guidance)
    if options.mode == .auto { talking.talk.tellMode(made.mode) }
    let ladder = LinkFilter(minimum: minConfidence, linksOnly: linksOnly).apply(made)
    let signature = Signature(
      mode: ladder.mode, options: options, source: nil, lexicon: lexicon, guidance: guidance, hash: documents.hash)
    switch format {
    case .alignment(let format):
      let records = AlignmentRecord.records(of: ladder, left: documents.left, right: documents.right)
      let pair = DocumentPair(
        (documents.left, path: left), (documents.right, path: right), signature: signature.text)
      try write(records, of: pair, as: format, to: output)
    case .page: try output.write(page(documents, ladder, signature))
    }
    return .success
  }

  private func write(
    _ records: [AlignmentRecord], of pair: DocumentPair, as format: AlignmentFormat, to output: Output
  ) throws(Trouble) {
    // A terminal is not sent what it would obey.
    let screen = output.isTerminal ? MemoryOutput() : nil
    do throws(FormatError) {
      let losses = try AlignmentOutput.write(
        records, of: pair, path: output.path, format: format,
        options: WritingOptions(guardsFormulas: tables.spreadsheet), protecting: [left, right] + options.files,
        standard: screen)
      for loss in losses.ofNewAlignment { talking.talk.note("\(output.path): left out or changed: \(loss)") }
    } catch {
      throw Trouble(error)
    }
    if let screen { try output.write(screen.bytes) }
  }

  private func page(_ documents: PairInput.Documents, _ ladder: Ladder, _ signature: Signature) -> String {
    let pair = ComparedPair(
      left: documents.left, right: documents.right, ladder: ladder, findings: [], notCompared: [])
    return DiffPage.html(of: pair, signature: signature.text, language: speech.language(forPeople: true))
  }

  private func explain(
    _ pair: SentencePair, _ documents: PairInput.Documents, _ aligner: Aligner, _ output: Output
  ) throws(Trouble) -> ExitStatus {
    let (left, right) = (documents.left, documents.right)
    guard left.sentences.indices.contains(pair.left), right.sentences.indices.contains(pair.right) else {
      throw Trouble(
        "--explain-link \(pair.left):\(pair.right): no such sentences; the texts have \(left.sentences.count) and "
          + "\(right.sentences.count), numbered from 0")
    }
    let explanation = aligner.explain(left, right, pair.left, pair.right)
    let text = ExplanationText.of(explanation, pair, in: documents)
    try output.write(Array(text.utf8))
    return .success
  }
}

extension Talk {
  /// Says which mode the texts decided for.
  func tellMode(_ mode: AlignmentMode) {
    note("\(mode.rawValue) mode, as the texts suggest; --mode chooses another")
  }
}
