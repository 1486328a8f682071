/// Tells a discrepancy once, under its most specific kind.
enum OnceOnly {
  static func told(_ drafts: [Draft]) -> [Draft] {
    var kept: [Draft] = []
    for draft in drafts where !kept.contains(where: { covers($0, draft) }) { kept.append(draft) }
    return kept
  }

  /// Whether `draft` speaks of words that `earlier` has told of: a name inside a speaker's range, a figure inside a
  /// changed quotation.
  private static func covers(_ earlier: Draft, _ draft: Draft) -> Bool {
    guard earlier.kind != draft.kind else { return false }
    func overlap(_ a: Range<Int>?, _ b: Range<Int>?) -> Bool {
      guard let a, let b else { return false }
      return a.overlaps(b)
    }
    switch (earlier.kind, draft.kind) {
    case (.speaker, .name), (.name, .speaker), (.quote, .negation), (.untranslated, _):
      return overlap(earlier.leftRange, draft.leftRange) || overlap(earlier.rightRange, draft.rightRange)
    default: return false
    }
  }
}
