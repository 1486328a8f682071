/// Translation probabilities of stems in both directions: IBM Model 1 (Brown et al., 1993), estimated by expectation
/// maximisation over the pairs that are associated at all.
///
/// Each side may also be made by nothing (the empty word), and totals are smoothed upwards so that a rare stem does not
/// gather what it merely stands beside (Moore, 2004).
struct TranslationModel: Sendable {
  /// For each pair, the probability of its right stem given the left one.
  private(set) var toRight: [Double]
  /// For each pair, the probability of its left stem given the right one.
  private(set) var toLeft: [Double]

  /// The most pairs in links that are held in memory, 8 bytes each; links beyond are left out.
  static let mostCells = 24_000_000
  private static let rounds = 5
  /// Occurrences that are added to the total of each stem.
  private static let smoothing = 1.0

  /// Estimates the probabilities; linear in the number of associated pairs in links.
  init(_ linked: LinkedStems, _ pairs: PairCounts) {
    self.init(linked.links, sizes: (linked.left.words.count, linked.right.words.count), pairs)
  }

  /// Estimates them from links between so many stems of either side.
  init(_ links: [LinkedStems.Link], sizes: (Int, Int), _ pairs: PairCounts) {
    let leftOf = (0..<pairs.starts.count - 1).flatMap { stem in
      [Int32](repeating: Int32(stem), count: pairs.starts[stem + 1] - pairs.starts[stem])
    }
    var leftGroups = CellGroups(stems: sizes.0)
    var rightGroups = CellGroups(stems: sizes.1)
    for link in links where leftGroups.cells.count < Self.mostCells {
      let cells = link.left.map { left in link.right.map { pairs.number(left, $0).map(Int32.init) ?? -1 } }
      for (row, stem) in link.left.enumerated() { leftGroups.add(stem, cells[row].filter { $0 >= 0 }) }
      for (column, stem) in link.right.enumerated() {
        rightGroups.add(stem, cells.map { $0[column] }.filter { $0 >= 0 })
      }
    }
    toRight = Self.estimate(rightGroups, givers: leftOf, stems: sizes.0)
    toLeft = Self.estimate(leftGroups, givers: pairs.right, stems: sizes.1)
  }

  /// The probability of each pair's made stem given its giver.
  private static func estimate(_ groups: CellGroups, givers: [Int32], stems: Int) -> [Double] {
    var sizes = [Double](repeating: 0, count: stems)
    for giver in givers { sizes[Int(giver)] += 1 }
    var probabilities = givers.map { 1 / sizes[Int($0)] }
    var empty = [Double](repeating: 1 / Double(max(groups.stems, 1)), count: groups.stems)
    for _ in 0..<rounds {
      var counts = [Double](repeating: 0, count: probabilities.count)
      var emptyCounts = [Double](repeating: 0, count: groups.stems)
      for group in groups.made.indices {
        let stem = Int(groups.made[group])
        let cells = groups.cells[groups.starts[group]..<groups.starts[group + 1]]
        let total = cells.reduce(empty[stem]) { $0 + probabilities[Int($1)] }
        guard total > 0 else { continue }
        for cell in cells { counts[Int(cell)] += probabilities[Int(cell)] / total }
        emptyCounts[stem] += empty[stem] / total
      }
      var totals = [Double](repeating: smoothing, count: stems)
      for (giver, count) in zip(givers, counts) { totals[Int(giver)] += count }
      probabilities = zip(givers, counts).map { $1 / totals[Int($0)] }
      let emptyTotal = emptyCounts.reduce(0, +)
      if emptyTotal > 0 { empty = emptyCounts.map { $0 / emptyTotal } }
    }
    return probabilities
  }
}

/// For each stem of each link, the pairs by which the other side may have made it.
private struct CellGroups {
  /// The number of stems on the made side.
  let stems: Int
  private(set) var made: [Int32] = []
  private(set) var starts: [Int] = [0]
  private(set) var cells: [Int32] = []

  init(stems: Int) { self.stems = stems }

  mutating func add(_ stem: Int32, _ pairs: [Int32]) {
    made.append(stem)
    cells += pairs
    starts.append(cells.count)
  }
}
