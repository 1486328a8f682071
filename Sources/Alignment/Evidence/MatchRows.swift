/// The matches of pairs of sentences of two texts, held sparsely.
///
/// Units in more than a fifth of the right text, or in more than fifty of its sentences where it is long, are left out:
/// the work stays proportional to the matches of telling words.
struct MatchRows: Sendable {
  let table: MatchTable
  private let rows: [Int: [Int32: MatchTable.Masks]]

  init(_ table: MatchTable, of sentences: some Sequence<Int>) {
    self.table = table
    let limit = max(12, min(table.rightText.count / 5, 50))
    rows = sentences.reduce(into: [:]) { $0[$1] = table.sparseRow($1, limit: limit) }
  }

  /// The matches of a pair of sentences.
  func masks(_ i: Int, _ j: Int) -> MatchTable.Masks { rows[i]?[Int32(j)] ?? MatchTable.Masks() }

  /// The right sentences that share a unit with left sentence `i`, ascending.
  func partners(of i: Int) -> [Int] { rows[i].map { $0.keys.map { Int($0) }.sorted() } ?? [] }

  /// The log-likelihood ratio of left sentence `i` whose units of `mask` are matched.
  func leftEvidence(_ i: Int, _ mask: UInt64) -> Float { table.leftEvidence(i, mask) }

  /// The log-likelihood ratio of right sentence `j` whose units of `mask` are matched.
  func rightEvidence(_ j: Int, _ mask: UInt64) -> Float { table.rightEvidence(j, mask) }
}
