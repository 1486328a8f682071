import Alignment

/// Which sentences each sentence is linked with.
struct LinkedBeads {
  private var partnersOfLeft: [Int: [Int]] = [:]
  private var partnersOfRight: [Int: [Int]] = [:]

  /// Linear in the sentences.
  init(_ beads: [Bead] = []) {
    for bead in beads where bead.isLink {
      for sentence in bead.left { partnersOfLeft[sentence] = bead.right }
      for sentence in bead.right { partnersOfRight[sentence] = bead.left }
    }
  }

  /// The sentences of the other side that a sentence is linked with; none where it stands alone.
  func partners(of sentence: Int, onLeft: Bool) -> [Int] {
    (onLeft ? partnersOfLeft[sentence] : partnersOfRight[sentence]) ?? []
  }
}
