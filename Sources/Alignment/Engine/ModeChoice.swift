/// Decides by evidence whether two texts are translations of each other or independent reports.
enum ModeChoice {
  /// Translations share most sentences, in one order; independent reports share some, in any order.
  ///
  /// - Parameters:
  ///   - monotone: The best monotone alignment.
  ///   - crossing: The links found without regard to order.
  static func isParallel(_ monotone: Ladder, _ crossing: Ladder) -> Bool {
    let links = crossing.links.sorted { $0.left[0] < $1.left[0] }
    let sentences = crossing.beads.reduce(0) { $0 + $1.left.count + $1.right.count }
    let linked = monotone.links.reduce(0) { $0 + $1.left.count + $1.right.count }
    guard sentences > 0, !monotone.links.isEmpty else { return links.isEmpty }
    // The share of crossing links that keep the order of the longest increasing run.
    let inOrder = longestIncreasing(links.map { $0.right[0] })
    let order = links.isEmpty ? 1 : Double(inOrder) / Double(links.count)
    let coverage = Double(linked) / Double(sentences)
    return order >= 0.75 && coverage >= 0.5
  }

  /// The length of the longest increasing subsequence (Fredman, 1975): n log n.
  static func longestIncreasing(_ values: [Int]) -> Int {
    var tails: [Int] = []
    for value in values {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if tails[middle] < value { low = middle + 1 } else { high = middle }
      }
      if low == tails.count { tails.append(value) } else { tails[low] = value }
    }
    return tails.count
  }
}
