/// Where links between independent reports end and begin: what stands beside a sure one in the same order is likelier.
struct LinkNeighbours {
  private var ends: [SIMD2<Int>: Double] = [:]
  private var starts: [SIMD2<Int>: Double] = [:]

  init(_ links: [(candidate: StatementCandidate, sureness: Double)]) {
    for link in links {
      ends[[link.candidate.left.upperBound, link.candidate.right.upperBound]] = link.sureness
      starts[[link.candidate.left.lowerBound, link.candidate.right.lowerBound]] = link.sureness
    }
  }

  /// How sure the links are that end where a candidate begins, and begin where it ends.
  func sureness(beside candidate: StatementCandidate) -> Double {
    let before = ends[[candidate.left.lowerBound, candidate.right.lowerBound]] ?? 0
    let after = starts[[candidate.left.upperBound, candidate.right.upperBound]] ?? 0
    return max(before, after) + 0.5 * min(before, after)
  }
}
