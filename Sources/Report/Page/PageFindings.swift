import Alignment
import Comparison
import Exchange
import TextModel

/// The findings of a page: the filters, a card for each finding, the links that were not compared.
struct PageFindings {
  let pair: ComparedPair
  let findings: FilteredFindings
  let phrases: any Phrases

  var html: String {
    let page = phrases.page
    var html = """
      <section id="findings" aria-label="\(HTMLText.markup(page.findings))">
      <h2>\(HTMLText.markup(page.findings))</h2>

      """
    if findings.listed.isEmpty {
      html += "<p id=\"none\">\(HTMLText.markup(page.noFindings))</p>\n"
    } else {
      html += filters
      html += "<ol id=\"list\" role=\"list\">\n" + findings.listed.map(card).joined() + "</ol>\n"
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

  // MARK: Cards

  private func card(_ finding: Finding) -> String {
    let note = findings.note(on: finding)
    let isGap = finding.kind == .onlyLeft || finding.kind == .onlyRight
    let numbers = "\(Entry.people(finding.left)) ⇄ \(Entry.people(finding.right))"
    let confidence = finding.confidence.map {
      " <span class=\"confidence\">\(ProbabilityText.fixed($0, decimals: 2))</span>"
    }
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
    var html = """
      <li class="finding \(finding.severity.word)\(isGap ? " gap" : "")\(note == nil ? "" : " accepted")" id="f-\(finding.id)" \
      data-kind="\(finding.kind.rawValue)" data-severity="\(finding.severity.word)" data-accepted="\(note != nil)" \
      data-left="\(list(finding.left))" data-right="\(list(finding.right))"\(note == nil ? "" : " hidden")>
      <button type="button" class="pick"><span class="severity">\(HTMLText.markup(phrases.name(of: finding.severity)))</span> \
      <span class="kind">\(HTMLText.markup(phrases.label(of: finding.kind)))</span> \
      <span class="numbers">\(numbers)</span>\(confidence ?? "")</button>
      <p class="message">\(HTMLText.escaped(phrases.message(for: finding, of: pair)))</p>

      """
    if let note { html += "<p class=\"note\">\(HTMLText.markup(phrases.accepted)): \(HTMLText.escaped(note))</p>\n" }
    html += quote(finding.left, pair.left, finding.leftFaults, finding.severity)
    html += quote(finding.right, pair.right, finding.rightFaults, finding.severity)
    return html + "</li>\n"
  }

  private func quote(_ sentences: [Int], _ document: Document, _ words: [Range<Int>], _ severity: Severity) -> String {
    guard !sentences.isEmpty else { return "" }
    let faults = words.map { Fault(range: $0, severity: severity, number: nil) }
    let texts = sentences.map { PageTexts.marked(MarkedText.pieces(of: $0, in: document, faults: faults)) }
    let tag = HTMLText.escaped(document.language.tag)
    return "<blockquote lang=\"\(tag)\" dir=\"auto\">\(texts.joined(separator: " "))</blockquote>\n"
  }

  private var notCompared: String {
    guard !pair.notCompared.isEmpty else { return "" }
    let items = pair.notCompared.map { bead in
      let confidence = ProbabilityText.fixed(bead.confidence, decimals: 2)
      return """
        <li><a href="#left-\(bead.left.first ?? 0)">\(Entry.people(bead.left)) ⇄ \(Entry.people(bead.right))</a> \
        \(HTMLText.markup(phrases.page.confidence)) \(confidence)</li>

        """
    }
    return "<h3>\(HTMLText.markup(phrases.page.notCompared))</h3>\n<ul id=\"not-compared\">\n\(items.joined())</ul>\n"
  }
}
