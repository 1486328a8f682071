public import Alignment
public import TextModel

/// A bead as exchange files hold it: the sentence numbers, and the sentences' words where the format has them.
public struct AlignmentRecord: Sendable, Hashable {
  /// The bead.
  public let bead: Bead
  /// The left sentences joined by one space, empty on a gap; nil where the format holds numbers alone.
  public let leftText: String?
  /// The right sentences joined by one space, empty on a gap; nil where the format holds numbers alone.
  public let rightText: String?

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
    func joined(_ numbers: [Int], of document: Document) -> String {
      numbers.map { document.sentences[$0].text }.joined(separator: " ")
    }
    return ladder.beads.map { bead in
      AlignmentRecord(bead: bead, leftText: joined(bead.left, of: left), rightText: joined(bead.right, of: right))
    }
  }
}
