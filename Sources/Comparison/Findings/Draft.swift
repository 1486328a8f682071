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
  var reason: Reason
  var detail: FindingDetail?

  /// Whether two drafts have words in common on either side.
  func overlaps(_ other: Draft) -> Bool {
    func overlap(_ a: Range<Int>?, _ b: Range<Int>?) -> Bool { a.flatMap { a in b.map { a.overlaps($0) } } ?? false }
    return overlap(leftRange, other.leftRange) || overlap(rightRange, other.rightRange)
  }

  /// Whether a draft about both texts stands before another, of drafts at one place the one about more words.
  static func stand(_ a: Draft, before b: Draft) -> Bool {
    func place(_ draft: Draft) -> (Int, Int, Int, Int, Int, Int) {
      let (left, right) = (draft.leftRange ?? 0..<0, draft.rightRange ?? 0..<0)
      return (draft.left[0], draft.right[0], left.lowerBound, -left.count, right.lowerBound, -right.count)
    }
    return place(a) < place(b)
  }

  /// Those of some drafts that overlap none before them, or none of `others`; linear where few stand in one sentence.
  static func apart(_ drafts: [Draft], from others: [Draft] = []) -> [Draft] {
    var left: [Int: [Draft]] = [:]
    var right: [Int: [Draft]] = [:]
    func keep(_ draft: Draft) {
      for sentence in draft.left { left[sentence, default: []].append(draft) }
      for sentence in draft.right { right[sentence, default: []].append(draft) }
    }
    others.forEach(keep)
    return drafts.filter { draft in
      let near = draft.left.flatMap { left[$0] ?? [] } + draft.right.flatMap { right[$0] ?? [] }
      guard !near.contains(where: draft.overlaps) else { return false }
      keep(draft)
      return true
    }
  }

  /// The findings of drafts in their order. The identifier is made of kind, words and sentences; findings equal in these
  /// take in the sentences before theirs and their ordinal too, so that no two share one, and that what was accepted of
  /// one says nothing of another when the first is mended.
  static func findings(_ drafts: [Draft], _ left: Document, _ right: Document) -> [Finding] {
    let hashes = drafts.map { $0.hash(left, right) }
    let counts = Dictionary(hashes.map { ($0.value, 1) }, uniquingKeysWith: +)
    var told: [UInt64: Int] = [:]
    return zip(drafts, hashes).map { draft, plain in
      var hash = plain
      if counts[plain.value, default: 0] > 1 { draft.addPlace(to: &hash, left, right) }
      let ordinal = told[hash.value, default: 0]
      told[hash.value] = ordinal + 1
      if ordinal > 0 { hash.add(String(ordinal)) }
      return draft.finding(id: hash.hex, left, right)
    }
  }

  private func hash(_ leftDocument: Document, _ rightDocument: Document) -> StableHash {
    var hash = StableHash()
    hash.add(kind.rawValue)
    hash.add(leftRange.map(leftDocument.source.string) ?? "")
    hash.add(rightRange.map(rightDocument.source.string) ?? "")
    for sentence in left { hash.add(leftDocument.sentences[sentence].text) }
    hash.add("|")
    for sentence in right { hash.add(rightDocument.sentences[sentence].text) }
    return hash
  }

  private func addPlace(to hash: inout StableHash, _ leftDocument: Document, _ rightDocument: Document) {
    for (sentences, document) in [(left, leftDocument), (right, rightDocument)] {
      hash.add(sentences.first.flatMap { $0 > 0 ? document.sentences[$0 - 1].text : nil } ?? "")
    }
  }

  private func finding(id: String, _ leftDocument: Document, _ rightDocument: Document) -> Finding {
    Finding(
      id: id, kind: kind, severity: severity, confidence: confidence, left: left, right: right, leftRange: leftRange,
      rightRange: rightRange, leftText: leftRange.map(leftDocument.source.string) ?? "",
      rightText: rightRange.map(rightDocument.source.string) ?? "", reason: reason, detail: detail)
  }
}

extension LinkedPair {
  /// A draft about this link; its confidence is the link's times `certainty`, how often such a finding is right in a
  /// right link.
  func draft(
    _ kind: FindingKind, _ severity: Severity, certainty: Double, left: Range<Int>?, right: Range<Int>?,
    _ reason: Reason
  ) -> Draft {
    let sentences = (sentences(of: left, self.left, bead.left), sentences(of: right, self.right, bead.right))
    return Draft(
      kind: kind, severity: severity, confidence: bead.confidence * certainty, left: sentences.0, right: sentences.1,
      leftRange: part(of: left, self.left, sentences.0, kind),
      rightRange: part(of: right, self.right, sentences.1, kind), reason: reason)
  }

  /// The part of a range before the mark that ends a quotation which it begins in.
  private func withinQuotation(_ range: Range<Int>, _ statements: [Side.Statement]) -> Range<Int> {
    for statement in statements where statement.sentence.range.overlaps(range) {
      var depth = 0
      var last = range.lowerBound
      for token in statement.tokens where range.contains(token.range.lowerBound) {
        if token.kind == .mark, ["«", "“", "„"].contains(token.folded) { depth += 1 }
        if token.kind == .mark, ["»", "”"].contains(token.folded) {
          depth -= 1
          if depth < 0 { return range.lowerBound..<max(last, range.lowerBound + 1) }
        }
        last = token.range.upperBound
      }
    }
    return range
  }

  /// The part of a range that stands in some sentences: a quotation may go on beyond its link. What is said differs
  /// within the quotation only.
  private func part(of range: Range<Int>?, _ side: Side, _ sentences: [Int], _ kind: FindingKind) -> Range<Int>? {
    guard let range, let first = sentences.first, let last = sentences.last else { return range }
    let (start, end) = (side.document.sentences[first].range, side.document.sentences[last].range)
    let statements = side.statements(sentences)
    let part = range.clamped(to: start.lowerBound..<end.upperBound)
    let whole = part.isEmpty ? range : part
    return withDot(kind == .negation || kind == .quote ? withinQuotation(whole, statements) : whole, statements)
  }

  /// A range with the full stop of the abbreviation at its end: «20–35 тыс.».
  private func withDot(_ range: Range<Int>, _ statements: [Side.Statement]) -> Range<Int> {
    for statement in statements where statement.sentence.range.overlaps(range) {
      guard let last = statement.tokens.firstIndex(where: { $0.range.upperBound == range.upperBound }),
        last + 1 < statement.tokens.count, Self.dotted.contains(statement.tokens[last].folded)
      else { continue }
      let next = statement.tokens[last + 1]
      if next.folded == ".", next.range.lowerBound == range.upperBound {
        return range.lowerBound..<next.range.upperBound
      }
    }
    return range
  }

  /// Abbreviations that are never written without their full stop.
  private static let dotted: Set<String> = ["тыс", "руб", "долл", "чел", "гг", "вв", "коп", "тг", "ғғ", "жж"]

  /// The sentences of a side that hold a range, or all of the link's.
  private func sentences(of range: Range<Int>?, _ side: Side, _ linked: [Int]) -> [Int] {
    guard let range else { return linked }
    let holding = linked.filter { side.document.sentences[$0].range.overlaps(range) }
    return holding.isEmpty ? linked : holding
  }
}
