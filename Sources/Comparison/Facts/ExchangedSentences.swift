import Alignment
import Facts
import TextModel

/// Facts that have changed places between two neighbouring links: «Ақтөбеде 5 мектеп салынды. Қостанайда 7 мектеп салынды.»,
/// `В Актобе построено 7 школ. В Костанае построено 5 школ.`
struct ExchangedSentences {
  let pair: LinkedPair

  /// Takes two facts out that stand for each other here and the other way round in a link near by, where the words show that
  /// it is the facts that have moved and not the sentences; `isFirst` is whether this link stands before the other, so
  /// that it is told here.
  ///
  /// - Complexity: Linear in the facts near by; quadratic in the words where an exchange is found.
  func take<Fact>(
    _ left: inout [Fact], _ right: inout [Fact], _ facts: KeyPath<FactSet, [Fact]>, areSame: (Fact, Fact) -> Bool,
    areRivals: (Fact, Fact) -> Bool
  ) -> (facts: (Fact, Fact), isFirst: Bool)? {
    for (i, mine) in left.enumerated() {
      for (j, its) in right.enumerated() where areRivals(mine, its) {
        guard let other = near.first(where: { areExchanged(mine, its, in: $0, facts, areSame) }), areInPlace(other)
        else { continue }
        left.remove(at: i)
        right.remove(at: j)
        return ((mine, its), (pair.bead.left.first ?? 0) < (other.left.first ?? 0))
      }
    }
    return nil
  }

  /// The links whose sentences stand near those of this one on both sides.
  private var near: [Bead] {
    guard let first = pair.bead.left.first, let last = pair.bead.left.last, let start = pair.bead.right.first,
      let end = pair.bead.right.last
    else { return [] }
    let around = max(0, first - LinkedPair.reach)..<min(pair.left.statements.count, last + LinkedPair.reach + 1)
    return around.filter { !pair.bead.left.contains($0) }.compactMap { sentence in
      let partners = pair.beads.partners(of: sentence, onLeft: true)
      guard let partner = partners.first, !pair.bead.right.contains(where: partners.contains),
        (start - LinkedPair.reach...end + LinkedPair.reach).contains(partner)
      else { return nil }
      return Bead(left: pair.beads.partners(of: partner, onLeft: false), right: partners, confidence: 1)
    }
  }

  private func areExchanged<Fact>(
    _ mine: Fact, _ its: Fact, in other: Bead, _ facts: KeyPath<FactSet, [Fact]>, _ areSame: (Fact, Fact) -> Bool
  ) -> Bool {
    let there = (
      pair.left.statements(other.left).flatMap { $0.facts[keyPath: facts] },
      pair.right.statements(other.right).flatMap { $0.facts[keyPath: facts] }
    )
    return there.0.contains { areSame($0, its) } && !there.0.contains { areSame($0, mine) }
      && there.1.contains { areSame($0, mine) } && !there.1.contains { areSame($0, its) }
  }

  /// Whether the words of the two links fit better as they are linked than crosswise.
  private func areInPlace(_ other: Bead) -> Bool {
    func fit(_ left: [Int], _ right: [Int]) -> Double {
      let words = LinkedPair(
        left: pair.left, right: pair.right, bead: Bead(left: left, right: right, confidence: 1), mode: pair.mode,
        matcher: pair.matcher
      ).words
      return words.coverage(onLeft: true) + words.coverage(onLeft: false)
    }
    let linked = fit(pair.bead.left, pair.bead.right) + fit(other.left, other.right)
    return linked > fit(pair.bead.left, other.right) + fit(other.left, pair.bead.right)
  }
}
