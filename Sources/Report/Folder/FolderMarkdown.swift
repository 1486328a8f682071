public import Comparison

/// The pairs of a folder as a table in Markdown.
public enum FolderMarkdown {
  /// A row for each pair and one for the sum, then an item for each term that the pairs render in several ways.
  public static func text(
    of pairs: [NamedComparison], terms: [TermVariants] = [], language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    let words = phrases.table
    var text = "| \(words.pair) | \(words.errors) | \(words.warnings) | \(words.notes) | \(words.accepted) "
    text += "| \(words.linked) |\n|:--|--:|--:|--:|--:|--:|\n"
    for item in pairs {
      let name = MarkdownText.escaped(item.name)
      if let (pair, findings) = item.result {
        text += row(name, FindingCounts(pair, findings))
      } else {
        text += "| \(name) | \(words.unreadable) | | | | |\n"
      }
    }
    text += row("**\(words.total)** (\(pairs.count))", FindingCounts.total(pairs))
    let told = FolderTerms(terms, in: pairs)
    let head = "**\(phrases.name(of: TermVariants.severity)) · \(phrases.name(of: .term))**"
    let items = terms.map { "- \(head) · \(MarkdownText.escaped(told.message($0, phrases)))\n" }
    return text + (items.isEmpty ? "" : "\n" + items.joined())
  }

  private static func row(_ name: String, _ counts: FindingCounts) -> String {
    "| \(name) | " + counts.all.map(String.init).joined(separator: " | ") + " |\n"
  }
}
