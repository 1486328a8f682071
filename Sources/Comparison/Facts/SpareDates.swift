import Alignment
import Facts
import TextModel

/// Dates of the sentences of the other text that what these are linked with does not have: they may have moved there.
struct SpareDates {
  private let pair: LinkedPair

  init(_ pair: LinkedPair) { self.pair = pair }

  /// Whether a sentence so near, on the other side, has a date of one side that its own partners lack. Linear in the
  /// sentences within reach.
  func hold(_ date: DateFact, onLeft: Bool, within reach: Int = LinkedPair.reach) -> Bool {
    let (own, other) = (pair.side(onLeft: onLeft), pair.side(onLeft: !onLeft))
    let linked = onLeft ? pair.bead.right : pair.bead.left
    guard let first = linked.first, let last = linked.last else { return false }
    let near = max(0, first - reach)..<min(other.statements.count, last + reach + 1)
    return near.contains { sentence in
      guard !linked.contains(sentence),
        other.statements[sentence].facts.dates.contains(where: { $0.agrees(with: date) == .equal })
      else { return false }
      return !own.statements(pair.beads.partners(of: sentence, onLeft: !onLeft)).contains { statement in
        statement.facts.dates.contains { $0.agrees(with: date) != .different && !$0.first.isEmpty }
      }
    }
  }
}
