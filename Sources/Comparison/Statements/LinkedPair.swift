import Alignment
import Lexicon
import TextModel

/// A link under comparison: the statements of both sides and the documents around them.
struct LinkedPair {
  let left: Side
  let right: Side
  let bead: Bead
  let mode: AlignmentMode
  let matcher: UnitMatcher

  var leftStatements: [Side.Statement] { left.statements(bead.left) }
  var rightStatements: [Side.Statement] { right.statements(bead.right) }

  /// Whether the link joins so many sentences that a figure or name may have been left out for good reason.
  var isLoose: Bool { bead.confidence < 0.6 }

  /// Whether both documents are in one language.
  var isSameLanguage: Bool { left.document.language.base == right.document.language.base }

  /// Statements of the other document within two sentences of the link, where a fact may have moved to.
  func neighbours(onRight: Bool) -> [Side.Statement] {
    let side = onRight ? right : left
    let linked = onRight ? bead.right : bead.left
    guard let first = linked.first, let last = linked.last else { return [] }
    let near = max(0, first - 2)...min(side.statements.count - 1, last + 2)
    return near.filter { !linked.contains($0) }.map { side.statements[$0] }
  }
}
