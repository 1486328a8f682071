import Alignment
import Comparison
import TextModel

/// The findings of a page: the filters, a card for each finding, the links that were not compared.
struct PageFindings {
  let pair: ComparedPair
  let findings: FilteredFindings
  let phrases: any Phrases

  var html: String {
    let page = phrases.page
    let card = FindingCard(pair: pair, findings: findings, phrases: phrases)
    var html = """
      <section id="findings" aria-label="\(HTMLText.markup(page.findings))">
      <h2>\(HTMLText.markup(page.findings))</h2>

      """
    if findings.listed.isEmpty {
      html += "<p id=\"none\">\(HTMLText.markup(page.noFindings))</p>\n"
    } else {
      html += filters
      let cards = findings.listed.map { card.html(of: $0, id: "f-\($0.id)") }
      html += "<ol id=\"list\" role=\"list\">\n\(cards.joined())</ol>\n"
      html += "<p id=\"nothing\" hidden>\(HTMLText.markup(page.nothingMatches))</p>\n"
    }
    return html + notCompared + "</section>\n"
  }

  // MARK: Filters

  private var filters: String {
    let page = phrases.page
    let severities = [Severity.error, .warning, .info].compactMap { severity in
      chip("severity", severity.word, phrases.name(of: severity), findings.open.count { $0.severity == severity })
    }
    let kinds = FindingKind.allCases.compactMap { kind in
      chip("kind", kind.rawValue, phrases.label(of: kind), findings.open.count { $0.kind == kind })
    }
    let accepted = chip("accepted", "true", phrases.accepted, findings.acceptedCount, isOn: false) ?? ""
    return """
      <div id="filter" role="search" aria-label="\(HTMLText.markup(page.filter))">
      <input type="search" id="query" placeholder="\(HTMLText.markup(page.filterHint))" \
      aria-label="\(HTMLText.markup(page.filterHint))" autocomplete="off" spellcheck="false">
      <div class="chips" role="group" aria-label="\(HTMLText.markup(page.severities))">\(severities.joined())\(accepted)</div>
      <div class="chips" role="group" aria-label="\(HTMLText.markup(page.kinds))">\(kinds.joined())</div>
      <p id="shown" role="status" data-label="\(HTMLText.markup(page.shown))"></p>
      </div>

      """
  }

  private func chip(_ group: String, _ value: String, _ label: String, _ count: Int, isOn: Bool = true) -> String? {
    guard count > 0 else { return nil }
    return """
      <button type="button" class="chip" data-\(group)="\(value)" aria-pressed="\(isOn)">\(HTMLText.markup(label)) \
      <span class="count">\(count)</span></button>
      """
  }

  private var notCompared: String {
    guard !pair.notCompared.isEmpty else { return "" }
    let items = pair.notCompared.map { bead in
      let confidence = "\(phrases.page.confidence) \(phrases.probability(bead.confidence))"
      return """
        <li><a href="#left-\(bead.left.first ?? 0)">\(Entry.people(bead.left)) ⇄ \(Entry.people(bead.right))</a> \
        \(HTMLText.markup(bead.confidence < 0.5 ? confidence : phrases.tooLittleInCommon))</li>

        """
    }
    return "<h3>\(HTMLText.markup(phrases.page.notCompared))</h3>\n<ul id=\"not-compared\">\n\(items.joined())</ul>\n"
  }
}
