public import Comparison

/// The pairs of a folder as one self-contained page of HTML: the table of counts, and under it the terms that the pairs
/// render in several ways and the findings of each pair. It has no script, loads nothing and sends nothing.
public enum FolderPage {
  /// The page. Linear in the findings and their sentences.
  public static func html(
    of pairs: [NamedComparison], terms: [TermVariants] = [], signature: String, language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    let total = FindingCounts.total(pairs)
    let frame = PageFrame(
      phrases: phrases, signature: signature, title: "\(HTMLText.markup(phrases.page.findings)): \(pairs.count)",
      style: PageStyle.common + FolderPageStyle.text)
    return frame.html(
      """
      <body>
      <header>
      <h1>\(HTMLText.markup(phrases.page.findings))</h1>
      <p id="totals">\(HTMLText.markup(total.told(phrases).joined(separator: " · ")))</p>
      </header>
      <main>
      \(table(pairs, total, phrases))\(list(FolderTerms(terms, in: pairs), phrases))\(sections(pairs, phrases))</main>
      </body>

      """)
  }

  // MARK: The table

  private static func table(_ pairs: [NamedComparison], _ total: FindingCounts, _ phrases: any Phrases) -> String {
    let words = phrases.table
    let heads = [words.errors, words.warnings, words.notes, words.accepted, words.linked, words.covered]
    let rows = pairs.enumerated().map { number, item in
      guard let (pair, findings) = item.result else {
        return "<tr><th scope=\"row\"><bdi>\(HTMLText.escaped(item.name))</bdi></th>"
          + "<td class=\"lost\" colspan=\"\(heads.count)\">\(HTMLText.markup(words.unreadable))</td></tr>\n"
      }
      let name = "<a href=\"#p-\(number)\"><bdi>\(HTMLText.escaped(item.name))</bdi></a>"
      let shares = HTMLText.markup(DiffHeader.shares(of: pair, phrases))
      return row(name, FindingCounts(pair, findings), rest: shares)
    }
    let last = row("\(HTMLText.markup(words.total)) (\(pairs.count))", total, rest: "")
    return """
      <div class="wide"><table>
      <thead><tr><th scope="col">\(HTMLText.markup(words.pair))</th>\
      \(heads.map { "<th scope=\"col\">\(HTMLText.markup($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      <tfoot>
      \(last)</tfoot>
      </table></div>

      """
  }

  private static func row(_ name: String, _ counts: FindingCounts, rest: String) -> String {
    let severities: [Severity] = [.error, .warning, .info]
    let cells = counts.all.enumerated().map { column, count in
      let severity = column < severities.count && count > 0 ? severities[column].word : "none"
      return "<td class=\"\(severity)\">\(count)</td>"
    }
    return "<tr><th scope=\"row\">\(name)</th>\(cells.joined())<td>\(rest)</td></tr>\n"
  }

  // MARK: Terms

  private static func list(_ terms: FolderTerms, _ phrases: any Phrases) -> String {
    guard !terms.variants.isEmpty else { return "" }
    let severity = TermVariants.severity
    let items = terms.variants.map { variants in
      """
      <li class="finding \(severity.word)">
      <div class="pick"><span class="severity">\(HTMLText.markup(phrases.name(of: severity)))</span> \
      <span class="kind">\(HTMLText.markup(phrases.label(of: .term)))</span></div>
      <p class="message">\(HTMLText.escaped(terms.message(variants, phrases)))</p>
      </li>

      """
    }
    return "<section id=\"terms\">\n<ol>\n\(items.joined())</ol>\n</section>\n"
  }

  // MARK: The findings

  private static func sections(_ pairs: [NamedComparison], _ phrases: any Phrases) -> String {
    pairs.enumerated().map { number, item in
      guard let (pair, findings) = item.result else { return "" }
      let card = FindingCard(pair: pair, findings: findings, phrases: phrases)
      let totals = DiffSummary.parts(of: pair, findings: findings, phrases).joined(separator: " · ")
      let list = findings.open.map { card.html(of: $0) }.joined()
      return """
        <section id="p-\(number)">
        <h2><bdi>\(HTMLText.escaped(item.name))</bdi></h2>
        <p class="totals">\(HTMLText.markup(totals))</p>
        \(list.isEmpty ? "" : "<ol>\n\(list)</ol>\n")</section>

        """
    }.joined()
  }
}

/// What the page of a folder has beside the common style.
enum FolderPageStyle {
  static let text = """

      main { max-width: 60rem; padding: 1rem 1.25rem 3rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: .9rem; }
      th, td { padding: .25rem .7rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line); }
      th:first-child { min-width: 9rem; padding-left: 0; text-align: left; white-space: normal; overflow-wrap: anywhere; font-weight: 400; }
      thead th, tfoot th, tfoot td { font-weight: 600; }
      td.none { color: var(--faint); }
      td.error, td.warning, td.info { font-weight: 700; }
      td.error { color: var(--error); }
      td.warning { color: var(--warning); }
      td.info { color: var(--info); }
      td.lost { text-align: left; color: var(--error); }
      a { color: inherit; }
      section { margin-top: 2rem; }
      .totals { margin: 0 0 .6rem; font-size: .9rem; color: var(--faint); }
      ol { list-style: none; margin: 0; padding: 0; }

    """
}
