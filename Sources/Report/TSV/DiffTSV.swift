public import Comparison
import Exchange
import TextModel

/// Findings as tab-separated values, for spreadsheets and scripts.
public enum DiffTSV {
  static let columns = [
    "id", "kind", "severity", "confidence", "accepted", "left", "right", "left_text", "right_text", "left_range",
    "right_range", "message", "note",
  ]

  /// A header and a line for each listed finding. Sentences are numbered from zero and joined by `+`; ranges are bytes
  /// of the files, `120-130`; what is absent is empty. Linear.
  public static func bytes(
    of pair: ComparedPair, findings: FilteredFindings, language: ReportLanguage = .english
  ) -> [UInt8] {
    let phrases = language.phrases
    var bytes = row(columns)
    for finding in findings.listed {
      let note = findings.note(on: finding)
      bytes += row([
        finding.id, finding.kind.rawValue, finding.severity.word,
        finding.confidence.map(ProbabilityText.shortest) ?? "", note == nil ? "false" : "true",
        numbers(finding.left), numbers(finding.right), finding.leftText, finding.rightText,
        range(finding.leftRange, pair.left.source), range(finding.rightRange, pair.right.source),
        phrases.message(for: finding, of: pair), note ?? "",
      ])
    }
    return bytes
  }

  /// One line of cells.
  static func row(_ cells: [String]) -> [UInt8] {
    Array(cells.map { TSVCell.bytes(of: $0) }.joined(separator: "\t".utf8)) + "\n".utf8
  }

  private static func numbers(_ sentences: [Int]) -> String { sentences.map(String.init).joined(separator: "+") }

  private static func range(_ range: Range<Int>?, _ source: SourceText) -> String {
    range.flatMap(source.sourceRange).map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
  }
}
