public import Alignment
public import TextModel

/// Two documents, how their sentences correspond, and what differs: the result that every report shows.
public struct ComparedPair: Sendable {
  /// The left document.
  public let left: Document
  /// The right document.
  public let right: Document
  /// The alignment.
  public let ladder: Ladder
  /// The differences, in reading order of the left text, those of the right text alone at their place in it.
  public let findings: [Finding]
  /// Links of `ladder` that are too uncertain to compare.
  public let notCompared: [Bead]

  /// The text that the other was translated from; nil where that is not known.
  public let original: PairSide?
  /// How terms are rendered; nil where that was not asked for, or the texts are no translation of each other.
  public let terms: TermSurvey?

  /// Creates a result.
  public init(
    left: Document, right: Document, ladder: Ladder, findings: [Finding], notCompared: [Bead],
    original: PairSide? = nil, terms: TermSurvey? = nil
  ) {
    self.left = left
    self.right = right
    self.ladder = ladder
    self.findings = findings
    self.notCompared = notCompared
    self.original = original
    self.terms = terms
  }
}
