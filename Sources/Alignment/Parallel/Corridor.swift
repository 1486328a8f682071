/// The part of the grid of sentence positions in which a path is sought: for each left position a range of right ones.
struct Corridor: Sendable {
  /// For left positions 0…n, the right positions searched; never empty, both ends non-decreasing.
  let ranges: [ClosedRange<Int>]
  /// Where each row begins in an array over all cells; one more than there are rows.
  let starts: [Int]

  init(_ ranges: [ClosedRange<Int>]) {
    self.ranges = ranges
    var starts = [0]
    for range in ranges { starts.append(starts[starts.count - 1] + range.count) }
    self.starts = starts
  }

  /// The whole grid.
  init(left: Int, right: Int) {
    self.init([ClosedRange<Int>](repeating: 0...right, count: left + 1))
  }

  var cells: Int { starts[starts.count - 1] }

  /// The index of a cell, or nil outside.
  func index(_ i: Int, _ j: Int) -> Int? {
    guard i >= 0, i < ranges.count, ranges[i].contains(j) else { return nil }
    return starts[i] + j - ranges[i].lowerBound
  }
}
