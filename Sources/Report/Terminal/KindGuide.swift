public import Comparison

/// Explains a kind of finding: what it means, how it is found, what it misses.
public enum KindGuide {
  /// The explanation, none of its lines wider than the options' width.
  public static func text(of kind: FindingKind, options: TerminalOptions) -> String {
    let phrases = options.language.phrases
    let (headings, explanation) = (phrases.explanationHeadings, phrases.explanation(of: kind))
    var title = phrases.label(of: kind)
    if phrases.name(of: kind) != kind.rawValue { title += " (\(kind.rawValue))" }
    var lines = [
      StyledLine(
        Run("\(title) · "), Run(phrases.column(of: kind.usualSeverity), .severity(kind.usualSeverity)))
    ]
    let parts = [
      (headings.meaning, explanation.meaning), (headings.method, explanation.method),
      (headings.limits, explanation.limits),
    ]
    for (heading, text) in parts {
      lines.append(StyledLine())
      lines.append(StyledLine(Run(heading, .dim)))
      let margin = StyledLine(Run(String(repeating: " ", count: EntryLayout.indent)))
      lines += margin.hanging([Run(text)], width: options.width)
    }
    let painter = Painter(usesColor: options.usesColor)
    return lines.map { painter.paint($0) + "\n" }.joined()
  }
}
