import ArgumentParser
import TextModel

/// `align quotes`: direct speech and who spoke it.
struct QuotesCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List the quotations of a text with their speakers.",
    discussion: """
      Columns: quotation, speaker (empty where nobody is named), zero-based sentence numbers, the bytes of the file \
      that hold the words spoken and the speaker, whether a quotation mark is missing.

      EXAMPLE
        align quotes report.ru.txt --format jsonl
      """)

  @OptionGroup var filter: FilterOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try filter.input()
    let output = try filter.destination()
    let document = try input.document(filter.talking.talk)
    try output.write(format.bytes(of: QuotationTable(document)))
    return .success
  }
}
