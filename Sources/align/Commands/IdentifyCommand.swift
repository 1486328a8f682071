import ArgumentParser
import TextModel

/// `align identify`: the language and script of each paragraph.
struct IdentifyCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Tell the language and script of each paragraph.",
    discussion: """
      Columns: language, script (Cyrl, Latn, Arab), the bytes of the file that hold the paragraph, its role on the \
      page (headline, subhead, text, chrome), its text, and the languages of its sentences and clauses with their \
      shares where they are mixed. und stands for too little text to tell, mis for other languages.

      EXAMPLE
        align identify report.kk.txt
        align identify --document report.kk.txt
      """)

  @OptionGroup var filter: FilterOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  @Flag(help: "One line for the whole text: its language, its script, the languages of the report and their shares.")
  var document = false

  func carryOut() throws(Trouble) -> ExitStatus {
    let input = try filter.input()
    let output = try filter.destination()
    let read = try input.document(filter.talking.talk)
    try output.write(
      document ? format.bytes(of: DocumentLanguageTable(read)) : format.bytes(of: ParagraphTable(read)))
    return .success
  }
}
