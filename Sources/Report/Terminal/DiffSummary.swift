import Comparison

/// The last line of a report.
enum DiffSummary {
  /// The line's parts: `2 errors`, `3 warnings`, `1 note`, with what was accepted, hidden by the filter or not
  /// compared; where there is nothing to count, that nothing was found.
  static func parts(of pair: ComparedPair, findings: FilteredFindings, _ phrases: any Phrases) -> [String] {
    let found = [Severity.error, .warning, .info].compactMap { severity in
      told(findings.open.count { $0.severity == severity }) { phrases.count($0, severity) }
    }
    let rest = [
      told(findings.acceptedCount, phrases.accepted(_:)), told(findings.hiddenCount, phrases.hidden(_:)),
      told(pair.notCompared.count, phrases.notCompared(_:)),
    ].compactMap(\.self)
    if !found.isEmpty { return found + rest }
    return [pair.findings.isEmpty ? phrases.noDifferences : phrases.nothingToShow] + rest
  }

  /// How many open findings there are of each kind: `number 2`, in the order of the kinds.
  static func kinds(of findings: FilteredFindings, _ phrases: any Phrases) -> [String] {
    FindingKind.allCases.compactMap { kind in
      let count = findings.open.count { $0.kind == kind }
      return count == 0 ? nil : "\(phrases.name(of: kind)) \(count)"
    }
  }

  private static func told(_ count: Int, _ phrase: (Int) -> String) -> String? { count == 0 ? nil : phrase(count) }
}
