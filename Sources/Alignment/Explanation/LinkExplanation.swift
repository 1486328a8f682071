/// Why two sentences were, or were not, linked: each piece of evidence with what it brings.
///
/// Contributions are log-likelihood ratios in natural logs: positive ones speak for the link. Their sum and the prior
/// make the log-odds of the pair considered alone. What other sentences bring is told apart from them: those that fit
/// better or worse, and the neighbours that keep the order or break it.
public struct LinkExplanation: Sendable, Hashable {
  /// A piece of evidence.
  public struct Piece: Sendable, Hashable {
    /// What kind of evidence.
    public enum Kind: String, Sendable, Hashable {
      /// The same figure or date.
      case number
      /// A name that sounds alike.
      case name
      /// Renderings of each other by the lexicon, or words that sound alike.
      case term
      /// A word without an entry, matched by sound.
      case word
      /// The lengths of the sentences.
      case length
      /// Both sides quote somebody, or one side does (comparable mode).
      case quotation
      /// Words that find no match.
      case unmatched
    }

    /// The kind.
    public let kind: Kind
    /// The words on the left, as written.
    public let left: String
    /// The words on the right, as written.
    public let right: String
    /// Natural logarithm of the likelihood ratio.
    public let contribution: Double
  }

  /// The pieces, the weightiest first.
  public let pieces: [Piece]
  /// The log-odds of a link before anything is known of the two sentences.
  public let prior: Double

  /// The mode in which the texts were aligned.
  public let mode: AlignmentMode
  /// What rivals and neighbours bring, in natural logs.
  public let context: Double
  /// The share of the shorter text that finds a counterpart, by which links are believed more or less in comparable
  /// mode; nil in parallel mode.
  public let support: Double?
  /// Whether the two stand on one bead.
  public let isLinked: Bool
  /// The probability that they belong together; if they are not linked, the most it can be.
  public let confidence: Double

  /// The log-odds of the pair considered alone.
  public var total: Double { pieces.reduce(prior) { $0 + $1.contribution } }
}
