/// What a format had no place for, counted while it was written.
public struct WritingLosses: Sendable, Hashable {
  /// What may be left out or changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// A bead with one empty side.
    case gap = "one-sided beads, for which it has no place"
    /// A link out of the order of the others, written as two one-sided beads.
    case crossing = "links out of order, written as one-sided beads"
    /// A bead without sentence numbers that follow each other.
    case numbering = "beads whose sentences do not follow each other, written as one-sided beads"
    /// A bead whose sentences are numbered otherwise when they are read, since the format has them in order.
    case order = "beads out of order, whose sentences get other numbers"
    /// A character that the format cannot hold.
    case character = "characters that it cannot hold, dropped"
    /// A line end or tab in a text, written as a space.
    case space = "line ends and tabs, written as spaces"
    /// A text that stands for several sentences whose boundaries the input does not tell.
    case boundary = "sides of several sentences whose boundaries are not known, written with their first sentence"
    /// That a person confirmed a bead.
    case confirmation = "confirmations by people, for which it has no place"
    /// The identifier of a unit.
    case identifier = "identifiers of units, for which it has no place"
    /// That a link stands out of order by the aligner's word.
    case moved = "marks of moved links, for which it has no place"
    /// The name of a document.
    case document = "names of documents, for which it has no place"
  }

  private var counts: [Kind: Int] = [:]

  /// Creates losses of nothing.
  public init() {}

  /// How often something was lost.
  public subscript(kind: Kind) -> Int { counts[kind] ?? 0 }

  /// Counts a loss.
  public mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// What was lost of an alignment just made, whose names and marks nobody misses where the format has no place.
  public var ofNewAlignment: [String] {
    var losses = self
    for kind in [Kind.document, .moved] { losses.counts[kind] = nil }
    return losses.notes
  }

  /// What was lost, one sentence a kind, in a fixed order: `3 one-sided beads, for which it has no place`.
  public var notes: [String] {
    Kind.allCases.compactMap { kind in counts[kind].map { "\($0) \(kind.rawValue)" } }
  }
}
