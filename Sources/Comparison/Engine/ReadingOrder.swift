import Alignment

/// The order in which findings are told: along the ladder, the weightiest of a link first.
enum ReadingOrder {
  static func sorted(_ drafts: [Draft], along ladder: Ladder) -> [Draft] {
    var place: [SIMD2<Int>: Int] = [:]
    for (position, bead) in ladder.beads.enumerated() {
      for i in bead.left { place[[0, i]] = position }
      for j in bead.right { place[[1, j]] = position }
    }
    func position(_ draft: Draft) -> Int {
      draft.left.first.flatMap { place[[0, $0]] } ?? draft.right.first.flatMap { place[[1, $0]] } ?? 0
    }
    return drafts.enumerated().sorted { a, b in
      (position(a.element), -a.element.severity.rawValue, a.offset)
        < (position(b.element), -b.element.severity.rawValue, b.offset)
    }.map(\.element)
  }
}
