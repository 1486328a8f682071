/// Which stems stand in linked sentences together more often than chance lets them, and how often.
///
/// Chance is judged by the log-likelihood ratio (Dunning, 1993); pairs are numbered by left stem, then right.
struct PairCounts: Sendable {
  /// For each left stem where its pairs begin; one more than there are stems.
  private(set) var starts: [Int] = [0]
  /// For each pair its right stem, ascending within a left one.
  private(set) var right: [Int32] = []
  /// For each pair in how many links it stands.
  private(set) var counts: [Int32] = []

  /// Counts the pairs of all links.
  ///
  /// - Parameters:
  ///   - linked: The links.
  ///   - least: How many links a pair must stand in.
  ///   - association: Its least log-likelihood ratio, in natural logs.
  /// - Complexity: The sum over the links of the product of their lengths.
  init(_ linked: LinkedStems, least: Int, association: Double) {
    self.init(
      linked.links, sizes: (linked.left.words.count, linked.right.words.count), least: least,
      association: association)
  }

  /// Counts the pairs of links between so many stems of either side.
  init(_ links: [LinkedStems.Link], sizes: (Int, Int), least: Int, association: Double) {
    let leftLinks = Self.occurrences(links.map(\.left), sizes.0)
    let rightTotals = Self.occurrences(links.map(\.right), sizes.1).map(\.count)
    var joint = [Int32](repeating: 0, count: sizes.1)
    for occurrences in leftLinks {
      var met: [Int32] = []
      if occurrences.count >= least {
        for link in occurrences {
          for stem in links[Int(link)].right {
            if joint[Int(stem)] == 0 { met.append(stem) }
            joint[Int(stem)] += 1
          }
        }
      }
      for stem in met.sorted() {
        let count = joint[Int(stem)]
        joint[Int(stem)] = 0
        let ratio = Self.ratio(
          both: Int(count), left: occurrences.count, right: rightTotals[Int(stem)], all: links.count)
        guard count >= least, ratio >= association else { continue }
        right.append(stem)
        counts.append(count)
      }
      starts.append(right.count)
    }
  }

  /// The number of the pair of two stems, nil where it is none.
  ///
  /// - Complexity: Logarithmic in the number of pairs of the left stem.
  func number(_ leftStem: Int32, _ rightStem: Int32) -> Int? {
    var low = starts[Int(leftStem)]
    let end = starts[Int(leftStem) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if right[middle] < rightStem { low = middle + 1 } else { high = middle }
    }
    return low < end && right[low] == rightStem ? low : nil
  }

  private static func occurrences(_ sides: [[Int32]], _ count: Int) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: count)
    for (link, stems) in sides.enumerated() { for stem in stems { places[Int(stem)].append(Int32(link)) } }
    return places
  }

  /// Dunning's ratio (2 ln λ) for two stems that stand in `left` and `right` of `all` links and in `both` together;
  /// negative where they meet less often than by chance.
  static func ratio(both: Int, left: Int, right: Int, all: Int) -> Double {
    func term(_ observed: Int, _ row: Int, _ column: Int) -> Double {
      guard observed > 0 else { return 0 }
      return Double(observed) * log(Double(observed) * Double(all) / (Double(row) * Double(column)))
    }
    let sum =
      term(both, left, right) + term(left - both, left, all - right) + term(right - both, all - left, right)
      + term(all - left - right + both, all - left, all - right)
    return Double(both) * Double(all) >= Double(left) * Double(right) ? 2 * sum : -2 * sum
  }
}
