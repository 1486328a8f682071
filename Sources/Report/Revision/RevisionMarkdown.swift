public import Comparison
public import TextModel

/// The stale statements of a version in Markdown, for a mail or a task.
public enum RevisionMarkdown {
  /// A numbered list of the statements, each with its sentences quoted. Linear in the stale statements.
  public static func text(
    of revision: ComparedRevision, old: Document, new: Document, other: Document, language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    let names = RevisionNames(old: old, new: new, other: other, phrases)
    var text = "**\(revision.counts(phrases).joined(separator: " · "))**\n\n"
    text += names.header(old: old, new: new, other: other, phrases).joined(separator: " · ") + "\n"
    for (index, statement) in revision.stale.enumerated() {
      let marker = "\(index + 1). "
      let margin = String(repeating: " ", count: marker.count)
      let messages = statement.findings.map {
        " · " + MarkdownText.escaped(language.message(for: $0, left: new, right: other))
      }
      text += "\n\(marker)**\(phrases.name(of: statement.cause))** · \(Entry.people(statement.place))"
      text += messages.joined() + "\n"
      let quotes = statement.passages(old: old, new: new, other: other, names).map { passage in
        let pieces = passage.sentences.map {
          MarkdownText.marked(MarkedText.pieces(of: $0, in: passage.document, faults: passage.faults))
        }
        return "\(margin)> \(passage.name): \(pieces.joined(separator: " "))\n"
      }
      text += quotes.joined(separator: "\(margin)>\n")
    }
    return text
  }
}
