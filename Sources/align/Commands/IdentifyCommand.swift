import ArgumentParser
import TextModel

/// `align identify`: the language and script of each paragraph.
struct IdentifyCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Tell the language and script of each paragraph.",
    discussion: """
      Columns: language, script (Cyrl, Latn, Arab), the bytes of the file that hold the paragraph, its role on the \
      page (headline, subhead, text, chrome), its text.

      EXAMPLE
        align identify report.kk.txt
      """)

  @OptionGroup var filter: FilterOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try filter.input()
    let output = try filter.destination()
    let document = try input.document(filter.talking.talk)
    try output.write(format.bytes(of: ParagraphTable(document)))
    return .success
  }
}
