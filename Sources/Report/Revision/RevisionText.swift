public import Comparison
public import TextModel

/// The stale statements of a version for a person to read.
public enum RevisionText {
  /// One paragraph for each statement: what became of it, its own text, the words that changed, and what it now says
  /// otherwise; then a line of counts. Sentences are numbered from one. Linear in the stale statements.
  public static func of(
    _ revision: ComparedRevision, old: Document, new: Document, other: Document, width: Int,
    language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    var lines: [String] = []
    for statement in revision.stale {
      let place = statement.other.isEmpty ? statement.new : statement.other
      let sign = statement.cause == .added ? "+" : "!"
      lines.append("\(sign) \(numbers(place))  \(phrases.name(of: statement.cause))")
      lines += block(statement.cause == .added ? new.text(of: statement.new) : other.text(of: statement.other), width)
      if statement.cause == .removed { lines += block("− \(old.text(of: statement.old))", width) }
      for change in statement.changes {
        let words = (change.left.map(old.source.string) ?? "", change.right.map(new.source.string) ?? "")
        lines += block("\(words.0.isEmpty ? "∅" : words.0) → \(words.1.isEmpty ? "∅" : words.1)", width)
      }
      for finding in statement.findings {
        lines += block(language.message(for: finding, left: new, right: other), width)
      }
    }
    let counts = StaleStatement.Cause.allCases.map { cause in
      phrases.count(revision.stale.count { $0.cause == cause }, cause)
    }
    lines.append((lines.isEmpty ? "" : "\n") + counts.joined(separator: " · "))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func numbers(_ sentences: [Int]) -> String {
    sentences.map { String($0 + 1) }.joined(separator: "+")
  }

  private static func block(_ text: String, _ width: Int) -> [String] {
    TextWrap.wrap(VisibleText.of(text), width: max(20, width - 5)).map { "     \($0)" }
  }
}
