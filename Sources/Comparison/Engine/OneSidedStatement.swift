import Alignment
import TextModel

/// Sentences that the other text lacks.
enum OneSidedStatement {
  /// The sentences of a link as gaps of one each, for a link whose sides have nothing to do with each other.
  static func gaps(in bead: Bead, confidence: Double) -> [Bead] {
    bead.left.map { Bead(left: [$0], right: [], confidence: confidence) }
      + bead.right.map { Bead(left: [], right: [$0], confidence: confidence) }
  }

  static func drafts(_ bead: Bead, mode: AlignmentMode, _ left: Document, _ right: Document) -> [Draft] {
    let severity: Severity = mode == .parallel ? .warning : .info
    func draft(_ kind: FindingKind, left: [Int], right: [Int], _ range: Range<Int>) -> Draft {
      let isRight = kind == .onlyRight
      return Draft(
        kind: kind, severity: severity, confidence: bead.confidence, left: left, right: right,
        leftRange: isRight ? nil : range, rightRange: isRight ? range : nil, reason: .missingSentence)
    }
    return bead.left.filter { !left.sentences[$0].range.isEmpty }.map {
      draft(.onlyLeft, left: [$0], right: [], left.sentences[$0].range)
    }
      + bead.right.filter { !right.sentences[$0].range.isEmpty }.map {
        draft(.onlyRight, left: [], right: [$0], right.sentences[$0].range)
      }
  }
}
