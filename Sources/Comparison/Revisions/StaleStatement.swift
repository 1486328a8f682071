public import Alignment

/// A statement of another version that a correction has left behind.
public struct StaleStatement: Sendable, Hashable {
  /// What became of what it corresponds to.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// The corrected text says it otherwise.
    case changed
    /// The corrected text no longer says it.
    case removed
    /// The corrected text says something new, which the other version lacks.
    case added
  }

  /// What became of it.
  public let cause: Cause
  /// Sentences of the other version, empty for `added`.
  public let other: [Int]
  /// Sentences of the old text, empty for `added`.
  public let old: [Int]
  /// Sentences of the corrected text, empty for `removed`.
  public let new: [Int]
  /// Where the old and the new wording part, word by word; empty unless `changed`. Left ranges are bytes of the old
  /// text, right ones of the new.
  public let changes: [WordChange]
  /// The words of the other version that are stale, ascending and apart: what renders old words that changed and no new
  /// ones, and what it says otherwise than the corrected text; empty unless `changed`.
  public let words: [Range<Int>]
  /// What the other version now says otherwise than the corrected text, as far as the comparison can tell; left is the
  /// corrected text.
  public let findings: [Finding]
  /// How sure the correspondence is, 0…1: that of its links; 1 for `added`.
  public let confidence: Double

  /// Creates a stale statement.
  public init(
    cause: Cause, other: [Int], old: [Int], new: [Int], changes: [WordChange], words: [Range<Int>] = [],
    findings: [Finding], confidence: Double
  ) {
    self.cause = cause
    self.other = other
    self.old = old
    self.new = new
    self.changes = changes
    self.words = words
    self.findings = findings
    self.confidence = confidence
  }
}

/// What a correction of one version means for the other.
public struct ComparedRevision: Sendable {
  /// How the old and the corrected text correspond.
  public let revision: Ladder
  /// How the old text and the other version correspond.
  public let versions: Ladder
  /// The statements of the other version that are stale, in its order; what is added stands where the corrected text
  /// has it.
  public let stale: [StaleStatement]

  /// Creates a result.
  public init(revision: Ladder, versions: Ladder, stale: [StaleStatement]) {
    self.revision = revision
    self.versions = versions
    self.stale = stale
  }
}
