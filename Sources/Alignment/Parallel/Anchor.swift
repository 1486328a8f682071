/// A pair of sentences that surely translate each other.
struct Anchor: Sendable, Hashable {
  let left: Int
  let right: Int
}

/// Finds anchors by rare units, and the heaviest chain of them that keeps the order.
///
/// What is rare in the whole text finds the first anchors; between two of them, what is rare there finds more, and so on
/// (after the patience diff): repeated sentences are told apart by their surroundings.
struct AnchorFinder: Sendable {
  private let workers: Workers
  /// Stretches between anchors that make fewer cells than this need no more anchors.
  private let smallest = 900
  /// How often what is rare is looked for anew.
  private let depth = 6

  init(workers: Workers = Workers(1)) { self.workers = workers }

  /// A stretch of both texts.
  private struct Block: Sendable {
    let left: Range<Int>
    let right: Range<Int>
    var cells: Int { left.count * right.count }
  }

  /// The chain of anchors of two texts by what is rare in the whole of them.
  ///
  /// - Complexity: Linear in the number of matches of rare units, n log n in the number of anchors.
  func chain(in matches: MatchTable) -> [Anchor] {
    let columns = 0..<matches.rightText.count
    let pieces = workers.map(over: matches.leftText.count, by: 4096) { rows in
      var scorer = AnchorScorer(matches)
      return scorer.candidates(rows, columns)
    }
    return Self.heaviest(AnchorScorer.mutual(pieces.flatMap { $0 }))
  }

  /// The anchors of a chain and those that stretches between them have for themselves.
  ///
  /// - Complexity: Linear in the lengths of the texts, times the depth.
  func refined(_ anchors: [Anchor], in matches: MatchTable) -> [Anchor] {
    var all = anchors
    var open = Self.blocks(
      anchors, Block(left: 0..<matches.leftText.count, right: 0..<matches.rightText.count)
    ).filter { $0.cells > smallest }
    for _ in 0..<depth where !open.isEmpty {
      let blocks = open
      let found = workers.map(over: blocks.count, by: 64) { range in
        var scorer = AnchorScorer(matches)
        return range.map { number in
          Self.heaviest(AnchorScorer.mutual(scorer.candidates(blocks[number].left, blocks[number].right)))
        }
      }.flatMap { $0 }
      open = []
      for (block, own) in zip(blocks, found) where !own.isEmpty {
        all += own
        open += Self.blocks(own, block).filter { $0.cells > smallest }
      }
    }
    return all.count == anchors.count ? all : all.sorted { $0.left < $1.left }
  }

  /// The stretches between anchors.
  private static func blocks(_ anchors: [Anchor], _ block: Block) -> [Block] {
    var blocks: [Block] = []
    var from = (block.left.lowerBound, block.right.lowerBound)
    for anchor in anchors {
      blocks.append(Block(left: from.0..<anchor.left, right: from.1..<anchor.right))
      from = (anchor.left + 1, anchor.right + 1)
    }
    blocks.append(Block(left: from.0..<block.left.upperBound, right: from.1..<block.right.upperBound))
    return blocks
  }

  /// The heaviest increasing chain of anchors that are ascending on the left (Fredman, 1975, with a Fenwick tree over
  /// the right side for the weights).
  private static func heaviest(_ anchors: [AnchorScorer.Candidate]) -> [Anchor] {
    let columns = anchors.map(\.anchor.right).sorted()
    var rank: [Int: Int] = [:]
    for (number, column) in columns.enumerated() { rank[column] = number + 1 }
    var best = [(weight: Float, anchor: Int)](repeating: (0, -1), count: anchors.count + 1)
    var before = [Int](repeating: -1, count: anchors.count)
    var last = (weight: Float(0), anchor: -1)
    for (number, candidate) in anchors.enumerated() {
      let place = rank[candidate.anchor.right] ?? 1
      var heaviest = (weight: Float(0), anchor: -1)
      var at = place - 1
      while at > 0 {
        if best[at].weight > heaviest.weight { heaviest = best[at] }
        at &= at - 1
      }
      before[number] = heaviest.anchor
      let total = (weight: heaviest.weight + candidate.score, anchor: number)
      if total.weight > last.weight { last = total }
      at = place
      while at <= anchors.count {
        if total.weight > best[at].weight { best[at] = total }
        at += at & -at
      }
    }
    var chain: [Anchor] = []
    var at = last.anchor
    while at >= 0 {
      chain.append(anchors[at].anchor)
      at = before[at]
    }
    return chain.reversed()
  }
}
