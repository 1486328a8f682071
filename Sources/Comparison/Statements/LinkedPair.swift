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
  /// What the sentences around are linked with.
  let beads: LinkedBeads
  let leftStatements: [Side.Statement]
  let rightStatements: [Side.Statement]
  /// The words of both sides and which may render each other.
  let words: Correspondence

  init(
    left: Side, right: Side, bead: Bead, mode: AlignmentMode, matcher: UnitMatcher, beads: LinkedBeads = LinkedBeads()
  ) {
    self.beads = beads
    (self.left, self.right, self.bead, self.mode, self.matcher) = (left, right, bead, mode, matcher)
    leftStatements = left.statements(bead.left)
    rightStatements = right.statements(bead.right)
    words = Correspondence(
      left: SideWords(leftStatements, language: left.document.language),
      right: SideWords(rightStatements, language: right.document.language), matcher: matcher)
  }

  /// Whether the link joins so many sentences that a figure or name may have been left out for good reason.
  var isLoose: Bool { bead.confidence < 0.6 }

  /// Whether the documents are no reports but passages of a few sentences, which show nothing of whom a report quotes.
  var isExcerpt: Bool { max(left.statements.count, right.statements.count) <= 3 }

  /// One side with all its document.
  func side(onLeft: Bool) -> Side { onLeft ? left : right }

  /// The linked statements of one side.
  func statements(onLeft: Bool) -> [Side.Statement] { onLeft ? leftStatements : rightStatements }

  /// Whether one side is Kazakh.
  func isKazakh(onLeft: Bool) -> Bool { side(onLeft: onLeft).document.language.isKazakh }

  /// Whether both documents are in one language.
  var isSameLanguage: Bool { left.document.language.base == right.document.language.base }

  /// How many sentences away a fact may have moved to.
  static let reach = 2

  /// Statements of the other document within two sentences of the link, where a fact may have moved to.
  func neighbours(onRight: Bool) -> [Side.Statement] {
    let side = onRight ? right : left
    let linked = onRight ? bead.right : bead.left
    guard let first = linked.first, let last = linked.last else { return [] }
    let near = max(0, first - Self.reach)...min(side.statements.count - 1, last + Self.reach)
    return near.filter { !linked.contains($0) }.map { side.statements[$0] }
  }
}
