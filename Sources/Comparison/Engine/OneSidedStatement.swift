import Alignment
import TextModel

/// Sentences that the other text lacks.
enum OneSidedStatement {
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
