public import Lexicon
public import TextModel

/// Aligns the sentences of two documents.
public struct Aligner: Sendable {
  /// What the user may decide.
  public struct Options: Sendable {
    /// The mode, or nil to let the texts decide.
    public var mode: AlignmentMode?
    /// The most sentences on one side of a bead, 1 or more.
    public var maximumMerge = 3
    /// The lexicon, or nil for none.
    public var lexicon: Lexicon? = .builtIn
    /// How many processors long texts are aligned on; short ones need one.
    public var workers = Workers.all
    /// Kinds of evidence left out, to measure what they bring.
    public var without: Set<EvidenceKind> = []

    /// Creates the default options.
    public init() {}
  }

  private let options: Options

  /// Creates an aligner.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Aligns two documents; every sentence stands on exactly one bead of the result.
  ///
  /// - Parameters:
  ///   - left: A text.
  ///   - right: Its translation, or another report of the same event.
  ///   - guidance: What is known already of these two texts. The mode is decided without regard to it.
  /// - Returns: The ladder.
  /// - Complexity: In parallel mode linear in the length of the texts as long as they have anchors; in comparable mode
  ///   linear in the number of matches of telling words.
  public func align(_ left: Document, _ right: Document, guidance: Guidance = .none) -> Ladder {
    align(matches(left, right), workers(left, right), guidance)
  }

  private func align(_ matches: MatchTable, _ workers: Workers, _ guidance: Guidance) -> Ladder {
    let isLong = (matches.leftText.count + 1) * (matches.rightText.count + 1) > CorridorPlan.wholeGrid
    let finder = AnchorFinder(workers: workers)
    let chain = isLong ? finder.chain(in: matches) : AnchorFinder.Chain(anchors: [], found: 0)
    let parallel = { (guidance: Guidance) in
      let anchors = isLong ? finder.refined(chain.anchors, in: matches) : []
      return Ladder(
        beads: ParallelAligner(
          merge: options.maximumMerge, workers: workers, rounds: options.without.contains(.shapes) ? 1 : 3
        )
        .align(matches, anchors: anchors, guidance: guidance),
        mode: .parallel)
    }
    func rows() -> MatchRows { MatchRows(matches, of: 0..<matches.leftText.count, workers: workers) }
    func comparable(_ rows: MatchRows, _ guidance: Guidance) -> Ladder {
      Ladder(beads: comparableAligner.align(rows, guidance: guidance), mode: .comparable)
    }
    switch options.mode {
    case .parallel: return parallel(guidance)
    case .comparable: return comparable(rows(), guidance)
    case nil:
      if isLong { return ModeChoice.isParallel(chain, matches) ? parallel(guidance) : comparable(rows(), guidance) }
      let rows = rows()
      let monotone = parallel(.none)
      let crossing = comparable(rows, .none)
      let isParallel = ModeChoice.isParallel(monotone, crossing, rows)
      if guidance.isEmpty { return isParallel ? monotone : crossing }
      return isParallel ? parallel(guidance) : comparable(rows, guidance)
    }
  }

  private var comparableAligner: ComparableAligner {
    ComparableAligner(merge: options.maximumMerge, weights: ComparableWeights(without: options.without))
  }

  /// Takes apart the evidence that left sentence `i` and right sentence `j` say the same, and tells what became of it.
  ///
  /// - Precondition: Both sentences exist.
  /// - Complexity: That of aligning the texts: the evidence depends on the whole of them.
  public func explain(_ left: Document, _ right: Document, _ i: Int, _ j: Int) -> LinkExplanation {
    let matches = matches(left, right)
    return LinkExplainer(
      left: left, right: right, lexicon: options.lexicon, matches: matches,
      ladder: align(matches, workers(left, right), .none), comparable: comparableAligner
    ).explain(i, j)
  }

  /// Texts of fewer sentences are aligned sooner than a thread begins.
  private static let sentencesForWorkers = 400

  private func workers(_ left: Document, _ right: Document) -> Workers {
    left.sentences.count + right.sentences.count < Self.sentencesForWorkers ? Workers(1) : options.workers
  }

  private func matches(_ left: Document, _ right: Document) -> MatchTable {
    let workers = workers(left, right)
    let lexicon = options.lexicon
    let units = workers.map(2) { TextUnits($0 == 0 ? left : right, lexicon: lexicon) }
    let links = UnitLinks(
      units[0], units[1], languages: (left.language, right.language), lexicon: lexicon, workers: workers)
    return MatchTable(units[0], units[1], links: links, weights: EvidenceWeights(without: options.without))
  }
}
