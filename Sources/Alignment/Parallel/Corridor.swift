/// The part of the grid of sentence positions in which a path is sought: for each left position a range of right ones.
struct Corridor: Sendable {
  /// The left position of the first row.
  let firstRow: Int
  /// For each row the right positions searched; never empty, both ends non-decreasing.
  let ranges: [ClosedRange<Int>]
  /// Where each row begins in an array over all cells; one more than there are rows.
  let starts: [Int]

  init(firstRow: Int = 0, _ ranges: [ClosedRange<Int>]) {
    self.firstRow = firstRow
    self.ranges = ranges
    starts = ranges.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The whole grid.
  init(left: Int, right: Int) {
    self.init([ClosedRange<Int>](repeating: 0...right, count: left + 1))
  }

  /// The positions at which its paths begin.
  var start: Anchor { Anchor(left: firstRow, right: ranges[0].lowerBound) }

  /// The positions at which its paths end.
  var end: Anchor { Anchor(left: firstRow + ranges.count - 1, right: ranges[ranges.count - 1].upperBound) }

  /// Number of cells.
  var cells: Int { starts[starts.count - 1] }

  /// The index of a cell, or nil outside.
  func index(_ i: Int, _ j: Int) -> Int? {
    let row = i - firstRow
    guard row >= 0, row < ranges.count, ranges[row].contains(j) else { return nil }
    return starts[row] + j - ranges[row].lowerBound
  }

  /// The cells of a row at which beads of one shape may end, and those at which they begin.
  struct Window {
    /// The right position of the first bead's end.
    let first: Int
    let count: Int
    /// The index of the cell at which the first bead ends.
    let to: Int
    /// The index of the cell at which it begins.
    let from: Int
  }

  /// The beads of a shape that end in a row, nil where none does.
  func window(_ row: Int, _ shape: BeadShape) -> Window? {
    let before = row - shape.left
    guard before >= 0 else { return nil }
    let first = max(ranges[row].lowerBound, ranges[before].lowerBound + shape.right)
    let last = min(ranges[row].upperBound, ranges[before].upperBound + shape.right)
    guard first <= last else { return nil }
    return Window(
      first: first, count: last - first + 1, to: starts[row] + first - ranges[row].lowerBound,
      from: starts[before] + first - shape.right - ranges[before].lowerBound)
  }
}
