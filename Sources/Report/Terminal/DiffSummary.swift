import Comparison

/// The last line of a report.
enum DiffSummary {
  /// The line's parts: `2 errors`, `3 warnings`, `1 note`, with what was accepted, hidden by the filter or not compared; where there is
  /// nothing to count, that nothing was found.
  static func parts(of pair: ComparedPair, findings: FilteredFindings) -> [String] {
    let open = findings.open
    let found = [(Severity.error, "error"), (.warning, "warning"), (.info, "note")].compactMap { severity, word in
      count(open.count { $0.severity == severity }, word)
    }
    let rest = [
      numbered(findings.listed.count - open.count, "accepted"), numbered(findings.hiddenCount, "hidden"),
      numbered(pair.notCompared.count, "not compared"),
    ].compactMap(\.self)
    if !found.isEmpty { return found + rest }
    let nothing = pair.findings.isEmpty ? "no differences found" : "no differences to show"
    return [nothing] + rest
  }

  private static func count(_ number: Int, _ word: String) -> String? {
    number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private static func numbered(_ number: Int, _ word: String) -> String? {
    number == 0 ? nil : "\(number) \(word)"
  }
}
