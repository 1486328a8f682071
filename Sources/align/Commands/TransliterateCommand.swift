import ArgumentParser
import ICUBridge
import Lexicon
import Orthography
import TextModel

/// `align transliterate`: a text in, the same text in another script out.
struct TransliterateCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract: "Write Kazakh or Russian text in another script.",
    discussion: """
      Letters that the scheme does not know, figures, punctuation and web addresses stay as they are. On the way there
      look-alike letters are repaired first, as `align normalize` does: a Latin i typed in «Тiлдескiш» is the Cyrillic і.
      On the way back every letter is the scheme's own.

      EXAMPLES
        align transliterate --list
        align transliterate --to kk-Latn-2021 report.kk.txt
        align transliterate --to kk-Latn-2021 --reverse report.latin.txt
      """)

  @Option(help: ArgumentHelp("The scheme; --list prints all.", valueName: "id"))
  var to: SchemeName?

  @Flag(help: "Go back from the scheme's script to Cyrillic.")
  var reverse = false

  @Flag(help: "Print every scheme with its source and whether it round-trips.")
  var list = false

  @Option(help: "The form of the list: tsv with a header, or jsonl.")
  var format = TableFormat.tsv

  @OptionGroup var filter: FilterOptions

  func carryOut() throws(Trouble) -> ExitStatus {
    let output = try filter.destination()
    if list {
      try output.write(format.bytes(of: SchemeTable()))
      return .success
    }
    guard let scheme = to?.scheme else {
      throw Trouble("no scheme is named; give one with --to, or see all with --list")
    }
    let source = try filter.input().source(filter.talking.talk)
    try output.write(try written(source.utf8, scheme))
    return .success
  }

  private func written(_ text: [UInt8], _ scheme: Scheme) throws(Trouble) -> String {
    // What the alphabet leaves open is as the lexicon has it.
    if reverse, let writer = CyrillicWriter(scheme, vocabulary: LexiconVocabulary()) {
      return String(decoding: writer.cyrillic(try repaired(text)), as: UTF8.self)
    }
    let letters = reverse ? text : try repaired(text)
    do throws(TransliterationError) {
      return try scheme.apply(String(decoding: letters, as: UTF8.self), reverse: reverse)
    } catch {
      throw Trouble(error.description)
    }
  }

  private func repaired(_ text: [UInt8]) throws(Trouble) -> [UInt8] {
    do throws(ICUError) { return try TextRepair().repair(text).utf8 } catch { throw Trouble(error) }
  }
}

/// A scheme as the user names it.
struct SchemeName: ExpressibleByArgument {
  let scheme: Scheme

  init?(argument: String) {
    guard let scheme = Scheme(id: argument) else { return nil }
    self.scheme = scheme
  }
}
