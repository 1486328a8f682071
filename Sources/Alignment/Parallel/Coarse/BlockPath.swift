/// The best path of beads through the blocks of two texts: one to one, one to two, two to one, and gaps.
///
/// A gap costs much to begin and little to go on (Gotoh, 1982): a chapter that one text lacks is passed over in one
/// piece, and not taken to pieces to find what happens to fit.
struct BlockPath {
  /// The positions between blocks that the path leads through, from the first to the last.
  private(set) var points: [Anchor] = []

  /// How the best path comes to a cell, and how the best one does that ends in a gap there.
  fileprivate struct Step {
    static let none: UInt8 = 0
    static let both: UInt8 = 1
    static let oneToTwo: UInt8 = 2
    static let twoToOne: UInt8 = 3
    static let leftGap: UInt8 = 4
    static let rightGap: UInt8 = 5
    /// The bits that hold one of these.
    static let kinds: UInt8 = 7
    /// The gap begins with this block.
    static let opensLeft: UInt8 = 8
    static let opensRight: UInt8 = 16
  }

  private static let one = Float(log(0.8))
  private static let two = Float(log(0.05))
  fileprivate static let opening: Float = -4
  fileprivate static let extending: Float = -0.1
  fileprivate static let never: Float = -1e30

  /// One row of the search: the right positions of `range`.
  fileprivate struct Row {
    let range: ClosedRange<Int>
    /// The best sums of evidence.
    var sums: [Float]
    /// The best sums of paths that end in a gap of the right text.
    var gaps: [Float]
    /// What the words say of the left block before the row, by the last right block of each position.
    var words: [Float]

    init(_ range: ClosedRange<Int>, words: [Float]) {
      self.range = range
      self.words = words
      sums = [Float](repeating: BlockPath.never, count: range.count)
      gaps = sums
    }
  }

  /// The cells of a row that are reached from another row by going so many blocks to the right.
  fileprivate struct Move {
    /// Offsets of the first of them in its row, and of where it is reached from.
    let to: Int
    let from: Int
    let count: Int

    init(_ other: ClosedRange<Int>, _ blocks: Int, _ row: ClosedRange<Int>, least: Int = 0) {
      let first = max(row.lowerBound + least, other.lowerBound + blocks)
      let last = min(row.upperBound, other.upperBound + blocks)
      to = max(first - row.lowerBound, 0)
      from = max(first - blocks - other.lowerBound, 0)
      count = max(last - first + 1, 0)
    }
  }

  /// Searches a corridor of positions between blocks.
  ///
  /// - Complexity: The number of cells, and of the matches in it.
  init(_ blocks: BlockTexts, within corridor: Corridor) {
    var steps = [UInt8](repeating: Step.none, count: corridor.cells)
    let reader = BlockMatches(blocks)
    var before = Row(0...0, words: [0])
    var older = before
    for (number, range) in corridor.ranges.enumerated() {
      let words = number > 0 ? reader.row(number - 1, range) : [Float](repeating: 0, count: range.count)
      var row = Row(range, words: words)
      var span = steps.mutableSpan
      Self.fill(&row, number, before, older, blocks, &span, from: corridor.starts[number])
      (older, before) = (before, row)
    }
    points = Self.points(steps, corridor)
  }

  /// Fills a row in two passes: all that comes from the rows before, cell by cell independently; then right gaps.
  private static func fill(
    _ row: inout Row, _ number: Int, _ before: Row, _ older: Row, _ blocks: BlockTexts,
    _ steps: inout MutableSpan<UInt8>, from start: Int
  ) {
    let (left, right, lengths) = (blocks.left, blocks.right, blocks.lengths)
    let low = row.range.lowerBound
    var kinds = [Int32](repeating: Int32(Step.none), count: row.range.count)
    var opens = [Int32](repeating: 0, count: row.range.count)
    if number == 0 { row.sums[0] = 0 }
    if number > 0 {
      let one = Move(before.range, 1, row.range)
      let own = left.logs.one[number - 1]
      row.offer(
        one, before.sums, row.words, at: one.to, right.logs.one, from: low + one.to - 1, own, lengths, Self.one,
        Step.both, &kinds)
      let two = Move(before.range, 2, row.range, least: 1)
      var words = row.words
      for at in words.indices.dropFirst() { words[at] += row.words[at - 1] }
      row.offer(
        two, before.sums, words, at: two.to, right.logs.two, from: low + two.to - 1, own, lengths, Self.two,
        Step.oneToTwo, &kinds)
      if number > 1 {
        let one = Move(older.range, 1, row.range)
        let earlier = Move(before.range, 0, row.range)
        var words = row.words
        for k in 0..<earlier.count { words[earlier.to + k] += before.words[earlier.from + k] }
        row.offer(
          one, older.sums, words, at: one.to, right.logs.one, from: low + one.to - 1, left.logs.two[number - 1],
          lengths, Self.two, Step.twoToOne, &kinds)
      }
      row.goOn(Move(before.range, 0, row.range), before, &kinds, &opens)
    }
    row.finish(kinds, opens, &steps, from: start)
  }

  private static func points(_ steps: [UInt8], _ corridor: Corridor) -> [Anchor] {
    var at = corridor.end
    var points = [at]
    func go(_ left: Int, _ right: Int) {
      at = Anchor(left: at.left - left, right: at.right - right)
      points.append(at)
    }
    while let cell = corridor.index(at.left, at.right), steps[cell] & Step.kinds != Step.none {
      switch steps[cell] & Step.kinds {
      case Step.both: go(1, 1)
      case Step.oneToTwo:
        go(0, 1)
        go(1, 1)
      case Step.twoToOne:
        go(1, 0)
        go(1, 1)
      case Step.leftGap:
        var isOpen = false
        while !isOpen, let cell = corridor.index(at.left, at.right) {
          isOpen = steps[cell] & Step.opensLeft != 0
          go(1, 0)
        }
      default:
        var isOpen = false
        while !isOpen, let cell = corridor.index(at.left, at.right) {
          isOpen = steps[cell] & Step.opensRight != 0
          go(0, 1)
        }
      }
    }
    return points.reversed()
  }
}

extension BlockPath.Row {
  /// Takes beads where they make a better path.
  fileprivate mutating func offer(
    _ move: BlockPath.Move, _ before: [Float], _ words: [Float], at: Int, _ logs: [Float], from: Int, _ own: Float,
    _ lengths: BlockLengths, _ prior: Float, _ kind: UInt8, _ kinds: inout [Int32]
  ) {
    guard move.count > 0 else { return }
    let count = move.count
    let before = before.span.extracting(move.from..<move.from + count)
    let words = words.span.extracting(at..<at + count)
    let logs = logs.span.extracting(from..<from + count)
    var sums = sums.mutableSpan
    var kinds = kinds.mutableSpan
    let (most, fall, least, middle) = (lengths.most, lengths.fall, lengths.least, own + lengths.mean)
    let number = Int32(kind)
    guard at >= 0, at + count <= sums.count, kinds.count == sums.count else { return }
    for k in 0..<count {
      let x = logs[k] - middle
      let fit = most - x * x * fall
      let sum = before[k] + words[k] + prior + (fit > least ? fit : least)
      let isBetter = sum > sums[at + k]
      sums[at + k] = isBetter ? sum : sums[at + k]
      kinds[at + k] = isBetter ? number : kinds[at + k]
    }
  }

  /// Begins or goes on with gaps of the right text.
  fileprivate mutating func goOn(
    _ move: BlockPath.Move, _ before: Self, _ kinds: inout [Int32], _ opens: inout [Int32]
  ) {
    Self.goOn(move, before, &sums, &gaps, &kinds, &opens)
  }

  private static func goOn(
    _ move: BlockPath.Move, _ before: Self, _ allSums: inout [Float], _ allGaps: inout [Float],
    _ allKinds: inout [Int32], _ allOpens: inout [Int32]
  ) {
    let (count, at) = (move.count, move.to)
    guard count > 0 else { return }
    let starts = before.sums.span.extracting(move.from..<move.from + count)
    let begun = before.gaps.span.extracting(move.from..<move.from + count)
    var kinds = allKinds.mutableSpan
    var opens = allOpens.mutableSpan
    var sums = allSums.mutableSpan
    var gaps = allGaps.mutableSpan
    let (isGap, isOpened) = (Int32(BlockPath.Step.leftGap), Int32(BlockPath.Step.opensLeft))
    guard at >= 0, at + count <= sums.count, gaps.count == sums.count, kinds.count == sums.count,
      opens.count == sums.count
    else { return }
    for k in 0..<count {
      let opened = starts[k] + BlockPath.opening
      let extended = begun[k] + BlockPath.extending
      let gap = opened >= extended ? opened : extended
      gaps[at + k] = gap
      opens[at + k] = opened >= extended ? isOpened : 0
      let isBetter = gap > sums[at + k]
      kinds[at + k] = isBetter ? isGap : kinds[at + k]
      sums[at + k] = isBetter ? gap : sums[at + k]
    }
  }

  /// Begins or goes on with gaps of the left text, one cell after the other, and notes all steps.
  fileprivate mutating func finish(
    _ kinds: [Int32], _ opens: [Int32], _ steps: inout MutableSpan<UInt8>, from start: Int
  ) {
    let (kinds, opens) = (kinds.span, opens.span)
    var sums = sums.mutableSpan
    let count = sums.count
    guard kinds.count == count, opens.count == count, start >= 0, start + count <= steps.count else { return }
    var gap = BlockPath.never
    var sum = BlockPath.never
    for at in 0..<count {
      let opened = sum + BlockPath.opening
      let extended = gap + BlockPath.extending
      gap = opened >= extended ? opened : extended
      sum = sums[at]
      let isGap = gap > sum
      sum = isGap ? gap : sum
      sums[at] = sum
      let kind = isGap ? Int32(BlockPath.Step.rightGap) : kinds[at]
      let isOpened = opened >= extended ? Int32(BlockPath.Step.opensRight) : 0
      steps[start + at] = UInt8(truncatingIfNeeded: kind | opens[at] | isOpened)
    }
  }
}
