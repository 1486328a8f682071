import ArgumentParser

/// What every filter takes: one text in, its result out.
struct FilterOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The text; - or nothing for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: ArgumentHelp(InputKind.help, valueName: "kind"))
  var from: InputKind?

  @Flag(help: "The file holds one sentence a line, whatever its name.")
  var sentences = false

  @Option(help: ArgumentHelp("The text's language: kk, kk-Latn, kk-Arab, ru.", valueName: "tag"))
  var lang: LanguageTag?

  @OptionGroup var decoding: DecodingOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var talking: TalkOptions

  /// Refuses options that contradict each other.
  func validate() throws {
    if sentences, from == .article { throw ValidationError("--sentences and --from txt contradict each other") }
  }

  /// The text to read.
  func input() throws(Trouble) -> TextInput {
    try TextInput(
      path: file, from: sentences ? .sentences : from, language: lang?.language, decoder: decoding.decoder)
  }

  /// Where the result goes.
  func destination() throws(Trouble) -> Output {
    try Output(path: output, inputs: [file])
  }
}
