import ArgumentParser
import TextModel

/// How the bytes of documents become text.
struct DecodingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The encoding of the files; recognised when not given.", valueName: "name"))
  var encoding: EncodingName?

  @Flag(help: "Replace undecodable bytes with U+FFFD and count them, instead of refusing the file.")
  var lossy = false

  /// The decoder that these options make.
  var decoder: DocumentDecoder { DocumentDecoder(encoding: encoding?.encoding, isLossy: lossy) }
}

/// An encoding as the user names it.
struct EncodingName: ExpressibleByArgument {
  let encoding: TextEncoding

  init?(argument: String) {
    guard let encoding = TextEncoding(name: argument) else { return nil }
    self.encoding = encoding
  }

  static var allValueStrings: [String] { TextEncoding.names }
}
