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
    /// What a collection taught of the words of languages that no lexicon knows.
    public var renderings = LearnedRenderings.none
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
    run(left, right).aligned(guidance).ladder
  }

  /// Takes apart the evidence that left sentence `i` and right sentence `j` say the same, and tells what became of it.
  ///
  /// - Precondition: Both sentences exist.
  /// - Complexity: That of aligning the texts: the evidence depends on the whole of them.
  public func explain(_ left: Document, _ right: Document, _ i: Int, _ j: Int) -> LinkExplanation {
    let aligned = run(left, right).aligned(.none)
    return LinkExplainer(
      left: left, right: right, lexicon: options.lexicon, matches: aligned.run.matches, ladder: aligned.ladder,
      comparable: options.comparableAligner
    ).explain(i, j)
  }

  /// Texts of fewer sentences are aligned sooner than a thread begins.
  private static let sentencesForWorkers = 400

  private func run(_ left: Document, _ right: Document) -> AlignmentRun {
    let isShort = left.sentences.count + right.sentences.count < Self.sentencesForWorkers
    let workers = isShort ? Workers(1) : options.workers
    let lexicon = options.lexicon
    let units = workers.map(2) { TextUnits($0 == 0 ? left : right, lexicon: lexicon) }
    let links = UnitLinks(
      units[0], units[1], languages: (left.language, right.language), lexicon: lexicon, workers: workers)
    let table = MatchTable(units[0], units[1], links: links, weights: EvidenceWeights(without: options.without))
    return AlignmentRun(
      adding(options.renderings, to: table, (left.language, right.language)), options: options, workers: workers)
  }

  private func adding(
    _ renderings: LearnedRenderings, to table: MatchTable, _ languages: (Language, Language)
  ) -> MatchTable {
    guard table.canLearn else { return table }
    let known = OwnRenderings(of: renderings, table.leftText, table.rightText, languages: languages)
    return known.pairs.isEmpty ? table : table.adding(known)
  }
}

extension Aligner.Options {
  /// What links independent reports.
  var comparableAligner: ComparableAligner {
    ComparableAligner(merge: maximumMerge, weights: ComparableWeights(without: without))
  }
}
