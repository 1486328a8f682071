import Alignment

/// The columns of an alignment as a table, in TSV and CSV; the first five always, the others on request.
enum TableColumn: String, CaseIterable {
  case leftIDs = "left_ids"
  case rightIDs = "right_ids"
  case confidence
  case left
  case right
  case leftDocument = "left_document"
  case rightDocument = "right_document"
  case leftLanguage = "left_lang"
  case rightLanguage = "right_lang"
  case id
  case state
  case leftSentenceIDs = "left_sentence_ids"
  case rightSentenceIDs = "right_sentence_ids"
  case context

  /// Those that are always written.
  static let plain: [TableColumn] = [.leftIDs, .rightIDs, .confidence, .left, .right]

  /// The header that a user is told of.
  static let header = plain.map(\.rawValue).joined(separator: "\t")
}

/// What the column `state` says, joined by a space.
enum RecordState: String {
  case confirmed
  case moved

  static func words(of record: AlignmentRecord) -> String {
    let states: [RecordState] = (record.isConfirmed ? [.confirmed] : []) + (record.bead.isMoved ? [.moved] : [])
    return states.map(\.rawValue).joined(separator: " ")
  }
}
