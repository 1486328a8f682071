/// The order in which beads are listed: by left sentence; one that has none stands behind the bead of the right
/// sentence before its own.
enum BeadOrder {
  static func sorted(_ beads: [Bead]) -> [Bead] {
    let links = beads.filter { !$0.left.isEmpty }.sorted {
      ($0.left[0], $0.right.first ?? 0) < ($1.left[0], $1.right.first ?? 0)
    }
    let alone = beads.filter { $0.left.isEmpty }.sorted { ($0.right.first ?? 0) < ($1.right.first ?? 0) }
    var behind: [Int: [Bead]] = [:]
    var host: [Int: Int] = [:]
    for (position, bead) in links.enumerated() { for j in bead.right { host[j] = position } }
    for bead in alone {
      var at = (bead.right.first ?? 0) - 1
      while at >= 0, host[at] == nil { at -= 1 }
      behind[at >= 0 ? host[at] ?? -1 : -1, default: []].append(bead)
    }
    var ordered = behind[-1] ?? []
    for (position, bead) in links.enumerated() {
      ordered.append(bead)
      ordered += behind[position] ?? []
    }
    return ordered
  }
}
