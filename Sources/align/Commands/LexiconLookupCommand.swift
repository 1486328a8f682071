import ArgumentParser
import Lexicon
import TextModel

/// `align lexicon lookup`: words in, their entries out.
struct LexiconLookupCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Print the entries of words and phrases, inflected or not.",
    discussion: """
      Columns: the words asked for, their language, how the entry was found (phrase; word, as written; stem, by \
      taking endings off), the entry, its renderings, the surest first, those less than sure with their weight.

      EXAMPLES
        align lexicon lookup мектептерде школам
        align lexicon lookup "ауыл шаруашылығын" --lexicon terms.tsv
      """)

  @Argument(help: ArgumentHelp("Words; a phrase in quotation marks.", valueName: "word"))
  var words: [String]

  @Option(help: ArgumentHelp("Take the words as this language: kk or ru; by default as either.", valueName: "tag"))
  var lang: LanguageTag?

  @OptionGroup var lexicons: LexiconOptions

  @Option(help: "tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var talking: TalkOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    let destination = try Output(path: output, inputs: lexicons.lexicon)
    let lexicon = try lexicons.loadSome(talking.talk)
    var table = EntryTable()
    for words in words {
      let found = [Language.kazakh, .russian].filter { lang.map { $0.language.base } ?? $0.base == $0.base }
        .flatMap { EntryTable.rows(words, $0, lexicon) }
      if found.isEmpty { talking.talk.note("\(words): no entry") }
      table.rows += found
    }
    try destination.write(format.bytes(of: table))
    return .success
  }
}
