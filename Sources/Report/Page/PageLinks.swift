import Alignment
import Comparison

/// The links of a comparison as the page draws them.
struct PageLinks {
  /// A link with the gravest severity of what was found in it.
  struct Link {
    let bead: Bead
    let severity: Severity?
    let isUncertain: Bool
  }

  let links: [Link]
  /// Sentence → index of its link.
  let left: [Int: Int]
  let right: [Int: Int]

  init(_ pair: ComparedPair, findings: FilteredFindings?) {
    let beads = pair.ladder.links
    var left: [Int: Int] = [:]
    var right: [Int: Int] = [:]
    for (index, bead) in beads.enumerated() {
      for sentence in bead.left { left[sentence] = index }
      for sentence in bead.right { right[sentence] = index }
    }
    var gravest: [Int: Severity] = [:]
    for finding in findings?.open ?? [] {
      for link in Set(finding.left.compactMap { left[$0] } + finding.right.compactMap { right[$0] }) {
        gravest[link] = max(gravest[link] ?? .info, finding.severity)
      }
    }
    let uncertain = Set(pair.notCompared)
    links = beads.enumerated().map { index, bead in
      Link(bead: bead, severity: gravest[index], isUncertain: uncertain.contains(bead))
    }
    self.left = left
    self.right = right
  }
}
