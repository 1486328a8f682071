/// What words, names and numbers say of the beads that end in a row of a corridor, row after row.
///
/// A bead's evidence is that of its left sentences, each against all its right ones, and that of its right sentences,
/// each against all its left ones. Sums over the last rows and the last columns are carried along, so that a bead of
/// any shape takes two additions.
struct WordEvidence {
  private let corridor: Corridor
  private let merge: Int
  private let matches: MatchTable
  private var reader: MatchRowReader
  /// The newest row, and the one before it.
  private var row: Row
  private var before: Row
  /// The right units matched by each of the last left sentences, newest first.
  private var rightMasks: [(first: Int, masks: [UInt64])] = []

  /// Sums of one row, by right sentence from `first` on.
  private struct Row {
    var first = 0
    var count = 0
    /// For `a` left sentences and stretches of `b` right ones, at `(a - 1) * merge + b - 1`: the left evidence.
    var left: [[Float]]
    /// The same for the right evidence.
    var right: [[Float]]

    init(shapes: Int) {
      left = [[Float]](repeating: [], count: shapes)
      right = left
    }
  }

  init(corridor: Corridor, merge: Int, matches: MatchTable) {
    self.corridor = corridor
    self.merge = merge
    self.matches = matches
    reader = MatchRowReader(matches)
    row = Row(shapes: merge * merge)
    before = row
  }

  /// Goes on to the next row: beads now end behind its left sentence.
  mutating func advance(to number: Int) {
    let sentence = corridor.firstRow + number - 1
    swap(&row, &before)
    // Beads that end in later rows reach back to this one.
    let ahead = min(number + merge - 1, corridor.ranges.count - 1)
    let low = max(corridor.ranges[number].lowerBound - merge, 0)
    let high = max(corridor.ranges[ahead].upperBound, low)
    row.first = low
    row.count = high - low
    let masks = reader.row(sentence, in: low..<high)
    rightMasks.insert((low, masks.right), at: 0)
    if rightMasks.count > merge { rightMasks.removeLast() }
    let own = matches.leftText.units(of: sentence).map { matches.left.gain[Int($0)] }
    let stretches = leftEvidence(sentence, own, masks.left)
    for (size, evidence) in stretches.enumerated() {
      row.left[size] = evidence
      for a in 1..<max(merge, 1) { carryRows(a * merge + size, from: (a - 1) * merge + size, evidence) }
    }
    for a in 0..<merge {
      let evidence = rightEvidence(a + 1)
      row.right[a * merge] = evidence
      for b in 1..<max(merge, 1) { carryColumns(a * merge + b, from: a * merge + b - 1, evidence) }
    }
  }

  /// Left evidence of one more row: what the row before had, and this row's own.
  private mutating func carryRows(_ place: Int, from: Int, _ own: [Float]) {
    var sum = own
    let earlier = before.left[from]
    let low = max(row.first, before.first)
    let high = min(row.first + row.count, before.first + earlier.count)
    if low < high {
      var span = sum.mutableSpan
      BeadKernel.add(
        earlier.span.extracting(low - before.first..<high - before.first), to: &span, at: low - row.first)
    }
    row.left[place] = sum
  }

  /// Right evidence of one more column.
  private mutating func carryColumns(_ place: Int, from: Int, _ own: [Float]) {
    var sum = own
    if row.count > 1 {
      let shorter = row.right[from]
      var span = sum.mutableSpan
      BeadKernel.add(shorter.span.extracting(0..<row.count - 1), to: &span, at: 1)
    }
    row.right[place] = sum
  }

  /// The evidence of a left sentence against stretches of one to `merge` right ones, by the last of them.
  private func leftEvidence(_ sentence: Int, _ gains: [Float], _ masks: [UInt64]) -> [[Float]] {
    let base = matches.left.base[sentence]
    var evidence = [[Float]](repeating: [Float](repeating: base, count: masks.count), count: merge)
    for last in masks.indices {
      var seen: UInt64 = 0
      var sum = base
      for size in 0..<min(merge, last + 1) {
        var new = masks[last - size] & ~seen
        seen |= new
        while new != 0 {
          sum += gains[new.trailingZeroBitCount]
          new &= new - 1
        }
        if seen != 0 {
          evidence[size][last] = sum - EvidenceWeights.chance(ofStretch: size + 1) * Float(seen.nonzeroBitCount)
        }
      }
    }
    return evidence
  }

  /// The evidence of right sentences against the last `size` left ones.
  private func rightEvidence(_ size: Int) -> [Float] {
    let (text, weights) = (matches.rightText, matches.right)
    let chance = EvidenceWeights.chance(ofStretch: size)
    var evidence: [Float] = []
    evidence.reserveCapacity(row.count)
    for sentence in row.first..<row.first + row.count {
      var mask: UInt64 = 0
      for masks in rightMasks.prefix(size) {
        let at = sentence - masks.first
        if at >= 0, at < masks.masks.count { mask |= masks.masks[at] }
      }
      var sum = weights.base[sentence] - chance * Float(mask.nonzeroBitCount)
      let units = text.starts[sentence]
      while mask != 0 {
        sum += weights.gain[Int(text.units[units + mask.trailingZeroBitCount])]
        mask &= mask - 1
      }
      evidence.append(sum)
    }
    return evidence
  }

  /// Adds the evidence of beads of a shape that end at `count` right positions from `position` on.
  func add(_ shape: BeadShape, endingAt position: Int, _ count: Int, to out: inout MutableSpan<Float>, at: Int) {
    let place = (shape.left - 1) * merge + shape.right - 1
    let first = position - 1 - row.first
    let (left, right) = (row.left[place], row.right[place])
    BeadKernel.add(left.span.extracting(first..<first + count), to: &out, at: at)
    BeadKernel.add(right.span.extracting(first..<first + count), to: &out, at: at)
  }
}

extension WordEvidence {
  /// Adds the evidence of two sentences on each side linked crosswise, which end at `count` right positions from
  /// `position` on.
  func addCrossed(endingAt position: Int, _ count: Int, to out: inout MutableSpan<Float>, at: Int) {
    let (newLeft, newRight, oldLeft, oldRight) = (row.left[0], row.right[0], before.left[0], before.right[0])
    let new = position - 2 - row.first
    BeadKernel.add(newLeft.span.extracting(new..<new + count), to: &out, at: at)
    BeadKernel.add(newRight.span.extracting(new..<new + count), to: &out, at: at)
    let old = position - 1 - before.first
    BeadKernel.add(oldLeft.span.extracting(old..<old + count), to: &out, at: at)
    BeadKernel.add(oldRight.span.extracting(old..<old + count), to: &out, at: at)
  }
}

/// Reads the matches of left sentences one after the other, in ranges of right ones that never begin before the last.
private struct MatchRowReader {
  private let matches: MatchTable
  /// For each right kind the first of its places that may lie in a range to come, -1 where it was not asked for yet.
  private var cursors: [Int32]

  init(_ matches: MatchTable) {
    self.matches = matches
    cursors = [Int32](repeating: -1, count: matches.rightText.kinds.count)
  }

  /// The units of both sides that match, by right sentence.
  ///
  /// - Complexity: The number of matches in the range and between it and the last.
  mutating func row(_ sentence: Int, in columns: Range<Int>) -> (left: [UInt64], right: [UInt64]) {
    var left = [UInt64](repeating: 0, count: columns.count)
    var right = left
    let (text, links) = (matches.rightText, matches.links)
    let low = Int32(columns.lowerBound)
    let high = Int32(columns.upperBound)
    for (position, kind) in matches.leftText.units(of: sentence).enumerated() {
      for other in links.right(of: kind) {
        let end = text.placeStarts[Int(other) + 1]
        var at = Int(cursors[Int(other)])
        if at < 0 { at = text.firstPlace(of: other, from: columns.lowerBound) }
        while at < end, text.sentences[at] < low { at += 1 }
        cursors[Int(other)] = Int32(at)
        while at < end, text.sentences[at] < high {
          let column = Int(text.sentences[at] - low)
          left[column] |= 1 << UInt64(position)
          right[column] |= 1 << UInt64(text.positions[at])
          at += 1
        }
      }
    }
    return (left, right)
  }
}
