/// Divides the grid of two long texts into corridors around their anchors, one behind the other.
///
/// A row is searched between the second anchor before it and the second behind it, so that one wrong anchor does not
/// cut the true path off; a chapter that one text lacks makes a few wide rows and costs nothing else. Where there are no
/// anchors for long, the way is found by a search from coarse to fine. Corridors join where two anchors in a row follow
/// each other directly, or where that search is sure. So the cells grow linearly with the texts.
struct CorridorPlan: Sendable {
  /// Texts whose grid has at most this many cells are searched whole.
  static let wholeGrid = 40_000
  /// Rows beside an anchor that may stray from it.
  private let margin = 4
  /// A stretch without anchors that has more cells is searched from coarse to fine.
  static let wholeStretch = 250_000
  /// Rows of one corridor, about.
  private let rows = 500

  let corridors: [Corridor]

  /// Plans the search of a stretch of both texts.
  ///
  /// - Parameters:
  ///   - start: The positions at which it begins.
  ///   - end: The positions at which it ends.
  ///   - anchors: The anchors in it.
  ///   - way: Finds the way through a long stretch without anchors, as `CoarseSearch` does.
  init(
    from start: Anchor = Anchor(left: 0, right: 0), to end: Anchor, anchors: [Anchor],
    way: (_ from: Anchor, _ to: Anchor) -> CoarseSearch.Way
  ) {
    let (n, m) = (end.left - start.left, end.right - start.right)
    if (n + 1) * (m + 1) <= Self.wholeGrid {
      corridors = [
        Corridor(firstRow: start.left, [ClosedRange<Int>](repeating: start.right...end.right, count: n + 1))
      ]
      return
    }
    let own = anchors.map { Anchor(left: $0.left - start.left, right: $0.right - start.right) }
    var ranges = Self.ranges(n, m, own, margin: margin)
    var cuts = Self.cuts(own)
    for (a, b) in Self.longStretches(n, m, own) {
      let found = way(start + a, start + b)
      for (offset, range) in found.ranges.enumerated() {
        let row = a.left + offset
        ranges[row] = range.lowerBound - start.right...range.upperBound - start.right
      }
      cuts += found.cuts.map { Anchor(left: $0.left - start.left, right: $0.right - start.right) }
    }
    ranges = Self.rising(ranges)
    cuts.sort { $0.left < $1.left }
    var corridors: [Corridor] = []
    var from = Anchor(left: 0, right: 0)
    for cut in Self.spaced(cuts, every: rows) + [Anchor(left: n, right: m)] {
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
  private static func cuts(_ anchors: [Anchor]) -> [Anchor] {
    zip(anchors, anchors.dropFirst()).filter { $1.left == $0.left + 1 && $1.right == $0.right + 1 }.map(\.1)
  }

  /// Some of the cuts, so many rows apart or more.
  private static func spaced(_ cuts: [Anchor], every rows: Int) -> [Anchor] {
    var chosen: [Anchor] = []
    var last = Anchor(left: 0, right: 0)
    for cut in cuts where cut.left - last.left >= rows && cut.right >= last.right {
      chosen.append(cut)
      last = cut
    }
    return chosen
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

  /// The stretches between anchors that are too long to be searched whole.
  private static func longStretches(_ n: Int, _ m: Int, _ anchors: [Anchor]) -> [(Anchor, Anchor)] {
    let ends = [Anchor(left: 0, right: 0)] + anchors + [Anchor(left: n, right: m)]
    return zip(ends, ends.dropFirst()).filter { a, b in
      (b.left - a.left) * (b.right - a.right) > wholeStretch
    }
  }

  /// The same ranges with ends that do not fall back where two stretches meet.
  private static func rising(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var rising = ranges
    for row in rising.indices.dropFirst() {
      let before = rising[row - 1]
      let low = max(rising[row].lowerBound, before.lowerBound)
      rising[row] = low...max(rising[row].upperBound, before.upperBound, low)
    }
    return rising
  }
}

extension Anchor {
  /// A pair of positions counted from another one.
  fileprivate static func + (start: Anchor, offset: Anchor) -> Anchor {
    Anchor(left: start.left + offset.left, right: start.right + offset.right)
  }
}
