/// A piece of an alignment: sentences of the left text and those of the right text that say the same.
///
/// Empty on one side, it holds sentences that the other text lacks. The term is Gale and Church's (1993).
public struct Bead: Sendable, Hashable {
  /// Zero-based sentence numbers of the left text, ascending and contiguous.
  public let left: [Int]
  /// Zero-based sentence numbers of the right text, ascending and contiguous.
  public let right: [Int]
  /// The probability, 0…1, that this bead is right.
  public let confidence: Double
  /// Whether it was linked across the order of the others (parallel mode only).
  public let isMoved: Bool

  /// Creates a bead.
  public init(left: [Int], right: [Int], confidence: Double, isMoved: Bool = false) {
    self.left = left
    self.right = right
    self.confidence = confidence
    self.isMoved = isMoved
  }

  /// Whether both sides have sentences.
  public var isLink: Bool { !left.isEmpty && !right.isEmpty }
}

/// How two texts are related.
public enum AlignmentMode: String, Sendable, Hashable, CaseIterable {
  /// A text and its translation: monotone beads.
  case parallel
  /// Two reports written independently: crossing links, most sentences one-sided.
  case comparable
}

/// An alignment of two texts: every sentence stands on exactly one bead.
public struct Ladder: Sendable, Hashable {
  /// The beads; links and one-sided ones, ordered by left sentence, then right.
  public let beads: [Bead]
  /// The mode it was made in.
  public let mode: AlignmentMode

  /// Creates a ladder.
  public init(beads: [Bead], mode: AlignmentMode) {
    self.beads = beads
    self.mode = mode
  }

  /// The beads with both sides.
  public var links: [Bead] { beads.filter(\.isLink) }
}
