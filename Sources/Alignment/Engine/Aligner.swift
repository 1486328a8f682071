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

  private var parallelAligner: ParallelAligner {
    ParallelAligner(merge: options.maximumMerge, rounds: options.without.contains(.shapes) ? 1 : 3)
  }

  private var comparableAligner: ComparableAligner {
    ComparableAligner(merge: options.maximumMerge, weights: ComparableWeights(without: options.without))
  }

  /// Aligns two documents; every sentence stands on exactly one bead of the result.
  ///
  /// - Complexity: In parallel mode linear in the length of the texts as long as they have anchors; in comparable mode
  ///   linear in the number of matches of telling words.
  public func align(_ left: Document, _ right: Document) -> Ladder { align(matches(left, right)) }

  private func align(_ matches: MatchTable) -> Ladder {
    let isLong = (matches.leftText.count + 1) * (matches.rightText.count + 1) > CorridorPlan.wholeGrid
    let chain = isLong ? AnchorFinder().chain(in: matches) : AnchorFinder.Chain(anchors: [], found: 0)
    let parallel = {
      Ladder(
        beads: parallelAligner.align(matches, anchors: chain.anchors), mode: .parallel)
    }
    func comparable(_ rows: MatchRows? = nil) -> Ladder {
      let rows = rows ?? MatchRows(matches, of: 0..<matches.leftText.count)
      return Ladder(beads: comparableAligner.align(rows), mode: .comparable)
    }
    switch options.mode {
    case .parallel: return parallel()
    case .comparable: return comparable()
    case nil:
      if isLong { return ModeChoice.isParallel(chain, matches) ? parallel() : comparable() }
      let monotone = parallel()
      let rows = MatchRows(matches, of: 0..<matches.leftText.count)
      let crossing = comparable(rows)
      return ModeChoice.isParallel(monotone, crossing, rows) ? monotone : crossing
    }
  }

  /// Takes apart the evidence that left sentence `i` and right sentence `j` say the same, and tells what became of it.
  ///
  /// - Precondition: Both sentences exist.
  /// - Complexity: That of aligning the texts: the evidence depends on the whole of them.
  public func explain(_ left: Document, _ right: Document, _ i: Int, _ j: Int) -> LinkExplanation {
    let matches = matches(left, right)
    return LinkExplainer(
      left: left, right: right, lexicon: options.lexicon, matches: matches, ladder: align(matches),
      comparable: comparableAligner
    ).explain(i, j)
  }

  private func matches(_ left: Document, _ right: Document) -> MatchTable {
    let units = (TextUnits(left, lexicon: options.lexicon), TextUnits(right, lexicon: options.lexicon))
    let links = UnitLinks(units.0, units.1, languages: (left.language, right.language), lexicon: options.lexicon)
    return MatchTable(units.0, units.1, links: links, weights: EvidenceWeights(without: options.without))
  }
}
