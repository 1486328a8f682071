/// Links sentences of a translation that a monotone path leaves alone on both sides though they surely match: a
/// statement that the translator moved.
struct MovedLinks: Sendable {
  /// The log-odds from which a pair is linked.
  private let threshold = 2.5

  /// The beads with moved links in place of the gaps they join.
  ///
  /// - Complexity: The number of left-over sentences times their matches.
  func linked(_ beads: [Bead], matches: MatchRows) -> [Bead] {
    let left = matches.table.leftText
    let right = matches.table.rightText
    let leftAlone = beads.filter { $0.right.isEmpty }.flatMap(\.left)
    let rightAlone = Set(beads.filter { $0.left.isEmpty }.flatMap(\.right))
    guard !leftAlone.isEmpty, !rightAlone.isEmpty else { return beads }
    let lengths = matches.table.lengths
    let prior = log(0.5 / Double(max(leftAlone.count, rightAlone.count)))
    var pairs: [(score: Double, i: Int, j: Int)] = []
    for i in leftAlone {
      for j in matches.partners(of: i) where rightAlone.contains(j) {
        let masks = matches.masks(i, j)
        let words = Double(matches.leftEvidence(i, masks.left) + matches.rightEvidence(j, masks.right))
        let score = words + lengths.evidence(left.lengths[i], right.lengths[j]) + prior
        if score >= threshold { pairs.append((score, i, j)) }
      }
    }
    pairs.sort { ($0.score, $1.i, $1.j) > ($1.score, $0.i, $0.j) }
    var moved: [Bead] = []
    var taken: (left: Set<Int>, right: Set<Int>) = ([], [])
    for pair in pairs where !taken.left.contains(pair.i) && !taken.right.contains(pair.j) {
      taken.left.insert(pair.i)
      taken.right.insert(pair.j)
      let confidence = min(1 / (1 + exp(-pair.score)), 0.99)
      moved.append(Bead(left: [pair.i], right: [pair.j], confidence: confidence, isMoved: true))
    }
    let kept = beads.filter { bead in
      bead.isLink
        || !(bead.left.contains(where: taken.left.contains) || bead.right.contains(where: taken.right.contains))
    }
    return BeadOrder.sorted(kept + moved)
  }
}
