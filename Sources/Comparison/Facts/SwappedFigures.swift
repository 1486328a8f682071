import Facts
import TextModel

/// Finds figures that stand on both sides but count other things: «12 мектеп пен 30 аурухана», «30 школ и 12 больниц».
struct SwappedFigures {
  let pair: LinkedPair

  /// The first of two figures that have changed places, and the one that stands in its stead on the right; nil where none
  /// have: by the words about them, or by roles that are exchanged («35 из 80», «80 из 35»). Quadratic in the pairs.
  func ranges(among equal: [(Quantity, Quantity)]) -> (Range<Int>, Range<Int>)? {
    guard equal.count > 1 else { return nil }
    for i in equal.indices {
      for j in equal.indices
      where j > i && areRivals(equal[i].0, equal[j].0) && haveOtherRoles(equal[i], equal[j]) {
        return (equal[i].0.numberRange, equal[j].1.numberRange)
      }
    }
    let places = ExchangedPlaces(pair, equal.map { ($0.0.range, $0.1.range) }) { $0.facts.quantities.map(\.range) }
    return places.first { areRivals(equal[$0].0, equal[$1].0) }
      .map { (equal[$0].0.numberRange, equal[$1].1.numberRange) }
  }

  /// Whether one could stand where the other does.
  private func areRivals(_ a: Quantity, _ b: Quantity) -> Bool {
    a.agrees(with: b) == .different && a.rate == b.rate && a.unit.isCompatible(with: b.unit) && !a.isWeak && !b.isWeak
      && a.label == nil
      && b.label == nil && (a.unit == .ordinal) == (b.unit == .ordinal)
  }

  private func haveOtherRoles(_ first: (Quantity, Quantity), _ second: (Quantity, Quantity)) -> Bool {
    let roles = (first.0.role, first.1.role, second.0.role, second.1.role)
    switch roles {
    case (.from, .to, .to, .from), (.to, .from, .from, .to): return true
    case (.whole, let other, let none, .whole), (let other, .whole, .whole, let none):
      return other != .whole && none != .whole
    default: return false
    }
  }
}
