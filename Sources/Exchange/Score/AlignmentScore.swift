public import Alignment

/// How far one alignment agrees with another that is taken as right.
///
/// The convention is that of the published Text+Berg figures: precision counts every bead of the system, gaps as
/// printed, while recall counts the gold beads with sentences on both sides. A bead that comes twice counts once.
public struct AlignmentScore: Sendable, Hashable {
  /// Beads that are the same.
  public let strict: PrecisionRecall
  /// Beads that are the same or share a sentence pair.
  public let lax: PrecisionRecall
  /// Pairs of a left and a right sentence; the figure for reports written independently.
  public let links: PrecisionRecall

  /// Scores `system` against `gold`. Linear in their beads and sentence pairs.
  public init(system: [Bead], gold: [Bead]) { self.init(systems: [system], golds: [gold]) }

  /// Scores the alignments of several documents together, document by document in the order of both.
  public init(systems: [[Bead]], golds: [[Bead]]) {
    let system = Self.sides(systems)
    let gold = Self.sides(golds)
    let systemPairs = Set(system.flatMap(\.pairs))
    let goldPairs = Set(gold.flatMap(\.pairs))
    let goldLinks = gold.filter(\.isLink)

    func shares(_ bead: Sides, _ pairs: Set<Sides.Pair>) -> Bool { bead.pairs.contains { pairs.contains($0) } }
    strict = PrecisionRecall(
      precision: Tally(hits: system.count { gold.contains($0) }, total: system.count),
      recall: Tally(hits: goldLinks.count { system.contains($0) }, total: goldLinks.count))
    lax = PrecisionRecall(
      precision: Tally(hits: system.count { gold.contains($0) || shares($0, goldPairs) }, total: system.count),
      recall: Tally(hits: goldLinks.count { shares($0, systemPairs) }, total: goldLinks.count))
    let common = systemPairs.intersection(goldPairs).count
    links = PrecisionRecall(
      precision: Tally(hits: common, total: systemPairs.count), recall: Tally(hits: common, total: goldPairs.count))
  }

  private static func sides(_ documents: [[Bead]]) -> Set<Sides> {
    Set(documents.enumerated().flatMap { number, beads in beads.map { Sides($0, document: number) } })
  }

  /// A bead's sentence numbers and document, which alone make it the same as another.
  private struct Sides: Hashable {
    struct Pair: Hashable {
      let document: Int
      let left: Int
      let right: Int
    }

    let document: Int
    let left: [Int]
    let right: [Int]

    init(_ bead: Bead, document: Int) {
      self.document = document
      left = bead.left
      right = bead.right
    }

    var isLink: Bool { !left.isEmpty && !right.isEmpty }
    var pairs: [Pair] { left.flatMap { left in right.map { Pair(document: document, left: left, right: $0) } } }
  }
}
