/// The log-likelihood ratio of every bead in a corridor: words, names and numbers of both sides, and lengths.
///
/// A gap has ratio zero by definition; what it costs is its prior.
struct BeadScores: Sendable {
  let corridor: Corridor
  let shapes: [BeadShape]
  /// For each shape with sentences on both sides, for each cell at which the bead ends, its ratio, in single precision.
  private(set) var values: [Float]

  /// Where the ratios of a shape begin in `values`; gaps have none.
  func start(of shape: Int) -> Int? {
    shapes[shape].isGap ? nil : (shape - Self.gaps) * corridor.cells
  }

  /// Gaps come first among the shapes.
  static let gaps = 2

  /// The ratio of a bead, never where it begins outside the corridor.
  func value(_ shape: Int, endingAt i: Int, _ j: Int) -> Float {
    guard let cell = corridor.index(i, j), corridor.index(i - shapes[shape].left, j - shapes[shape].right) != nil
    else { return BeadKernel.neverRatio }
    return start(of: shape).map { values[$0 + cell] } ?? 0
  }

  /// Makes the beads impossible that a rule bars.
  ///
  /// - Complexity: The number of beads that hold a barred sentence.
  mutating func forbid(by rule: LinkRule) {
    let (start, end) = (corridor.start, corridor.end)
    for sentence in rule.barredLeft where sentence >= start.left && sentence < end.left {
      for (number, shape) in shapes.enumerated() where !shape.isGap {
        for i in sentence + 1...sentence + shape.left { forbid(number, endingIn: i, by: rule) }
      }
    }
    for sentence in rule.barredRight where sentence >= start.right && sentence < end.right {
      for (number, shape) in shapes.enumerated() where !shape.isGap {
        for row in corridor.ranges.indices {
          for j in sentence + 1...sentence + shape.right { forbid(number, endingAt: corridor.firstRow + row, j) }
        }
      }
    }
  }

  private mutating func forbid(_ shape: Int, endingIn i: Int, by rule: LinkRule) {
    let row = i - corridor.firstRow
    guard row < corridor.ranges.count, let window = corridor.window(row, shapes[shape]) else { return }
    for j in window.first..<window.first + window.count
    where !rule.allows(i - shapes[shape].left..<i, j - shapes[shape].right..<j) { forbid(shape, endingAt: i, j) }
  }

  private mutating func forbid(_ shape: Int, endingAt i: Int, _ j: Int) {
    guard let cell = corridor.index(i, j), let start = start(of: shape) else { return }
    values[start + cell] = BeadKernel.neverRatio
  }

  /// Scores all beads of a corridor.
  ///
  /// - Complexity: The number of cells times the number of shapes, and the matches in the corridor.
  init(
    corridor: Corridor, shapes: [BeadShape], matches: MatchTable, lengths: BeadLengths, hints: BoundaryHints = .none
  ) {
    self.corridor = corridor
    self.shapes = shapes
    values = [Float](repeating: 0, count: (shapes.count - Self.gaps) * corridor.cells)
    let merge = shapes.reduce(1) { max($0, $1.left, $1.right) }
    let last = corridor.ranges.count - 1
    let positions = corridor.ranges[0].lowerBound...corridor.ranges[last].upperBound
    let rights = (1...merge).map { lengths.rightStretches(endingAt: positions, $0) }
    let hasHints = !hints.areSilent
    var words = WordEvidence(corridor: corridor, merge: merge, matches: matches)
    for row in 1..<max(corridor.ranges.count, 1) {
      words.advance(to: row)
      let i = corridor.firstRow + row
      let ends = max(corridor.ranges[row].lowerBound, 1)
      let hinted =
        hasHints && ends <= corridor.ranges[row].upperBound
        ? hints.row(
          matches.leftText.marks[i - 1], matches.rightText.marks[ends - 1..<corridor.ranges[row].upperBound]) : []
      let lefts = (1...merge).map { $0 <= i ? lengths.leftStretch(endingAt: i, $0) : lengths.model.stretch(0) }
      for (number, shape) in shapes.enumerated() {
        guard let start = start(of: number), let window = corridor.window(row, shape) else { continue }
        var out = values.mutableSpan
        let at = start + window.to
        if hasHints {
          BeadKernel.add(
            hinted.span.extracting(window.first - ends..<window.first - ends + window.count), to: &out, at: at)
        }
        if shape.isCrossed {
          let singles = rights[0]
          // The last left sentence against the last right one but one, and the other way about.
          for (own, back) in [(lefts[0], 1), (row > 1 ? lengths.leftStretch(endingAt: i - 1, 1) : lefts[0], 0)] {
            let first = window.first - back - singles.first
            let range = first..<first + window.count
            BeadKernel.addLengths(
              own, singles.logs.span.extracting(range), singles.most.span.extracting(range),
              singles.falls.span.extracting(range), lengths.model, to: &out, at: at)
          }
          words.addCrossed(endingAt: window.first, window.count, to: &out, at: at)
          continue
        }
        let stretches = rights[shape.right - 1]
        let first = window.first - stretches.first
        let range = first..<first + window.count
        BeadKernel.addLengths(
          lefts[shape.left - 1], stretches.logs.span.extracting(range), stretches.most.span.extracting(range),
          stretches.falls.span.extracting(range), lengths.model, to: &out, at: at)
        words.add(shape, endingAt: window.first, window.count, to: &out, at: at)
      }
    }
  }
}
