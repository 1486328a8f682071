import Comparison
import TextModel

/// A finding as an item of a list: severity, kind, sentences and confidence, the message, a note on its acceptance, and
/// the sentences with the words at fault marked.
struct FindingCard {
  let pair: ComparedPair
  let findings: FilteredFindings
  let phrases: any Phrases

  /// The item. With an `id` it can be picked and filtered by the page's script, an accepted one being hidden at first.
  func html(of finding: Finding, id: String? = nil) -> String {
    let note = findings.note(on: finding)
    let isGap = finding.kind == .onlyLeft || finding.kind == .onlyRight
    func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
    let data = id.map { id in
      """
       id="\(id)" data-kind="\(finding.kind.rawValue)" data-severity="\(finding.severity.word)" \
      data-accepted="\(note != nil)" data-left="\(list(finding.left))" data-right="\(list(finding.right))"\
      \(note == nil ? "" : " hidden")
      """
    }
    let classes = "finding \(finding.severity.word)\(isGap ? " gap" : "")\(note == nil ? "" : " accepted")"
    var html = """
      <li class="\(classes)"\(data ?? "")>
      \(heading(of: finding, tag: id == nil ? "div" : "button type=\"button\""))
      <p class="message">\(HTMLText.escaped(phrases.message(for: finding, of: pair)))</p>

      """
    if let note { html += "<p class=\"note\">\(HTMLText.markup(phrases.accepted)): \(HTMLText.escaped(note))</p>\n" }
    html += quote(finding.left, pair.left, finding.leftFaults, finding.severity)
    html += quote(finding.right, pair.right, finding.rightFaults, finding.severity)
    return html + "</li>\n"
  }

  private func heading(of finding: Finding, tag: String) -> String {
    let confidence = finding.confidence.map {
      " <span class=\"confidence\">\(phrases.probability($0))</span>"
    }
    return """
      <\(tag) class="pick"><span class="severity">\(HTMLText.markup(phrases.name(of: finding.severity)))</span> \
      <span class="kind">\(HTMLText.markup(phrases.label(of: finding.kind)))</span> \
      <span class="numbers">\(Entry.people(finding.left)) ⇄ \(Entry.people(finding.right))</span>\(confidence ?? "") \
      <code class="id">\(finding.id)</code>\
      </\(tag.prefix { $0 != " " })>
      """
  }

  private func quote(_ sentences: [Int], _ document: Document, _ words: [Range<Int>], _ severity: Severity) -> String {
    guard !sentences.isEmpty else { return "" }
    let faults = words.map { Fault(range: $0, severity: severity, number: nil) }
    let texts = sentences.map { PageTexts.marked(MarkedText.pieces(of: $0, in: document, faults: faults)) }
    let tag = HTMLText.escaped(document.language.tag)
    return "<blockquote lang=\"\(tag)\" dir=\"auto\">\(texts.joined(separator: " "))</blockquote>\n"
  }
}
