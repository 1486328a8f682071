/// The log-likelihood ratio of every bead in a corridor: words, names and numbers of both sides, and lengths.
///
/// A gap has ratio zero by definition; what it costs is its prior.
struct BeadScores: Sendable {
  let corridor: Corridor
  let shapes: [BeadShape]
  /// For each shape, for each cell at which the bead ends, its ratio; -infinity where it begins outside.
  private(set) var values: [[Float]]

  init(corridor: Corridor, shapes: [BeadShape], matches: MatchTable, lengths: BeadLengths) {
    self.corridor = corridor
    self.shapes = shapes
    let merge = shapes.reduce(1) { max($0, $1.left, $1.right) }
    values = [[Float]](repeating: [Float](repeating: -.infinity, count: corridor.cells), count: shapes.count)
    var rows = EvidenceRows(merge: merge, matches: matches)
    for (row, range) in corridor.ranges.enumerated() {
      let i = corridor.firstRow + row
      if row > 0 { rows.advance(to: i - 1, columns: max(range.lowerBound - 1, 0)..<range.upperBound) }
      for j in range {
        let cell = corridor.starts[row] + j - range.lowerBound
        for (number, shape) in shapes.enumerated() {
          guard corridor.index(i - shape.left, j - shape.right) != nil else { continue }
          values[number][cell] =
            shape.isGap
            ? 0 : rows.evidence(shape, endingBefore: j) + Float(lengths.evidence(i, j, shape))
        }
      }
    }
  }
}

/// Lengths of stretches of sentences and what they say.
struct BeadLengths: Sendable {
  private let left: [Double]
  private let right: [Double]
  private let model: LengthModel

  init(left: [Double], right: [Double], model: LengthModel) {
    self.left = Self.sums(left)
    self.right = Self.sums(right)
    self.model = model
  }

  private static func sums(_ lengths: [Double]) -> [Double] {
    lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// The evidence of the bead of `shape` that ends at positions `i`, `j`.
  func evidence(_ i: Int, _ j: Int, _ shape: BeadShape) -> Double {
    model.evidence(left[i] - left[i - shape.left], right[j] - right[j - shape.right])
  }
}

/// Word evidence of the last few rows, for stretches of one to `merge` sentences of the other side.
private struct EvidenceRows {
  private struct Row {
    var columns: Range<Int>
    var masks: [MatchTable.Masks]
    /// Evidence of the row's left sentence against the right sentences `j - b + 1 ... j`, by b - 1.
    var left: [[Float]]
    /// Evidence of right sentence `j` against the left sentences of the last a rows, by a - 1.
    var right: [[Float]]
  }

  private let merge: Int
  private let matches: MatchTable
  /// The newest row first.
  private var rows: [Row] = []

  init(merge: Int, matches: MatchTable) {
    self.merge = merge
    self.matches = matches
  }

  mutating func advance(to i: Int, columns: Range<Int>) {
    var row = Row(columns: columns, masks: matches.row(i, in: columns), left: [], right: [])
    let earlier = rows.prefix(merge - 1)
    for stretch in 1...merge {
      var left: [Float] = []
      var right: [Float] = []
      let chance = EvidenceWeights.chance(ofStretch: stretch)
      for j in columns {
        var leftMask: UInt64 = 0
        for back in 0..<stretch where columns.contains(j - back) {
          leftMask |= row.masks[j - back - columns.lowerBound].left
        }
        left.append(matches.leftEvidence(i, leftMask) - chance * Float(leftMask.nonzeroBitCount))
        var rightMask = row.masks[j - columns.lowerBound].right
        for other in earlier.prefix(stretch - 1) where other.columns.contains(j) {
          rightMask |= other.masks[j - other.columns.lowerBound].right
        }
        right.append(matches.rightEvidence(j, rightMask) - chance * Float(rightMask.nonzeroBitCount))
      }
      row.left.append(left)
      row.right.append(right)
    }
    rows = [row] + earlier
  }

  /// The evidence of a bead whose last left sentence is the newest row's and whose last right sentence is `j - 1`.
  func evidence(_ shape: BeadShape, endingBefore j: Int) -> Float {
    guard rows.count >= shape.left else { return -.infinity }
    var sum: Float = 0
    for row in rows.prefix(shape.left) {
      guard row.columns.contains(j - 1) else { return -.infinity }
      sum += row.left[shape.right - 1][j - 1 - row.columns.lowerBound]
    }
    let newest = rows[0]
    for back in 1...shape.right {
      guard newest.columns.contains(j - back) else { return -.infinity }
      sum += newest.right[shape.left - 1][j - back - newest.columns.lowerBound]
    }
    return sum
  }
}
