import Alignment

/// Makes a monotone sequence of beads without holes of any records, as hunalign's formats need it.
///
/// What stands out of order is written as one-sided beads and counted; sentences that no record names are one-sided too.
struct RungSequence {
  /// The most sentences between two rungs; a ladder tells of each of them.
  static let longestStep = 1_000_000

  /// The left sentence that comes next.
  private(set) var left = 0
  /// The right sentence that comes next.
  private(set) var right = 0
  private(set) var losses = WritingLosses()

  /// A bead with how many sentences it takes on each side.
  struct Rung {
    let left: Int
    let right: Int
    let confidence: Double
  }

  private enum Side {
    case left, right
  }

  /// The rungs of a record.
  mutating func rungs(for bead: Bead) -> [Rung] {
    guard Self.isRun(bead.left), Self.isRun(bead.right) else {
      losses.count(.numbering)
      return alone(bead.left, .left, bead.confidence) + alone(bead.right, .right, bead.confidence)
    }
    if bead.isLink, bead.left[0] < left || bead.right[0] < right {
      losses.count(.crossing)
      return alone(bead.left, .left, bead.confidence) + alone(bead.right, .right, bead.confidence)
    }
    if bead.right.isEmpty { return alone(bead.left, .left, bead.confidence) }
    if bead.left.isEmpty { return alone(bead.right, .right, bead.confidence) }
    let skipped = skip(toLeft: bead.left[0], toRight: bead.right[0])
    left += bead.left.count
    right += bead.right.count
    return skipped
      + [Rung(left: bead.left.count, right: bead.right.count, confidence: bead.confidence)]
  }

  /// One-sided rungs of those sentences that have not come yet.
  private mutating func alone(_ numbers: [Int], _ side: Side, _ confidence: Double) -> [Rung] {
    var rungs: [Rung] = []
    for number in numbers {
      if side == .left, number >= left {
        rungs += skip(toLeft: number, toRight: right)
        left += 1
        rungs.append(Rung(left: 1, right: 0, confidence: confidence))
      } else if side == .right, number >= right {
        rungs += skip(toLeft: left, toRight: number)
        right += 1
        rungs.append(Rung(left: 0, right: 1, confidence: confidence))
      }
    }
    return rungs
  }

  private mutating func skip(toLeft: Int, toRight: Int) -> [Rung] {
    var rungs: [Rung] = []
    while left < toLeft {
      left += 1
      rungs.append(Rung(left: 1, right: 0, confidence: 0))
    }
    while right < toRight {
      right += 1
      rungs.append(Rung(left: 0, right: 1, confidence: 0))
    }
    return rungs
  }

  private static func isRun(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }
}
