/// Two texts with all evidence weighed, ready to be aligned in either mode.
struct AlignmentRun: Sendable {
  private(set) var matches: MatchTable
  let options: Aligner.Options
  let workers: Workers
  /// Sure anchors of long texts; short ones are searched whole.
  private let anchors: [Anchor]

  init(_ matches: MatchTable, options: Aligner.Options, workers: Workers) {
    self.matches = matches
    self.options = options
    self.workers = workers
    let cells = (matches.leftText.count + 1) * (matches.rightText.count + 1)
    let finder = AnchorFinder(workers: workers)
    anchors =
      cells > CorridorPlan.wholeGrid && options.mode != .comparable
      ? finder.refined(finder.chain(in: matches), in: matches) : []
  }

  /// Aligns in the mode that the user named, or the texts tell.
  ///
  /// - Returns: The ladder, and the run that made it: with what was learnt from the texts.
  func aligned(_ guidance: Guidance) -> (ladder: Ladder, run: AlignmentRun) {
    switch options.mode {
    case .comparable: return comparable(guidance)
    case .parallel: return translation(guidance)
    case nil:
      // What the texts teach of their words helps to tell, too.
      let (monotone, run) = translation(.none)
      guard run.isTranslation(monotone) else { return comparable(guidance) }
      return (guidance.isEmpty ? monotone : run.parallel(guidance), run)
    }
  }

  private func parallel(_ guidance: Guidance) -> Ladder {
    let aligner = ParallelAligner(merge: options.maximumMerge, workers: workers, without: options.without)
    return Ladder(beads: aligner.align(matches, anchors: anchors, guidance: guidance), mode: .parallel)
  }

  /// Aligns reports. How much of them has a counterpart is found first, with all evidence weighed as if everything had;
  /// without regard to guidance.
  private func comparable(_ guidance: Guidance) -> (ladder: Ladder, run: AlignmentRun) {
    let aligner = options.comparableAligner
    let rows = MatchRows(matches, of: 0..<matches.leftText.count, workers: workers)
    var run = self
    run.matches = matches.asReports(sharing: aligner.verdict(rows).support)
    let beads = aligner.align(rows.weighed(by: run.matches), guidance: guidance)
    return (Ladder(beads: beads, mode: .comparable), run)
  }

  /// Whether a monotone alignment explains the texts better than links in any order do. Of long texts some stretches
  /// are asked.
  private func isTranslation(_ monotone: Ladder) -> Bool {
    let sample = BeadSample(monotone.beads, matches)
    let rows = MatchRows(matches, of: sample.left, workers: workers)
    let crossing = options.comparableAligner.links(rows).links
    return ModeChoice.isParallel(sample.beads, crossing, rows)
  }

  /// How often words are learnt from a path, and a path found by them.
  private static let rounds = 2

  /// Aligns translations. What the texts themselves teach is learnt without regard to guidance.
  private func translation(_ guidance: Guidance) -> (ladder: Ladder, run: AlignmentRun) {
    guard matches.canLearn, !options.without.contains(.learntWords) else { return (parallel(guidance), self) }
    var run = self
    var ladder = parallel(.none)
    for _ in 0..<Self.rounds {
      let learnt = OwnRenderings(from: ladder.beads, matches.leftText, matches.rightText)
      if learnt.pairs.isEmpty { break }
      run = AlignmentRun(matches.adding(learnt), options: options, workers: workers)
      ladder = run.parallel(.none)
    }
    return (guidance.isEmpty ? ladder : run.parallel(guidance), run)
  }
}

/// The beads of a ladder that stand for all of them: all of a short one, stretches of a long one.
struct BeadSample {
  let beads: [Bead]
  /// Their left sentences.
  let left: [Int]

  /// Sentences of the shorter text in a stretch, and how many stretches there are.
  private static let sentences = 50
  private static let stretches = 8
  /// Beads of a stretch, those among them that the shorter text has nothing of.
  private static let most = 150

  init(_ all: [Bead], _ matches: MatchTable) {
    let counts = (matches.leftText.count, matches.rightText.count)
    let shorter = min(counts.0, counts.1)
    guard shorter > Self.sentences * Self.stretches || all.count > Self.most * Self.stretches else {
      beads = all
      left = Array(0..<counts.0)
      return
    }
    let side: (Bead) -> [Int] = counts.0 <= counts.1 ? { $0.left } : { $0.right }
    let holders = all.indices.filter { !side(all[$0]).isEmpty }
    var chosen: [Bead] = []
    var end = 0
    for stretch in 0..<Self.stretches {
      let first = holders.count * stretch / Self.stretches
      let last = min(first + Self.sentences, holders.count * (stretch + 1) / Self.stretches) - 1
      guard first <= last else { continue }
      let begin = max(holders[first], end)
      end = max(min(holders[last] + 1, begin + Self.most), end)
      chosen += all[begin..<end]
    }
    beads = chosen
    left = chosen.flatMap(\.left).sorted()
  }
}
