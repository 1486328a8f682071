import ArgumentParser
import Lexicon
import TextModel

/// Which lexicons texts are read with.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Add the pairs of this lexicon (kk, ru by tabs; TBX, Apertium .dix, Moses table); repeatable.", valueName: "file")
  )
  var lexicon: [String] = []

  @Flag(help: "Leave out the lexicon that comes with the command.")
  var noBuiltinLexicon = false

  /// Whether the built-in lexicon alone is used.
  var areDefault: Bool { lexicon.isEmpty && !noBuiltinLexicon }

  /// The lexicon that these options make, nil for none.
  ///
  /// - Throws: `Trouble` with the file, line and column at fault.
  func load(_ talk: Talk) throws(Trouble) -> Lexicon? {
    var users: [UserLexicon] = []
    for path in lexicon {
      let text = try TextInput(path: path, from: .sentences, language: nil).source(talk).string
      do throws(LexiconError) {
        users.append(try UserLexicon.read(text, name: path))
      } catch {
        throw Trouble(error.description)
      }
    }
    return Lexicon.merged(noBuiltinLexicon ? nil : .builtIn, with: users)
  }

  /// The lexicon that these options make, for a command that can do nothing without one.
  func loadSome(_ talk: Talk) throws(Trouble) -> Lexicon {
    guard let lexicon = try load(talk) else { throw Trouble("no lexicon is left; name one with --lexicon") }
    return lexicon
  }
}
