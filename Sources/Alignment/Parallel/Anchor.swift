/// A pair of sentences that surely translate each other.
struct Anchor: Sendable, Hashable {
  let left: Int
  let right: Int
}

/// Finds anchors by rare units, and the longest chain of them that keeps the order.
struct AnchorFinder: Sendable {
  /// A unit in more sentences than this is not rare.
  private let rarity = 6
  /// The log-likelihood ratio an anchor needs, and its lead over the next best pair of the same sentence.
  private let evidence: Float = 4
  private let lead: Float = 3

  /// What the anchors of two texts tell.
  struct Chain: Sendable {
    /// The chain, ascending on both sides.
    let anchors: [Anchor]
    /// Number of anchors found, those out of order included.
    let found: Int
  }

  /// The chain of anchors of two texts.
  ///
  /// - Complexity: Linear in the number of matches of rare units, n log n in the number of anchors.
  func chain(in matches: MatchTable) -> Chain {
    let found = mutual(in: matches)
    return Chain(anchors: inOrder(found), found: found.count)
  }

  /// Pairs that are each other's best, by a clear lead.
  private func mutual(in matches: MatchTable) -> [Anchor] {
    var best: [Int32: (left: Int, score: Float)] = [:]
    var candidates: [(anchor: Anchor, score: Float)] = []
    for i in 0..<matches.leftText.count {
      // Rare units name the candidates; all units weigh them.
      let scored = matches.sparseRow(i, limit: rarity).keys.map { column in
        let masks = matches.row(i, in: Int(column)..<Int(column) + 1)[0]
        return (
          column: column,
          score: matches.leftEvidence(i, masks.left) + matches.rightEvidence(Int(column), masks.right)
        )
      }
      guard let first = scored.max(by: { ($0.score, $1.column) < ($1.score, $0.column) }), first.score >= evidence
      else { continue }
      let second = scored.lazy.filter { $0.column != first.column }.map(\.score).max() ?? -.infinity
      guard first.score - second >= lead else { continue }
      candidates.append((Anchor(left: i, right: Int(first.column)), first.score))
      if first.score > best[first.column]?.score ?? -.infinity { best[first.column] = (i, first.score) }
    }
    return candidates.filter { best[Int32($0.anchor.right)]?.left == $0.anchor.left }.map(\.anchor)
  }

  /// The longest increasing chain (Fredman, 1975).
  private func inOrder(_ anchors: [Anchor]) -> [Anchor] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: anchors.count)
    for (number, anchor) in anchors.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if anchors[tails[middle]].right < anchor.right { low = middle + 1 } else { high = middle }
      }
      before[number] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(number) } else { tails[low] = number }
    }
    var chain: [Anchor] = []
    var at = tails.last ?? -1
    while at >= 0 {
      chain.append(anchors[at])
      at = before[at]
    }
    return chain.reversed()
  }
}
