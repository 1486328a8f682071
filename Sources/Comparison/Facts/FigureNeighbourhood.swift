import Alignment
import Facts
import TextModel

/// Figures of a link that stand in a neighbouring sentence of the other text, into which they may have moved.
///
/// A figure of the neighbour is there for its own link first. Where a text has one figure in two places by chance (three
/// dead here, three injured there), it cannot excuse that another stands in its place here.
struct FigureNeighbourhood {
  let pair: LinkedPair

  /// Drops the figures that the neighbours have.
  ///
  /// - Complexity: The figures of both sides times those of the neighbours.
  func settle(_ left: inout [Quantity], _ right: inout [Quantity]) {
    let (all, others) = (left, right)
    left.removeAll { figure in
      isHeld(figure, onLeft: true)
        && (isSpare(figure, onLeft: true)
          || !others.contains { mayConflict(figure, $0) && !isHeld($0, onLeft: false) })
    }
    right.removeAll { figure in
      isHeld(figure, onLeft: false)
        && (isSpare(figure, onLeft: false)
          || !all.contains { mayConflict($0, figure) && !isHeld($0, onLeft: true) })
    }
  }

  /// Whether a neighbour on the other side has a figure, as figure or as part of a date.
  private func isHeld(_ figure: Quantity, onLeft: Bool) -> Bool {
    pair.neighbours(onRight: onLeft).contains { statement in
      statement.facts.quantities.contains { figure.agrees(with: $0) != .different }
        || statement.facts.dates.contains { $0.first.year.map { ExactDecimal(Int64($0)) } == figure.low }
    }
  }

  /// Whether a neighbour has it that is linked with nothing which it renders, or renders wrongly.
  private func isSpare(_ figure: Quantity, onLeft: Bool) -> Bool {
    let (own, other) = onLeft ? (pair.left, pair.right) : (pair.right, pair.left)
    let linked = onLeft ? pair.bead.right : pair.bead.left
    guard let first = linked.first, let last = linked.last else { return false }
    let near = max(0, first - LinkedPair.reach)...min(other.statements.count - 1, last + LinkedPair.reach)
    return near.contains { sentence in
      guard !linked.contains(sentence) else { return false }
      let partners = pair.beads.partners(of: sentence, onLeft: !onLeft)
      var wanted = own.statements(partners).flatMap(\.facts.quantities)
      let stretch = partners.first.map { pair.beads.partners(of: $0, onLeft: onLeft) } ?? [sentence]
      var there = other.statements(stretch).flatMap(\.facts.quantities)
      Pairing.take(&there, &wanted) { $0.agrees(with: $1) != .different }
      return there.contains { candidate in
        figure.agrees(with: candidate) != .different && !wanted.contains { mayConflict(candidate, $0) }
      }
    }
  }

  /// Whether two figures measure the same, so that one may stand for the other by mistake.
  private func mayConflict(_ a: Quantity, _ b: Quantity) -> Bool {
    a.unit == b.unit && a.unit != .none && a.unit != .ordinal && a.label == b.label
  }
}
