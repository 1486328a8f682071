/// Finds its way through a stretch of two texts that has no anchors: from blocks of many sentences to single ones, each
/// time within a corridor around the path found before (after FastDTW, Salvador and Chan, 2007).
///
/// Blocks are compared by the sums of what their sentences have: lengths, and the units that stand in few places of the
/// stretch. Whatever the texts, the cells of all levels together are linear in their lengths.
struct CoarseSearch: Sendable {
  let matches: MatchTable
  /// A stretch of no more cells is searched sentence by sentence at once.
  var cells = 1 << 27
  /// Cells of the first level of a longer one, for each sentence.
  var cellsPerSentence = 256

  /// The way through a stretch.
  struct Way: Sendable {
    /// For each left position of the stretch, both ends included, the right positions near the path.
    let ranges: [ClosedRange<Int>]
    /// Positions well inside runs of one-to-one beads, where the stretch may be cut.
    let cuts: [Anchor]
  }

  /// Blocks beside the path that the next level may stray to.
  private static let radius = 6
  /// One-to-one beads in a row on both sides of a cut.
  private static let run = 12

  /// Searches the stretch between two pairs of positions.
  ///
  /// - Complexity: Linear in the lengths of the stretch.
  func way(from start: Anchor, to end: Anchor) -> Way {
    let (n, m) = (end.left - start.left, end.right - start.right)
    var size = 1
    while (n / size + 1) * (m / size + 1) > max(cells, cellsPerSentence * (n + m)) { size *= 2 }
    var blocks = BlockTexts(matches, from: start, to: end, size: size)
    var path = BlockPath(
      blocks, within: Corridor(left: blocks.left.count, right: blocks.right.count)
    ).points
    while size > 1 {
      let near = Self.ranges(path, blocks, radius: Self.radius * size)
      size /= 2
      blocks = BlockTexts(matches, from: start, to: end, size: size)
      path = BlockPath(blocks, within: Self.corridor(near, blocks)).points
    }
    let near = Self.ranges(path, blocks, radius: Self.radius)
    return Way(
      ranges: near.map { start.right + $0.lowerBound...start.right + $0.upperBound },
      cuts: Self.cuts(path).map { Anchor(left: start.left + $0.left, right: start.right + $0.right) })
  }

  /// For each left position of the stretch the right ones within `radius` of a path between blocks. Inside a long gap
  /// only its own rows are near.
  private static func ranges(_ path: [Anchor], _ blocks: BlockTexts, radius: Int) -> [ClosedRange<Int>] {
    let (n, m) = (blocks.left.sentences, blocks.right.sentences)
    var lows = [Int](repeating: m, count: n + 1)
    var highs = [Int](repeating: 0, count: n + 1)
    let span = Self.radius
    for (number, point) in path.enumerated() {
      let (before, after) = (path[max(number - span, 0)], path[min(number + span, path.count - 1)])
      let isInGap = before.left == after.left || before.right == after.right
      let reach = isInGap ? blocks.size : radius
      let (x, y) = (min(point.left * blocks.size, n), min(point.right * blocks.size, m))
      for row in max(x - reach, 0)...min(x + reach, n) {
        lows[row] = min(lows[row], max(y - radius, 0))
        highs[row] = max(highs[row], min(y + radius, m))
      }
    }
    return zip(lows, highs).map { $0...$1 }
  }

  /// The blocks of the right text near each position between blocks of the left one.
  private static func corridor(_ near: [ClosedRange<Int>], _ blocks: BlockTexts) -> Corridor {
    Corridor(
      (0...blocks.left.count).map { row in
        let range = near[min(row * blocks.size, near.count - 1)]
        return range.lowerBound / blocks.size...min(range.upperBound / blocks.size + 1, blocks.right.count)
      })
  }

  private static func cuts(_ path: [Anchor]) -> [Anchor] {
    var cuts: [Anchor] = []
    var length = 0
    for (number, point) in path.enumerated().dropFirst() {
      let before = path[number - 1]
      length = point.left == before.left + 1 && point.right == before.right + 1 ? length + 1 : 0
      if length >= 2 * run { cuts.append(path[number - run]) }
    }
    return cuts
  }
}
