/// Divides the grid of two long texts into corridors around their anchors, one behind the other.
///
/// A row is searched between the second anchor before it and the second behind it, so that one wrong anchor does not
/// cut the true path off; a chapter that one text lacks makes a few wide rows and costs nothing else. Corridors join
/// where two anchors in a row follow each other directly. The cells grow linearly with the texts as long as anchors are
/// found; where there are none for long, a band around the straight line is searched.
struct CorridorPlan: Sendable {
  /// Texts whose grid has at most this many cells are searched whole.
  static let wholeGrid = 40_000
  /// Rows beside an anchor that may stray from it.
  private let margin = 4
  /// The widest band searched where there are no anchors.
  private let band = 400
  /// Rows of one corridor, about.
  private let rows = 500

  let corridors: [Corridor]

  init(left n: Int, right m: Int, anchors: [Anchor]) {
    self.init(from: Anchor(left: 0, right: 0), to: Anchor(left: n, right: m), anchors: anchors)
  }

  /// Plans the search of a stretch of both texts; `anchors` must lie in it.
  init(from start: Anchor, to end: Anchor, anchors: [Anchor]) {
    let (n, m) = (end.left - start.left, end.right - start.right)
    if (n + 1) * (m + 1) <= Self.wholeGrid {
      corridors = [
        Corridor(firstRow: start.left, [ClosedRange<Int>](repeating: start.right...end.right, count: n + 1))
      ]
      return
    }
    let own = anchors.map { Anchor(left: $0.left - start.left, right: $0.right - start.right) }
    let ranges = Self.limited(Self.ranges(n, m, own, margin: margin), n, m, own, band: band)
    var corridors: [Corridor] = []
    var from = Anchor(left: 0, right: 0)
    for cut in Self.cuts(own, every: rows) + [Anchor(left: n, right: m)] {
      let rows = (from.left...cut.left).map { row in
        let low = min(max(ranges[row].lowerBound, from.right), cut.right)
        let high = max(min(ranges[row].upperBound, cut.right), low)
        return start.right + (row == from.left ? from.right : low)...start.right + (row == cut.left ? cut.right : high)
      }
      corridors.append(Corridor(firstRow: start.left + from.left, rows))
      from = cut
    }
    self.corridors = corridors
  }

  /// Positions between two anchors that follow each other directly, where texts can be cut.
  private static func cuts(_ anchors: [Anchor], every rows: Int) -> [Anchor] {
    var cuts: [Anchor] = []
    var last = 0
    for (a, b) in zip(anchors, anchors.dropFirst())
    where b.left == a.left + 1 && b.right == a.right + 1 && b.left - last >= rows {
      cuts.append(b)
      last = b.left
    }
    return cuts
  }

  private static func ranges(_ n: Int, _ m: Int, _ anchors: [Anchor], margin: Int) -> [ClosedRange<Int>] {
    var lows = [Int](repeating: 0, count: n + 1)
    var highs = [Int](repeating: m, count: n + 1)
    var at = -1
    for row in 0...n {
      while at + 1 < anchors.count, anchors[at + 1].left + margin <= row { at += 1 }
      lows[row] = at >= 1 ? max(0, anchors[at - 1].right - margin) : 0
    }
    at = anchors.count
    for row in (0...n).reversed() {
      while at > 0, anchors[at - 1].left - margin >= row { at -= 1 }
      highs[row] = at + 1 < anchors.count ? min(m, anchors[at + 1].right + margin) : m
    }
    return zip(lows, highs).map { $0...max($0, $1) }
  }

  /// Narrows rows of a long stretch without anchors to a band around its straight line.
  private static func limited(
    _ ranges: [ClosedRange<Int>], _ n: Int, _ m: Int, _ anchors: [Anchor], band: Int
  ) -> [ClosedRange<Int>] {
    var limited = ranges
    let ends = [Anchor(left: 0, right: 0)] + anchors + [Anchor(left: n, right: m)]
    for (a, b) in zip(ends, ends.dropFirst()) where (b.left - a.left) * (b.right - a.right) > band * band * 10 {
      let slope = Double(b.right - a.right) / Double(max(b.left - a.left, 1))
      // A short stretch against a long one is searched whole: it is a gap.
      guard slope < 20, slope > 0.05 else { continue }
      let reach = band / 2 + Int(slope) * 4
      for row in a.left...b.left {
        let middle = a.right + Int(Double(row - a.left) * slope)
        let low = max(ranges[row].lowerBound, middle - reach)
        let high = min(ranges[row].upperBound, middle + reach)
        if low <= high { limited[row] = low...high }
      }
    }
    // Both ends must not fall back where two stretches meet.
    for row in limited.indices.dropFirst() {
      let low = max(limited[row].lowerBound, limited[row - 1].lowerBound)
      limited[row] = low...max(limited[row].upperBound, limited[row - 1].upperBound, low)
    }
    return limited
  }
}
