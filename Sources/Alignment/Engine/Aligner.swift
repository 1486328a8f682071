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

    /// Creates the default options.
    public init() {}
  }

  private let options: Options

  /// Creates an aligner.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Takes apart the evidence that left sentence `i` and right sentence `j` say the same.
  ///
  /// - Precondition: Both sentences exist.
  /// - Complexity: As `align`: the evidence depends on the whole texts.
  public func explain(_ left: Document, _ right: Document, _ i: Int, _ j: Int) -> LinkExplanation {
    let leftUnits = TextUnits(left, lexicon: options.lexicon)
    let rightUnits = TextUnits(right, lexicon: options.lexicon)
    let links = UnitLinks(
      leftUnits, rightUnits, languages: (left.language, right.language), lexicon: options.lexicon)
    return LinkExplainer(
      left: left, right: right, lexicon: options.lexicon, leftUnits: leftUnits, rightUnits: rightUnits, links: links,
      matches: MatchTable(leftUnits, rightUnits, links: links, weights: EvidenceWeights()),
      prior: ComparableWeights().prior(left.sentences.count, right.sentences.count)
    ).explain(i, j)
  }

  /// Aligns two documents; every sentence stands on exactly one bead of the result.
  public func align(_ left: Document, _ right: Document) -> Ladder {
    let leftUnits = TextUnits(left, lexicon: options.lexicon)
    let rightUnits = TextUnits(right, lexicon: options.lexicon)
    let links = UnitLinks(
      leftUnits, rightUnits, languages: (left.language, right.language), lexicon: options.lexicon)
    let matches = MatchTable(leftUnits, rightUnits, links: links, weights: EvidenceWeights())
    func parallel() -> Ladder {
      let result = ParallelAligner(merge: options.maximumMerge).align(leftUnits, rightUnits, matches: matches)
      return Ladder(beads: result.beads, mode: .parallel)
    }
    func comparable() -> Ladder {
      let beads = ComparableAligner(merge: options.maximumMerge).align(
        leftUnits, rightUnits, matches: MatchRows(matches))
      return Ladder(beads: beads, mode: .comparable)
    }
    switch options.mode {
    case .parallel: return parallel()
    case .comparable: return comparable()
    case nil:
      let monotone = parallel()
      let crossing = comparable()
      return ModeChoice.isParallel(monotone, crossing) ? monotone : crossing
    }
  }
}
