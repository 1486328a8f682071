import Alignment

/// Tells right beads from wrong ones.
struct BeadJudge {
  private struct Sides: Hashable {
    let left: [Int]
    let right: [Int]
  }

  private let beads: Set<Sides>
  private let pairs: Set<SIMD2<Int>>

  init(gold: [Bead]) {
    beads = Set(gold.map { Sides(left: $0.left, right: $0.right) })
    pairs = Set(gold.flatMap(Self.pairs))
  }

  /// Whether the gold has this very bead.
  func isSame(_ bead: Bead) -> Bool { beads.contains(Sides(left: bead.left, right: bead.right)) }

  /// Whether the gold links some left sentence of the bead with some right one.
  func sharesPair(_ bead: Bead) -> Bool { Self.pairs(bead).contains(where: pairs.contains) }

  private static func pairs(_ bead: Bead) -> [SIMD2<Int>] {
    bead.left.flatMap { left in bead.right.map { [left, $0] } }
  }
}
