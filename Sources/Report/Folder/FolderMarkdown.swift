/// The pairs of a folder as a table in Markdown.
public enum FolderMarkdown {
  /// A row for each pair and one for the sum.
  public static func text(of pairs: [NamedComparison], language: ReportLanguage = .english) -> String {
    let words = language.phrases.table
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
    return text + row("**\(words.total)** (\(pairs.count))", FindingCounts.total(pairs))
  }

  private static func row(_ name: String, _ counts: FindingCounts) -> String {
    "| \(name) | " + counts.all.map(String.init).joined(separator: " | ") + " |\n"
  }
}
