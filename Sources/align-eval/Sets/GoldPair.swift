import Alignment
import TextModel

/// Two documents and the alignment that people made of them.
struct GoldPair: Sendable {
  let name: String
  let left: Document
  let right: Document
  /// What is right.
  let gold: [Bead]
  /// The part of it that must be found; the rest may be.
  let required: [Bead]
  /// The gold's number of each sentence where people cut the text otherwise; nil where they cut it alike.
  let numbering: Numbering?

  /// For each sentence of the documents the gold's sentences that it is, or is a part of.
  struct Numbering: Sendable {
    let left: [[Int]]
    let right: [[Int]]
  }

  init(
    name: String, left: Document, right: Document, gold: [Bead], required: [Bead]? = nil, numbering: Numbering? = nil
  ) {
    self.name = name
    self.left = left
    self.right = right
    self.gold = gold
    self.required = required ?? gold
    self.numbering = numbering
  }

  /// A bead in the gold's numbers.
  func inGoldNumbers(_ bead: Bead) -> Bead {
    guard let numbering else { return bead }
    return Bead(
      left: Set(bead.left.flatMap { numbering.left[$0] }).sorted(),
      right: Set(bead.right.flatMap { numbering.right[$0] }).sorted(), confidence: bead.confidence,
      isMoved: bead.isMoved)
  }
}

/// Pairs of one kind, scored together.
struct GoldSet: Sendable {
  let name: String
  let pairs: [GoldPair]
  /// The most sentences on one side of a bead.
  let maximumMerge: Int
  /// Whether the gold has links alone: beads of one side cannot be judged by it.
  let hasLinksOnly: Bool
}
