/// What a format had no place for, counted while it was written.
public struct WritingLosses: Sendable, Hashable {
  /// What may be left out or changed.
  public enum Kind: Sendable, CaseIterable {
    /// A bead with one empty side.
    case gap
    /// A link out of the order of the others, written as two one-sided beads.
    case crossing
    /// A bead without sentence numbers that follow each other.
    case numbering
    /// A bead whose sentences are numbered otherwise when they are read, since the format has them in order.
    case order
    /// A character that the format cannot hold.
    case character
    /// A line end or tab in a text, written as a space.
    case space
    /// A text that stands for several sentences whose boundaries the input does not tell.
    case boundary
    /// That a person confirmed a bead.
    case confirmation
    /// The identifier of a unit.
    case identifier
    /// What tells apart units of equal text.
    case context
    /// That a link stands out of order by the aligner's word.
    case moved
    /// The name of a document.
    case document

    /// The kind in words that follow a count.
    var phrase: CountPhrase {
      switch self {
      case .gap: CountPhrase("one-sided bead,", "one-sided beads,", "for which it has no place")
      case .crossing: CountPhrase("link", "links", "out of order, written as one-sided beads")
      case .numbering:
        CountPhrase("bead", "beads", "whose sentences do not follow each other, written as one-sided beads")
      case .order: CountPhrase("bead", "beads", "out of order, whose sentences get other numbers")
      case .character: CountPhrase("character", "characters", "that it cannot hold, dropped")
      case .space: CountPhrase("line end or tab, written as a space", "line ends and tabs, written as spaces")
      case .boundary:
        CountPhrase(
          "side of several sentences whose boundaries are not known, written with its first sentence",
          "sides of several sentences whose boundaries are not known, written with their first sentences")
      case .confirmation:
        CountPhrase("confirmation by a person,", "confirmations by people,", "for which it has no place")
      case .identifier: CountPhrase("identifier of a unit,", "identifiers of units,", "for which it has no place")
      case .context: CountPhrase("context of a unit,", "contexts of units,", "for which it has no place")
      case .moved: CountPhrase("mark of a moved link,", "marks of moved links,", "for which it has no place")
      case .document: CountPhrase("name of a document,", "names of documents,", "for which it has no place")
      }
    }
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
    Kind.allCases.compactMap { kind in counts[kind].map(kind.phrase.text) }
  }
}
