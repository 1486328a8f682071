import Alignment
import Bytes
import TextModel

/// A finding before it has its texts and its identifier.
struct Draft {
  var kind: FindingKind
  var severity: Severity
  var confidence: Double?
  var left: [Int]
  var right: [Int]
  var leftRange: Range<Int>?
  var rightRange: Range<Int>?
  var message: String

  /// The finding: words taken from the texts, the identifier made of kind, words and sentences.
  func finding(_ leftDocument: Document, _ rightDocument: Document) -> Finding {
    let leftText = leftRange.map(leftDocument.source.string) ?? ""
    let rightText = rightRange.map(rightDocument.source.string) ?? ""
    var hash = StableHash()
    hash.add(kind.rawValue)
    hash.add(leftText)
    hash.add(rightText)
    for sentence in left { hash.add(leftDocument.sentences[sentence].text) }
    hash.add("|")
    for sentence in right { hash.add(rightDocument.sentences[sentence].text) }
    return Finding(
      id: hash.hex, kind: kind, severity: severity, confidence: confidence, left: left, right: right,
      leftRange: leftRange, rightRange: rightRange, leftText: leftText, rightText: rightText, message: message)
  }
}

extension LinkedPair {
  /// A draft about this link; its confidence is the link's times `certainty`, how often such a finding is right in a
  /// right link.
  func draft(
    _ kind: FindingKind, _ severity: Severity, certainty: Double, left: Range<Int>?, right: Range<Int>?,
    _ message: String
  ) -> Draft {
    Draft(
      kind: kind, severity: severity, confidence: bead.confidence * certainty,
      left: sentences(of: left, self.left, bead.left), right: sentences(of: right, self.right, bead.right),
      leftRange: left, rightRange: right, message: message)
  }

  /// The sentences of a side that hold a range, or all of the link's.
  private func sentences(of range: Range<Int>?, _ side: Side, _ linked: [Int]) -> [Int] {
    guard let range else { return linked }
    let holding = linked.filter { side.document.sentences[$0].range.overlaps(range) }
    return holding.isEmpty ? linked : holding
  }
}
