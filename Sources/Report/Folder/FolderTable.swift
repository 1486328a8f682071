public import Comparison

/// The pairs of a folder on a terminal: a table of counts, or a list where the window is too narrow for it.
public enum FolderTable {
  /// A line for each pair and one for the sum, then one for each term that the pairs render in several ways; none wider
  /// than the options' width where it can be helped.
  public static func text(
    of pairs: [NamedComparison], terms: [TermVariants] = [], options: TerminalOptions
  ) -> String {
    let phrases = options.language.phrases
    var rows = pairs.map { row($0, phrases) }
    rows.append(Row(name: "\(phrases.table.total) (\(pairs.count))", counts: FindingCounts.total(pairs), rest: ""))
    let tables = [true, false].lazy.map { table(rows, showingCoverage: $0, phrases) }
    let fitting = tables.first { $0.allSatisfy { $0.width <= options.width } }
    var lines = fitting ?? list(rows, phrases, width: options.width)
    if !terms.isEmpty {
      lines.append(StyledLine())
      lines += list(FolderTerms(terms, in: pairs), phrases, width: options.width)
    }
    let painter = Painter(usesColor: options.usesColor)
    return lines.map { painter.paint($0) + "\n" }.joined()
  }

  private struct Row {
    let name: String
    /// Nil where the texts could not be read.
    let counts: FindingCounts?
    let rest: String
  }

  private static func row(_ item: NamedComparison, _ phrases: any Phrases) -> Row {
    let name = VisibleText.of(item.name)
    guard let (pair, findings) = item.result else {
      return Row(name: name, counts: nil, rest: phrases.table.unreadable)
    }
    return Row(name: name, counts: FindingCounts(pair, findings), rest: DiffHeader.shares(of: pair, phrases))
  }

  private static func table(_ rows: [Row], showingCoverage: Bool, _ phrases: any Phrases) -> [StyledLine] {
    let words = phrases.table
    let heads = [words.errors, words.warnings, words.notes, words.accepted, words.linked]
    let nameWidth = (rows.map(\.name) + [words.pair]).map { CellWidth.of($0) }.max() ?? 0
    var heading = padded(words.pair, nameWidth)
    for head in heads { heading.append(Run("  " + head, .dim)) }
    if showingCoverage { heading.append(Run("  " + words.covered, .dim)) }
    let body = rows.map { row in
      var line = padded(row.name, nameWidth)
      if let counts = row.counts {
        for (index, (count, head)) in zip(counts.all, heads).enumerated() {
          let text = String(count)
          line.append(Run(String(repeating: " ", count: 2 + max(0, CellWidth.of(head) - text.count))))
          line.append(Run(text, role(index, count)))
        }
      }
      if showingCoverage || row.counts == nil { line.append(Run("  " + row.rest)) }
      return line
    }
    var ruled = body
    ruled.insert(StyledLine(Run(String(repeating: "─", count: body.map(\.width).max() ?? 0), .dim)), at: body.count - 1)
    return [heading] + ruled
  }

  private static func list(_ rows: [Row], _ phrases: any Phrases, width: Int) -> [StyledLine] {
    rows.flatMap { row in
      let text = (row.counts?.told(phrases) ?? [row.rest]).joined(separator: " · ")
      return TextWrap.wrap("\(row.name): \(text)", width: width).map { StyledLine(Run($0)) }
    }
  }

  private static func list(_ terms: FolderTerms, _ phrases: any Phrases, width: Int) -> [StyledLine] {
    terms.variants.flatMap { variants in
      let severity = TermVariants.severity
      let head = StyledLine(
        Run("\(phrases.label(of: .term))  "), Run(phrases.column(of: severity), .severity(severity)), Run("  "))
      return head.hanging([Run(VisibleText.of(terms.message(variants, phrases)))], width: width)
    }
  }

  private static func role(_ column: Int, _ count: Int) -> Run.Role {
    if count == 0 { return .dim }
    let severities: [Severity] = [.error, .warning, .info]
    return column < severities.count ? .severity(severities[column]) : .plain
  }

  private static func padded(_ text: String, _ width: Int) -> StyledLine {
    var line = StyledLine(Run(text))
    line.pad(to: width)
    return line
  }
}
