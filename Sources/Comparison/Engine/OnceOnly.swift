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
    for draft in drafts where !kept.contains(where: { covers($0, draft) || shareLostClause($0, draft, words) }) {
      kept.append(draft)
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
      return earlier.kind == .speaker && overlaps.0 && overlaps.1
        || earlier.kind == .quote && earlier.reason != .directSpeech && (overlaps.0 || overlaps.1)
    }
    let overlap =
      overlap(earlier.leftRange, draft.leftRange) || overlap(earlier.rightRange, draft.rightRange)
    switch (earlier.kind, draft.kind) {
    case (.speaker, .name), (.name, .speaker), (.untranslated, _), (.number, .unit): return overlap
    // That words are quoted on one side only tells nothing of what they say.
    case (.quote, .negation): return overlap && earlier.reason != .directSpeech
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
      guard let clause = side.clauses.firstIndex(where: { $0.range.overlaps(a) }),
        side.clauses[clause].range.overlaps(b)
      else { continue }
      return words.coverage(Array(side.clauses[clause].words), onLeft: onLeft) < 0.5
    }
    return false
  }

  private static func overlap(_ a: Range<Int>?, _ b: Range<Int>?) -> Bool {
    guard let a, let b else { return false }
    return a.overlaps(b)
  }
}
