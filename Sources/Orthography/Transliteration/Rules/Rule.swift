/// One correspondence: a spelling, what it becomes, and between which letters.
struct Rule: Sendable {
  /// The spelling to match, in lower case.
  let source: String
  /// What it becomes, in lower case.
  let target: String
  /// The letter before. On the way back, too, this is the Cyrillic letter, the one just written.
  let after: Neighbour
  /// The letter of the source text that follows.
  let before: Neighbour

  init(_ source: String, _ target: String, after: Neighbour = .any, before: Neighbour = .any) {
    self.source = source
    self.target = target
    self.after = after
    self.before = before
  }
}
