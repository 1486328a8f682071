/// Which stems stand in linked sentences together more often than chance lets them, and how often.
///
/// Chance is judged by the log-likelihood ratio (Dunning, 1993); pairs are numbered by Kazakh stem, then Russian.
struct PairCounts: Sendable {
  /// For each Kazakh stem where its pairs begin; one more than there are stems.
  private(set) var starts: [Int] = [0]
  /// For each pair its Russian stem, ascending within a Kazakh one.
  private(set) var russian: [Int32] = []
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
      linked.links, sizes: (linked.kazakh.words.count, linked.russian.words.count), least: least,
      association: association)
  }

  /// Counts the pairs of links between so many stems of either side.
  init(_ links: [LinkedStems.Link], sizes: (Int, Int), least: Int, association: Double) {
    let kazakhLinks = Self.occurrences(links.map(\.kazakh), sizes.0)
    let russianTotals = Self.occurrences(links.map(\.russian), sizes.1).map(\.count)
    var joint = [Int32](repeating: 0, count: sizes.1)
    for occurrences in kazakhLinks {
      var met: [Int32] = []
      if occurrences.count >= least {
        for link in occurrences {
          for stem in links[Int(link)].russian {
            if joint[Int(stem)] == 0 { met.append(stem) }
            joint[Int(stem)] += 1
          }
        }
      }
      for stem in met.sorted() {
        let count = joint[Int(stem)]
        joint[Int(stem)] = 0
        let ratio = Self.ratio(
          both: Int(count), left: occurrences.count, right: russianTotals[Int(stem)], all: links.count)
        guard count >= least, ratio >= association else { continue }
        russian.append(stem)
        counts.append(count)
      }
      starts.append(russian.count)
    }
  }

  /// The number of the pair of two stems, nil where it is none.
  ///
  /// - Complexity: Logarithmic in the number of pairs of the Kazakh stem.
  func number(_ kazakhStem: Int32, _ russianStem: Int32) -> Int? {
    var low = starts[Int(kazakhStem)]
    let end = starts[Int(kazakhStem) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if russian[middle] < russianStem { low = middle + 1 } else { high = middle }
    }
    return low < end && russian[low] == russianStem ? low : nil
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
