public import Comparison

/// Which findings the user wants to see: the one place where every view and the exit status learn it.
public struct FindingFilter: Sendable, Hashable {
  /// The kinds to keep; empty to keep all.
  public var only: Set<FindingKind>
  /// The kinds to leave out.
  public var ignored: Set<FindingKind>
  /// The least severity to show. It hides findings; it does not change whether a comparison fails.
  public var minSeverity: Severity
  /// The notes of findings that the user accepted as intended, by their identifiers.
  public var accepted: [String: String]

  /// Creates a filter; without arguments it keeps everything.
  public init(
    only: Set<FindingKind> = [], ignored: Set<FindingKind> = [], minSeverity: Severity = .info,
    accepted: [String: String] = [:]
  ) {
    self.only = only
    self.ignored = ignored
    self.minSeverity = minSeverity
    self.accepted = accepted
  }

  /// Whether the user wants to see findings of a kind and severity.
  public func shows(_ kind: FindingKind, _ severity: Severity) -> Bool {
    counts(kind) && severity >= minSeverity
  }

  /// Whether findings of a kind count for the exit status.
  public func counts(_ kind: FindingKind) -> Bool { (only.isEmpty || only.contains(kind)) && !ignored.contains(kind) }

  /// The findings that pass, in their order. Linear.
  public func apply(to findings: [Finding]) -> FilteredFindings {
    let wanted = findings.filter { counts($0.kind) }
    return FilteredFindings(
      listed: wanted.filter { $0.severity >= minSeverity }, total: findings.count, accepted: accepted,
      gravest: wanted.filter { accepted[$0.id] == nil }.map(\.severity).max())
  }
}

/// Findings after a filter.
public struct FilteredFindings: Sendable {
  /// The findings to show, accepted ones included, in reading order.
  public let listed: [Finding]
  /// How many findings there were before the filter.
  let total: Int
  private let accepted: [String: String]
  /// The gravest severity after `only` and `ignored`, of what is not accepted.
  private let gravest: Severity?

  init(listed: [Finding], total: Int, accepted: [String: String], gravest: Severity?) {
    self.listed = listed
    self.total = total
    self.accepted = accepted
    self.gravest = gravest
  }

  /// Whether the user accepted a finding as intended.
  public func isAccepted(_ finding: Finding) -> Bool { accepted[finding.id] != nil }

  /// Why a finding is intended; nil where it is not accepted.
  public func note(on finding: Finding) -> String? { accepted[finding.id] }

  /// The findings to show that are not accepted.
  public var open: [Finding] { listed.filter { !isAccepted($0) } }

  /// How many of the findings to show the user accepted.
  public var acceptedCount: Int { listed.count - open.count }

  /// How many findings the filter hides; accepted ones are not hidden.
  public var hiddenCount: Int { total - listed.count }

  /// Whether there is a finding at or above `severity` that is neither accepted nor of a kind left out: exit status 1.
  public func fails(at severity: Severity) -> Bool { gravest.map { $0 >= severity } ?? false }
}
