import ArgumentParser
import Comparison
import Lexicon
import TextModel

/// Which terms a translation must keep to.
struct GlossaryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Terms and the renderings to keep to (kk, ru by tabs; TBX); repeatable.", valueName: "file"))
  var terms: [String] = []

  /// The terms of all files.
  ///
  /// - Throws: `Trouble` with the file and line at fault.
  func load(_ talk: Talk) throws(Trouble) -> Glossary {
    var glossary = Glossary()
    for path in terms {
      let text = try TextInput(path: path, from: .sentences, language: nil).source(talk).string
      do throws(LexiconError) {
        glossary.add(try GlossaryReader.glossary(of: text, name: path))
      } catch {
        throw Trouble(error.description)
      }
    }
    return glossary
  }
}
