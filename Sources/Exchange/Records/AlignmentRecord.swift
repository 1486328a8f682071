public import Alignment
public import TextModel

/// A bead as exchange files hold it: the sentence numbers, and the sentences' words where the format has them.
public struct AlignmentRecord: Sendable, Hashable {
  /// The bead.
  public var bead: Bead
  /// The left sentences joined by one space, empty on a gap; nil where the format holds numbers alone.
  public var leftText: String?
  /// The right sentences joined by one space, empty on a gap; nil where the format holds numbers alone.
  public var rightText: String?
  /// Whether a person confirmed the bead; its confidence is a program's score otherwise.
  public var isConfirmed = false
  /// The identifier of the unit in its file, nil where it has none.
  public var id: String?
  /// What tells the unit apart from others of the same text, nil where nothing does.
  public var context: String?
  /// What a file tells of the sentences one by one, nil where it does not.
  public var sentences: SentenceDetails?

  /// Creates a record.
  public init(bead: Bead, leftText: String?, rightText: String?) {
    self.bead = bead
    self.leftText = leftText
    self.rightText = rightText
  }

  /// The records of a ladder with the words of its documents, in the ladder's order. Linear.
  ///
  /// - Precondition: The documents have the sentences that the ladder names.
  public static func records(of ladder: Ladder, left: Document, right: Document) -> [AlignmentRecord] {
    ladder.beads.map { bead in
      let texts = (bead.left.map { left.sentences[$0].text }, bead.right.map { right.sentences[$0].text })
      var record = AlignmentRecord(
        bead: bead, leftText: texts.0.joined(separator: " "), rightText: texts.1.joined(separator: " "))
      if bead.left.count > 1 || bead.right.count > 1 {
        record.sentences = SentenceDetails(leftTexts: texts.0, rightTexts: texts.1)
      }
      return record
    }
  }
}

/// The sentences of a bead one by one, for formats that keep them apart. A list is empty where nothing is known, else it
/// has an element for each sentence of its side.
public struct SentenceDetails: Sendable, Hashable {
  /// The words of each left sentence.
  public var leftTexts: [String]
  /// The words of each right sentence.
  public var rightTexts: [String]
  /// The identifiers that the left sentences have in a file of sentences.
  public var leftIDs: [String]
  /// The identifiers that the right sentences have in a file of sentences.
  public var rightIDs: [String]

  /// Creates details.
  public init(
    leftTexts: [String] = [], rightTexts: [String] = [], leftIDs: [String] = [], rightIDs: [String] = []
  ) {
    self.leftTexts = leftTexts
    self.rightTexts = rightTexts
    self.leftIDs = leftIDs
    self.rightIDs = rightIDs
  }
}
