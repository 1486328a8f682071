public import Comparison
public import TextModel

/// The stale statements of a version on a terminal.
public enum RevisionText {
  /// The texts; an entry for each statement: what became of it, its sentences in all three texts with the words that
  /// changed or are stale in brackets, and what it now says otherwise; then a line of counts. Sentences are numbered from
  /// one. Linear in the stale statements.
  public static func of(
    _ revision: ComparedRevision, old: Document, new: Document, other: Document, options: TerminalOptions
  ) -> String {
    let phrases = options.language.phrases
    let names = RevisionNames(old: old, new: new, other: other, phrases)
    let header = names.header(old: old, new: new, other: other, phrases).joined(separator: " · ")
    var lines = TextWrap.wrap(header, width: options.width).map { StyledLine(Run($0)) } + [StyledLine()]
    if !options.showsTotalsOnly, !revision.stale.isEmpty {
      for statement in revision.stale {
        let sign = statement.cause == .added ? "+" : "!"
        lines.append(
          StyledLine(
            Run(sign, .severity(StaleStatement.severity)),
            Run(" \(Entry.people(statement.place))  \(phrases.name(of: statement.cause))"),
            Run("  \(phrases.probability(statement.confidence))", .dim)))
        let passages = statement.passages(old: old, new: new, other: other, names)
        let width = [names.old, names.new, names.other].map { CellWidth.of($0) }.max() ?? 0
        for passage in passages {
          var head = StyledLine(Run("   "), Run(passage.name, .dim))
          head.pad(to: width + 5)
          lines += head.hanging(
            MarkedText.runs(of: passage.sentences, in: passage.document, faults: passage.faults), width: options.width)
        }
        let margin = StyledLine(Run(String(repeating: " ", count: width + 5)))
        for finding in statement.findings {
          let message = VisibleText.of(options.language.message(for: finding, left: new, right: other))
          lines += margin.hanging([Run(message)], width: options.width)
        }
      }
      lines.append(StyledLine())
    }
    lines.append(StyledLine(Run(revision.counts(phrases).joined(separator: " · "))))
    let painter = Painter(usesColor: options.usesColor)
    return lines.map { painter.paint($0) + "\n" }.joined()
  }
}
