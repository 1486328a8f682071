public import TextModel

/// Aligns the sentences of two documents.
public struct Aligner: Sendable {
  /// What the user may decide.
  public struct Options: Sendable {
    /// The mode, or nil to let the texts decide.
    public var mode: AlignmentMode?
    /// The most sentences on one side of a bead, 1 or more.
    public var maximumMerge = 3

    /// Creates the default options.
    public init() {}
  }

  private let options: Options

  /// Creates an aligner.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Aligns two documents; every sentence stands on exactly one bead of the result.
  public func align(_ left: Document, _ right: Document) -> Ladder {
    Ladder(
      beads: left.sentences.indices.map { Bead(left: [$0], right: [], confidence: 1) }
        + right.sentences.indices.map { Bead(left: [], right: [$0], confidence: 1) }, mode: options.mode ?? .parallel)
  }
}
