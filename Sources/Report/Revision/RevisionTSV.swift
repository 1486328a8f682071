public import Comparison
import Exchange
public import TextModel

/// The stale statements of a version as tab-separated values.
public enum RevisionTSV {
  static let columns = [
    "cause", "confidence", "old", "new", "against", "old_text", "new_text", "against_text", "stale_words", "messages",
  ]

  /// A header and a line for each statement. Sentences are numbered from zero and joined by `+`, stale words and messages
  /// are joined by ` | `; what is absent is empty. Linear in the stale statements.
  public static func bytes(
    of revision: ComparedRevision, old: Document, new: Document, other: Document, language: ReportLanguage = .english
  ) -> [UInt8] {
    func numbers(_ sentences: [Int]) -> String { sentences.map(String.init).joined(separator: "+") }
    var bytes = DiffTSV.row(columns)
    for statement in revision.stale {
      bytes += DiffTSV.row([
        statement.cause.rawValue, ProbabilityText.shortest(statement.confidence), numbers(statement.old),
        numbers(statement.new), numbers(statement.other), old.text(of: statement.old), new.text(of: statement.new),
        other.text(of: statement.other), statement.words.map(other.source.string).joined(separator: " | "),
        statement.findings.map { language.message(for: $0, left: new, right: other) }.joined(separator: " | "),
      ])
    }
    return bytes
  }
}
