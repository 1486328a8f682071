import Alignment
import Comparison
import TextModel

/// The two texts of a page side by side, with the ribbons of their links between them.
struct PageTexts {
  let pair: ComparedPair
  let findings: FilteredFindings?
  let links: PageLinks
  let phrases: any Phrases

  var html: String {
    let names = SideName.names(of: pair)
    let left = column("left", pair.left, names.left, links.left, \.right, faults(\.leftFaults), alone(\.left))
    let right = column("right", pair.right, names.right, links.right, \.left, faults(\.rightFaults), alone(\.right))
    return """
      <section id="texts" aria-label="\(HTMLText.markup(phrases.page.alignment))">
      \(left)\(ribbons)\(right)</section>

      """
  }

  /// The words at fault of every finding.
  private func faults(_ ranges: (Finding) -> [Range<Int>]) -> [Fault] {
    (findings?.open ?? []).flatMap { finding in
      ranges(finding).map { Fault(range: $0, severity: finding.severity, number: nil) }
    }
  }

  /// Sentences that only this side has, with the severity of that finding.
  private func alone(_ side: (Finding) -> [Int]) -> [Int: Severity] {
    var alone: [Int: Severity] = [:]
    for finding in findings?.open ?? [] where finding.kind == .onlyLeft || finding.kind == .onlyRight {
      for sentence in side(finding) { alone[sentence] = finding.severity }
    }
    return alone
  }

  private func column(
    _ id: String, _ document: Document, _ name: SideName, _ linked: [Int: Int],
    _ other: (Bead) -> [Int], _ faults: [Fault], _ alone: [Int: Severity]
  ) -> String {
    let direction = document.language.tag == "kk-Arab" ? "rtl" : "ltr"
    let tag = document.language == .other || document.language == .unknown ? "und" : document.language.tag
    var html = """
      <article id="\(id)" class="text" tabindex="0" aria-label="\(HTMLText.markup(phrases.heading(of: name)))">
      <h2>\(HTMLText.markup(phrases.heading(of: name)))</h2>
      <div lang="\(HTMLText.escaped(tag))" dir="\(direction)">

      """
    var paragraph: Int?
    for (number, sentence) in document.sentences.enumerated() where !sentence.range.isEmpty {
      let link = linked[number]
      var classes = ["s"]
      if sentence.paragraph != paragraph { classes.append("first") }
      if role(of: sentence, in: document) == .headline { classes.append("headline") }
      if let severity = alone[number] { classes += ["alone", severity.word] }
      if link == nil { classes.append("unlinked") }
      paragraph = sentence.paragraph
      let pieces = MarkedText.pieces(of: number, in: document, faults: faults)
      let data = link.map { " data-link=\"\($0)\"" } ?? ""
      html += "<p class=\"\(classes.joined(separator: " "))\" id=\"\(id)-\(number)\"\(data)>"
      html += self.number(number, link.map { other(links.links[$0].bead) }, otherID: id == "left" ? "right" : "left")
      html += PageTexts.marked(pieces) + "</p>\n"
    }
    return html + "</div>\n</article>\n"
  }

  private func role(of sentence: Sentence, in document: Document) -> Paragraph.Role? {
    document.paragraphs.indices.contains(sentence.paragraph) ? document.paragraphs[sentence.paragraph].role : nil
  }

  /// The sentence's number; where it has a counterpart it leads there.
  private func number(_ number: Int, _ others: [Int]?, otherID: String) -> String {
    guard let others, let first = others.first else { return "<span class=\"n\">\(number + 1)</span> " }
    let label = HTMLText.markup("\(number + 1), \(phrases.page.counterpart) \(Entry.people(others))")
    return "<a class=\"n\" href=\"#\(otherID)-\(first)\" aria-label=\"\(label)\">\(number + 1)</a> "
  }

  /// Pieces of a sentence, the words at fault marked.
  static func marked(_ pieces: [MarkedText.Piece]) -> String {
    pieces.map { piece in
      let text = HTMLText.markup(piece.text)
      return piece.severity.map { "<mark class=\"\($0.word)\">\(text)</mark>" } ?? text
    }.joined()
  }

  /// One path for each link; the script gives it its shape.
  private var ribbons: String {
    var html = "<svg id=\"ribbons\" aria-hidden=\"true\">\n"
    for (index, link) in links.links.enumerated() {
      let classes =
        ["ribbon"] + (link.severity.map { [$0.word] } ?? []) + (link.isUncertain ? ["uncertain"] : [])
        + (link.bead.isMoved ? ["moved"] : [])
      let numbers = "\(Entry.people(link.bead.left)) ⇄ \(Entry.people(link.bead.right))"
      let confidence = phrases.probability(link.bead.confidence)
      html += "<path class=\"\(classes.joined(separator: " "))\" data-link=\"\(index)\"><title>\(numbers) · "
      html += "\(HTMLText.markup(phrases.page.confidence)) \(confidence)</title></path>\n"
    }
    return html + "</svg>\n"
  }
}
