/// Tells a discrepancy once, under its most specific kind.
enum OnceOnly {
  /// The drafts of one link without those that speak of words told of before.
  ///
  /// - Parameters:
  ///   - drafts: What the checks saw, the most specific kinds first.
  ///   - words: The words of the link, whose clauses tell which one-sided drafts belong together.
  /// - Returns: The drafts kept, in their order.
  static func told(_ drafts: [Draft], in words: Correspondence) -> [Draft] {
    var kept: [Draft] = []
    for draft in drafts {
      let isTold = kept.contains {
        covers($0, draft) || shareLostClause($0, draft, words) || tellOneChange($0, draft, words)
      }
      if !isTold, !isWorded(draft, by: kept) { kept.append(draft) }
    }
    return kept
  }

  /// Whether `draft` speaks of words that `earlier` has told of: a name inside a speaker's range, a figure inside a
  /// changed quotation.
  private static func covers(_ earlier: Draft, _ draft: Draft) -> Bool {
    if earlier.kind == draft.kind {
      let overlaps = (
        overlap(earlier.leftRange, draft.leftRange), overlap(earlier.rightRange, draft.rightRange)
      )
      return [.speaker, .negation].contains(earlier.kind) && overlaps.0 && overlaps.1
        || earlier.kind == .quote && earlier.reason != .directSpeech && (overlaps.0 || overlaps.1)
    }
    let overlap =
      overlap(earlier.leftRange, draft.leftRange) || overlap(earlier.rightRange, draft.rightRange)
    switch (earlier.kind, draft.kind) {
    case (.speaker, .name), (.name, .speaker), (.untranslated, _), (.number, .unit), (.unit, .date): return overlap
    // That words are quoted on one side only tells nothing of what they say.
    case (.quote, .negation): return overlap && earlier.reason != .directSpeech
    // A bound and the verb that makes it one: «80 доллардан төмендемейді», `опустится ниже 80`.
    case (.number, .negation): return overlap
    // Figures that have changed places have so among their years.
    case (.number, .date): return earlier.reason == .exchanged && draft.reason == .exchanged
    default: return false
    }
  }

  /// Whether both tell of something that one side has alone, in one clause that the other side lacks.
  private static func shareLostClause(_ earlier: Draft, _ draft: Draft, _ words: Correspondence) -> Bool {
    guard [.number, .name, .date].contains(earlier.kind), [.number, .name, .date, .negation].contains(draft.kind) else {
      return false
    }
    for onLeft in [true, false] {
      let own = (onLeft ? earlier.leftRange : earlier.rightRange, onLeft ? draft.leftRange : draft.rightRange)
      let other = (onLeft ? earlier.rightRange : earlier.leftRange, onLeft ? draft.rightRange : draft.leftRange)
      guard let a = own.0, let b = own.1, other.0 == nil, other.1 == nil else { continue }
      let side = words.side(onLeft: onLeft)
      guard let first = side.clauses.firstIndex(where: { $0.range.overlaps(a) }),
        let second = side.clauses.firstIndex(where: { $0.range.overlaps(b) }),
        side.clauses[first].statement == side.clauses[second].statement
      else { continue }
      // Quotation marks and commas part what is one statement: «2018 жылы «Құрылыс» компаниясы 12 млрд теңгеге салған».
      let lost = side.clauses[min(first, second)].words.lowerBound..<side.clauses[max(first, second)].words.upperBound
      return words.coverage(Array(lost), onLeft: onLeft) < 0.5
    }
    return false
  }

  /// Whether one tells that the ends of a change have been exchanged, and the other that the change goes the other way:
  /// «205 теңгеден 215 теңгеге көтерілді», `снизилась с 215 до 205`.
  private static func tellOneChange(_ earlier: Draft, _ draft: Draft, _ words: Correspondence) -> Bool {
    guard earlier.kind == .number, earlier.reason == .exchanged, draft.reason == .opposite,
      earlier.left == draft.left, earlier.right == draft.right, let left = draft.leftRange, let right = draft.rightRange
    else { return false }
    return words.tellsChange(in: left, onLeft: true) && words.tellsChange(in: right, onLeft: false)
  }

  /// Bytes of a short word beside the one that has been told: «к осени».
  private static let wordLength = 12

  /// Whether all that two quotations word otherwise has been told as other figures, dates or names.
  private static func isWorded(_ draft: Draft, by kept: [Draft]) -> Bool {
    guard draft.kind == .quote, case .wording(let changes) = draft.detail, !changes.isEmpty else { return false }
    let told = kept.filter { [.number, .unit, .date, .name].contains($0.kind) && $0.severity > .info }
    func isTold(_ range: Range<Int>?, _ part: KeyPath<Draft, Range<Int>?>) -> Bool {
      guard let range else { return true }
      return told.contains { draft in
        draft[keyPath: part].map { $0.overlaps(range) && range.count <= $0.count + wordLength } == true
      }
    }
    return changes.allSatisfy { isTold($0.left, \.leftRange) && isTold($0.right, \.rightRange) }
  }

  private static func overlap(_ a: Range<Int>?, _ b: Range<Int>?) -> Bool {
    guard let a, let b else { return false }
    return a.overlaps(b)
  }
}
