import Alignment
public import Comparison
import TextModel

/// A comparison in Markdown, for a pull request or a mail.
public enum DiffMarkdown {
  /// The open findings as a numbered list, each with both sentences quoted, and the links that were not compared.
  /// Linear in the texts.
  public static func text(
    of pair: ComparedPair, findings: FilteredFindings, language: ReportLanguage = .english
  ) -> String {
    let phrases = language.phrases
    let names = SideNames(of: pair, phrases)
    let files = FileNames.of(pair)
    let title = "\(MarkdownText.escaped(files.left)) ⇄ \(MarkdownText.escaped(files.right))"
    let totals = DiffSummary.parts(of: pair, findings: findings, phrases).joined(separator: " · ")
    var text = "### \(title)\n\n**\(totals)**\n\n"
    text += DiffHeader.parts(of: pair, phrases).joined(separator: " · ") + "\n"
    for (index, finding) in findings.open.enumerated() {
      text += "\n" + item(index + 1, finding, pair, names, phrases)
    }
    let uncertain = pair.notCompared.map { bead in
      "- \(Entry.people(bead.left)) ⇄ \(Entry.people(bead.right)): "
        + phrases.notCompared(at: bead.confidence) + "\n"
    }
    return text + (uncertain.isEmpty ? "" : "\n" + uncertain.joined())
  }

  private static func item(
    _ number: Int, _ finding: Finding, _ pair: ComparedPair, _ names: SideNames, _ phrases: any Phrases
  ) -> String {
    let marker = "\(number). "
    let margin = String(repeating: " ", count: marker.count)
    let numbers = "\(Entry.people(finding.left)) ⇄ \(Entry.people(finding.right))"
    let heading =
      "**\(phrases.name(of: finding.severity)) · \(phrases.name(of: finding.kind))** · \(numbers) · `\(finding.id)`"
    let message = MarkdownText.escaped(phrases.message(for: finding, of: pair))
    let quotes = [
      quote(finding.left, pair.left, finding.leftFaults, names.left, finding.severity),
      quote(finding.right, pair.right, finding.rightFaults, names.right, finding.severity),
    ].compactMap(\.self)
    return "\(marker)\(heading) · \(message)\n"
      + quotes.map { "\(margin)> \($0)\n" }.joined(separator: "\(margin)>\n")
  }

  private static func quote(
    _ sentences: [Int], _ document: Document, _ words: [Range<Int>], _ name: String, _ severity: Severity
  ) -> String? {
    guard !sentences.isEmpty else { return nil }
    let faults = words.map { Fault(range: $0, severity: severity, number: nil) }
    let texts = sentences.map { MarkdownText.marked(MarkedText.pieces(of: $0, in: document, faults: faults)) }
    return "\(name): " + texts.joined(separator: " ")
  }
}
