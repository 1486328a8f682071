import Alignment
import Comparison
import Report
import TextModel

extension DiffCommand {
  /// `align diff OLD NEW --against OTHER`: which statements of another version a correction has left behind.
  func tellRevision(old: String, new: String, against path: String, on output: Output) throws(Trouble) -> ExitStatus {
    let input = try options.input(old, new)
    let otherInput = try TextInput(
      path: path, from: options.kind, language: options.lang?.language, decoder: options.decoding.decoder)
    let talk = Talk(isQuiet: quiet)
    let lexicon = try options.lexicons.load(talk)
    let documents = try input.read(Talk(isQuiet: true))
    let other = try otherInput.document(talk)
    let revision = RevisionComparer(options: options.aligner(lexicon), lexicon: lexicon)
      .compare(old: documents.left, new: documents.right, other: other)
    if !quiet {
      switch format ?? DiffFormat(path: output.path) ?? .terminal {
      case .json:
        try output.write(
          RevisionJSON.bytes(
            of: revision, old: documents.left, new: documents.right, other: other,
            language: speech.language(forPeople: false)))
      case .terminal:
        let text = RevisionText.of(
          revision, old: documents.left, new: documents.right, other: other,
          width: terminal.settled(isTerminal: output.isTerminal, language: speech.language(forPeople: true)).width,
          language: speech.language(forPeople: true))
        try output.show(text, paged: terminal.pages)
      default: throw Trouble("--against tells its result as terminal or json; name one of them with --format")
      }
    }
    return revision.stale.isEmpty ? .success : .differences
  }
}
