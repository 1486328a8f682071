/// Decides by evidence whether two texts are translations of each other or independent reports.
enum ModeChoice {
  /// Translations share most sentences, in one order; independent reports share some, in any order.
  ///
  /// Two things must hold: links found without regard to order keep the order; and the share of sentences that they
  /// hold, with the share that the monotone path is sure of, comes to more than one. The bounds lie between the
  /// translated and the independent texts of the development data.
  /// An empty text against another is a translation that lacks everything.
  /// - Parameters:
  ///   - monotone: The best monotone alignment.
  ///   - crossing: The links found without regard to order.
  /// - Returns: Whether the monotone alignment is to be used.
  static func isParallel(_ monotone: Ladder, _ crossing: Ladder) -> Bool {
    let sentences = crossing.beads.reduce(0) { $0 + $1.left.count + $1.right.count }
    guard crossing.beads.contains(where: { !$0.left.isEmpty }), crossing.beads.contains(where: { !$0.right.isEmpty })
    else { return true }
    let path = monotone.links.filter { !$0.isMoved }
    func share(_ links: [Bead]) -> Double {
      Double(links.reduce(0) { $0 + $1.left.count + $1.right.count }) / Double(sentences)
    }
    return agreement(path, crossing.links) >= 0.85
      && share(crossing.links) + share(path.filter { $0.confidence > 0.7 }) >= 1.02
  }

  /// Of long texts the anchors tell: there are some, and they keep the order.
  static func isParallel(_ chain: AnchorFinder.Chain, _ matches: MatchTable) -> Bool {
    let shorter = min(matches.leftText.count, matches.rightText.count)
    return chain.found == 0 || chain.anchors.count * 10 >= chain.found * 8 && chain.anchors.count * 50 >= shorter
  }

  /// The share of crossing links that lie on the monotone path, those within one bead in order among themselves.
  private static func agreement(_ monotone: [Bead], _ crossing: [Bead]) -> Double {
    guard !crossing.isEmpty else { return 0 }
    var bead: (left: [Int: Int], right: [Int: Int]) = ([:], [:])
    for (number, link) in monotone.enumerated() {
      for i in link.left { bead.left[i] = number }
      for j in link.right { bead.right[j] = number }
    }
    var inBead: [Int: [Int]] = [:]
    for link in crossing.sorted(by: { $0.left[0] < $1.left[0] }) {
      guard let here = bead.left[link.left[0]], bead.right[link.right[0]] == here else { continue }
      inBead[here, default: []].append(link.right[0])
    }
    let agreeing = inBead.values.reduce(0) { $0 + longestIncreasing($1) }
    return Double(agreeing) / Double(crossing.count)
  }

  /// The length of the longest increasing subsequence (Fredman, 1975): n log n.
  static func longestIncreasing(_ values: [Int]) -> Int {
    var tails: [Int] = []
    for value in values {
      let at = tails.firstIndex { $0 >= value } ?? tails.count
      if at == tails.count { tails.append(value) } else { tails[at] = value }
    }
    return tails.count
  }
}
