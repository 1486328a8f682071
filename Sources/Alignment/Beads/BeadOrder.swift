/// The order in which beads are listed: by left sentence; one that has none stands behind the bead of the right
/// sentence before its own.
enum BeadOrder {
  /// The beads in that order; n log n in their number.
  static func sorted(_ beads: [Bead]) -> [Bead] {
    let links = beads.filter { !$0.left.isEmpty }.sorted {
      ($0.left[0], $0.right.first ?? 0) < ($1.left[0], $1.right.first ?? 0)
    }
    let alone = beads.filter { $0.left.isEmpty }.sorted { ($0.right.first ?? 0) < ($1.right.first ?? 0) }
    let count = beads.reduce(0) { max($0, ($1.right.last ?? -1) + 1) }
    // For each right sentence the position of the bead that holds it, -1 where none with a left side does.
    var host = [Int](repeating: -1, count: count)
    for (position, bead) in links.enumerated() { for j in bead.right { host[j] = position } }
    // The bead that each lone one stands behind, before all at -1.
    var follows: [(position: Int, bead: Bead)] = []
    var at = -1
    var last = -1
    for bead in alone {
      let first = bead.right.first ?? 0
      while at + 1 < first {
        at += 1
        if host[at] >= 0 { last = host[at] }
      }
      follows.append((last, bead))
    }
    let order = follows.indices.sorted { (follows[$0].position, $0) < (follows[$1].position, $1) }
    var ordered: [Bead] = []
    ordered.reserveCapacity(beads.count)
    var next = 0
    func takeLone(behind position: Int) {
      while next < order.count, follows[order[next]].position == position {
        ordered.append(follows[order[next]].bead)
        next += 1
      }
    }
    takeLone(behind: -1)
    for (position, bead) in links.enumerated() {
      ordered.append(bead)
      takeLone(behind: position)
    }
    return ordered
  }
}
