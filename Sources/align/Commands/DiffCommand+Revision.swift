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
    let revision = RevisionComparer(
      options: options.aligner(lexicon), lexicon: lexicon, glossary: try glossary.load(talk)
    )
    .compare(old: documents.left, new: documents.right, other: other)
    if !quiet || output.isFile { try show(revision, documents, other, on: output) }
    return revision.stale.isEmpty ? .success : .differences
  }

  private func show(
    _ revision: ComparedRevision, _ documents: PairInput.Documents, _ other: Document, on output: Output
  ) throws(Trouble) {
    let (old, new) = (documents.left, documents.right)
    let format = format(for: output)
    let language = speech.language(forPeople: format.isForPeople)
    switch format {
    case .json:
      try output.write(RevisionJSON.bytes(of: revision, old: old, new: new, other: other, language: language))
    case .tsv:
      try output.write(RevisionTSV.bytes(of: revision, old: old, new: new, other: other, language: language))
    case .markdown:
      try output.write(RevisionMarkdown.text(of: revision, old: old, new: new, other: other, language: language))
    case .terminal:
      let text = RevisionText.of(revision, old: old, new: new, other: other, options: terminalOptions(output))
      try output.show(text, paged: terminal.pages)
    case .html, .sarif:
      throw Trouble(
        "--against tells its result as terminal, json, markdown or tsv; name one of them with --format")
    }
  }
}
