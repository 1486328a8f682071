/// A plan of corridors with the places that the path must go through.
///
/// Corridors that hold no such place stay as they are, so that a correction changes the stretch around it and nothing
/// else.
struct GuidedPlan: Sendable {
  /// A piece of the way.
  enum Piece: Sendable {
    /// To be searched.
    case search(Corridor)
    /// Known.
    case bead(Bead)
  }

  let pieces: [Piece]

  init(
    _ corridors: [Corridor], _ points: [FixedPoints.Point], anchors: [Anchor],
    way: (_ from: Anchor, _ to: Anchor) -> CoarseSearch.Way
  ) {
    var pieces: [Piece] = []
    var at = 0
    var next = 0
    while at < corridors.count {
      let first = at
      let firstPoint = next
      var end = corridors[at].end
      // All points that begin in this stretch, and all corridors that these points reach into.
      while next < points.count,
        points[next].from.left < end.left || points[next].from.right < end.right || at + 1 == corridors.count
      {
        while at + 1 < corridors.count, points[next].to.left > end.left || points[next].to.right > end.right {
          at += 1
          end = corridors[at].end
        }
        next += 1
      }
      at += 1
      if next == firstPoint {
        pieces.append(.search(corridors[first]))
      } else {
        pieces += Self.divided(corridors[first].start, end, points[firstPoint..<next], anchors, way)
      }
    }
    self.pieces = pieces
  }

  private static func divided(
    _ start: Anchor, _ end: Anchor, _ points: ArraySlice<FixedPoints.Point>, _ anchors: [Anchor],
    _ way: (Anchor, Anchor) -> CoarseSearch.Way
  ) -> [Piece] {
    var pieces: [Piece] = []
    var from = start
    func search(to: Anchor) {
      guard from != to else { return }
      let inside = anchors.filter {
        $0.left >= from.left && $0.right >= from.right && $0.left < to.left && $0.right < to.right
      }
      pieces += CorridorPlan(from: from, to: to, anchors: inside, way: way).corridors.map(Piece.search)
    }
    for point in points {
      search(to: point.from)
      if let bead = point.bead { pieces.append(.bead(bead)) }
      from = point.to
    }
    search(to: end)
    return pieces
  }
}
