/// A place where two wordings of one language part: words left out, added or replaced.
public struct WordChange: Sendable, Hashable {
  /// Bytes of the words in the left text, nil where it has none.
  public let left: Range<Int>?
  /// Bytes of the words in the right text, nil where it has none.
  public let right: Range<Int>?

  /// Creates a change.
  public init(left: Range<Int>?, right: Range<Int>?) {
    self.left = left
    self.right = right
  }
}

/// Compares two wordings word by word: the longest common subsequence, in quadratic time and space.
struct WordDiff {
  /// The places where the wordings part, in order.
  let changes: [WordChange]
  /// Twice the words in common over all words, 0…1.
  let likeness: Double

  /// Compares words given as folded forms with their bytes.
  init(_ left: [(folded: String, range: Range<Int>)], _ right: [(folded: String, range: Range<Int>)]) {
    let (n, m) = (left.count, right.count)
    var common = [Int](repeating: 0, count: (n + 1) * (m + 1))
    func at(_ i: Int, _ j: Int) -> Int { i * (m + 1) + j }
    for i in (0..<n).reversed() {
      for j in (0..<m).reversed() {
        common[at(i, j)] =
          left[i].folded == right[j].folded
          ? common[at(i + 1, j + 1)] + 1 : max(common[at(i + 1, j)], common[at(i, j + 1)])
      }
    }
    var changes: [WordChange] = []
    var (i, j) = (0, 0)
    while i < n || j < m {
      let (i0, j0) = (i, j)
      while i < n || j < m {
        if i < n, j < m, left[i].folded == right[j].folded { break }
        if j == m || (i < n && common[at(i + 1, j)] >= common[at(i, j + 1)]) { i += 1 } else { j += 1 }
      }
      if i > i0 || j > j0 {
        changes.append(
          WordChange(
            left: i > i0 ? left[i0].range.lowerBound..<left[i - 1].range.upperBound : nil,
            right: j > j0 ? right[j0].range.lowerBound..<right[j - 1].range.upperBound : nil))
      }
      while i < n, j < m, left[i].folded == right[j].folded {
        i += 1
        j += 1
      }
    }
    self.changes = changes
    likeness = n + m == 0 ? 1 : Double(2 * common[0]) / Double(n + m)
  }
}
