/// The places that a monotone path must go through: beads known to be right, ends of locked paragraphs.
struct FixedPoints: Sendable {
  /// A place: the positions before and behind it, the same for the end of a paragraph.
  struct Point: Sendable {
    let from: Anchor
    let to: Anchor
    /// The bead between them.
    let bead: Bead?
  }

  /// The places in order.
  let points: [Point]
  /// The known beads that no place holds: those without a counterpart, and links out of order.
  let others: [Bead]

  init(_ guidance: Guidance) {
    let known = guidance.pairs.filter { $0.verdict == .right }.sorted {
      ($0.left.first ?? -1, $0.right.first ?? -1) < ($1.left.first ?? -1, $1.right.first ?? -1)
    }
    let links = known.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    let inOrder = Self.inOrder(links)
    var points = links.indices.filter(inOrder.contains).map { number in
      let pair = links[number]
      return Point(
        from: Anchor(left: pair.left[0], right: pair.right[0]),
        to: Anchor(left: pair.left[0] + pair.left.count, right: pair.right[0] + pair.right.count),
        bead: Bead(left: pair.left, right: pair.right, confidence: 1))
    }
    if let paragraphs = guidance.paragraphs {
      let ends = zip(Self.ends(paragraphs.left), Self.ends(paragraphs.right)).map { Anchor(left: $0, right: $1) }
      points += ends.map { Point(from: $0, to: $0, bead: nil) }
    }
    self.points = points.sorted {
      ($0.from.left, $0.from.right, $0.to.left, $0.to.right) < ($1.from.left, $1.from.right, $1.to.left, $1.to.right)
    }
    others =
      links.indices.filter { !inOrder.contains($0) }.map {
        Bead(left: links[$0].left, right: links[$0].right, confidence: 1, isMoved: true)
      }
      + known.filter { $0.left.isEmpty || $0.right.isEmpty }.flatMap(\.beads)
  }

  /// The positions behind the last sentences of all paragraphs but the last.
  private static func ends(_ paragraphs: [Int]) -> [Int] {
    paragraphs.indices.dropFirst().filter { paragraphs[$0] != paragraphs[$0 - 1] }
  }

  /// The links of the longest run that keeps the order (Fredman, 1975).
  private static func inOrder(_ links: [Guidance.Pair]) -> Set<Int> {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: links.count)
    for (number, link) in links.enumerated() {
      let at = tails.firstIndex { links[$0].right[0] >= link.right[0] } ?? tails.count
      before[number] = at > 0 ? tails[at - 1] : -1
      if at == tails.count { tails.append(number) } else { tails[at] = number }
    }
    var chain: Set<Int> = []
    var at = tails.last ?? -1
    while at >= 0 {
      chain.insert(at)
      at = before[at]
    }
    return chain
  }
}
