import Alignment
import ArgumentParser
import Bytes
import Exchange
import TextModel

/// `align convert`: an alignment in one format in, in another out.
struct ConvertCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert an alignment between formats, and filter it.",
    discussion: """
      Formats: tsv, csv, jsonl, ladder, vecalign, hunalign, hunalign-text, tmx, xliff (2.1), xliff1.2, moses (BASE.kk and \
      BASE.ru), cesalign and tei (with files of sentences beside them); po is read alone. What a format has no place for is counted on \
      standard error, as is what each filter removed.

      EXAMPLES
        align convert memory.tmx corpus.tsv
        align convert memory.tmx train --to moses --no-duplicates
        align convert links.jsonl links.csv --spreadsheet
        align convert site.kk.po site.tmx --left-lang ru --confirmed-only
      """)

  @Argument(help: ArgumentHelp("The alignment; - for standard input, BASE for Moses.", valueName: "in"))
  var input: String

  @Argument(help: ArgumentHelp("The result; - for standard output.", valueName: "out"))
  var output: String

  @Option(help: ArgumentHelp("The format of the alignment; recognised when not given.", valueName: "format"))
  var from: AlignmentFormatName?

  @Option(help: ArgumentHelp("The format of the result; by default that of its name.", valueName: "format"))
  var to: AlignmentFormatName?

  @Option(help: ArgumentHelp("The language of the left texts.", valueName: "tag"))
  var leftLang: LanguageTag?

  @Option(help: ArgumentHelp("The language of the right texts.", valueName: "tag"))
  var rightLang: LanguageTag?

  @Flag(help: "Write documents, languages, identifiers and states into TSV and CSV as well.")
  var full = false

  @OptionGroup var tables: TableFlags

  @OptionGroup var filters: RecordFilterOptions

  @OptionGroup var talking: TalkOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    guard let format = to?.format ?? AlignmentFormat(path: output) else {
      throw Trouble("\(output): the name shows no format; name it with --to")
    }
    let shown = try Output(path: output, inputs: [input])
    let languages = LanguageChoice(left: leftLang?.language, right: rightLang?.language)
    let options = WritingOptions(
      isFull: full || format == .jsonl, guardsFormulas: tables.spreadsheet,
      provenance: .init(tool: "align", version: AlignCommand.version))
    // A terminal is not sent what it would obey.
    let screen = shown.isTerminal ? MemoryOutput() : nil
    do throws(FormatError) {
      let writer = try AlignmentOutput(
        path: output, format: format, options: options,
        protecting: AlignmentInput(format: from?.format, languages: languages).files(of: input), standard: screen)
      var sink = KnownLanguages(languages, before: FilteredRecords(filters.filters, before: writer))
      let notes = try AlignmentInput(format: from?.format, languages: languages).read(input, into: &sink)
      try sink.next.next.commit()
      tell(notes, sink.next)
    } catch {
      throw Trouble(error)
    }
    if let screen { try shown.write(screen.bytes) }
    return .success
  }

  private func tell(_ notes: ReadingNotes, _ filtered: FilteredRecords<AlignmentOutput>) {
    for note in notes.notes { talking.talk.warn("\(input): \(note)") }
    for note in filtered.notes { talking.talk.note("removed \(note)") }
    for note in filtered.next.losses.notes { talking.talk.note("\(output): left out or changed: \(note)") }
  }
}
