/// Decides by evidence whether two texts are translations of each other or independent reports.
enum ModeChoice {
  /// Translations share most sentences, in one order; independent reports share some, in any order.
  ///
  /// Two things must hold: links found without regard to order keep the order; and the share of sentences that they
  /// hold, with the share that the monotone path is sure of, comes to more than one. The bounds lie between the
  /// translated and the independent texts of the development data.
  /// An empty text against another is a translation that lacks everything.
  /// - Parameters:
  ///   - monotone: The best monotone alignment.
  ///   - crossing: The links found without regard to order.
  /// - Returns: Whether the monotone alignment is to be used.
  static func isParallel(_ monotone: Ladder, _ crossing: Ladder) -> Bool {
    let sentences = crossing.beads.reduce(0) { $0 + $1.left.count + $1.right.count }
    guard crossing.beads.contains(where: { !$0.left.isEmpty }), crossing.beads.contains(where: { !$0.right.isEmpty })
    else { return true }
    let path = monotone.links.filter { !$0.isMoved }
    func share(_ links: [Bead]) -> Double {
      Double(links.reduce(0) { $0 + $1.left.count + $1.right.count }) / Double(sentences)
    }
    return agreement(path, crossing.links) >= 0.85
      && share(crossing.links) + share(path.filter { $0.confidence > 0.7 }) >= 1.02
  }

  /// The share of crossing links that the monotone alignment has too.
  private static func agreement(_ monotone: [Bead], _ crossing: [Bead]) -> Double {
    var pairs: Set<SIMD2<Int>> = []
    for bead in monotone { for i in bead.left { for j in bead.right { pairs.insert([i, j]) } } }
    let agreeing = crossing.count { bead in
      bead.left.contains { i in bead.right.contains { pairs.contains([i, $0]) } }
    }
    return crossing.isEmpty ? 0 : Double(agreeing) / Double(crossing.count)
  }
}
