import Alignment
public import Comparison

/// One pair of a folder and what came of it.
public struct NamedComparison: Sendable {
  /// What the two files have in common in their names.
  public let name: String
  /// The comparison, nil where the texts could not be read.
  public let result: (pair: ComparedPair, findings: FilteredFindings)?

  /// Creates a result.
  public init(name: String, result: (pair: ComparedPair, findings: FilteredFindings)?) {
    self.name = name
    self.result = result
  }
}

/// The counts of a table of pairs.
struct FindingCounts: Hashable {
  var errors = 0
  var warnings = 0
  var notes = 0
  var accepted = 0
  var links = 0

  init() {}

  init(_ pair: ComparedPair, _ findings: FilteredFindings) {
    let open = findings.open
    errors = open.count { $0.severity == .error }
    warnings = open.count { $0.severity == .warning }
    notes = open.count { $0.severity == .info }
    accepted = findings.acceptedCount
    links = pair.ladder.links.count
  }

  /// `2 errors`, `1 accepted`: what there is, or that there is nothing.
  func told(_ phrases: any Phrases) -> [String] {
    let told = [(errors, Severity.error), (warnings, .warning), (notes, .info)]
      .filter { $0.0 > 0 }.map { phrases.count($0.0, $0.1) }
    return (told.isEmpty ? [phrases.noDifferences] : told) + (accepted > 0 ? [phrases.accepted(accepted)] : [])
  }

  var all: [Int] { [errors, warnings, notes, accepted, links] }

  static func + (a: FindingCounts, b: FindingCounts) -> FindingCounts {
    var sum = a
    sum.errors += b.errors
    sum.warnings += b.warnings
    sum.notes += b.notes
    sum.accepted += b.accepted
    sum.links += b.links
    return sum
  }

  /// The counts of all pairs that could be compared.
  static func total(_ pairs: [NamedComparison]) -> FindingCounts {
    pairs.compactMap(\.result).reduce(FindingCounts()) { $0 + FindingCounts($1.pair, $1.findings) }
  }
}
