import Facts
import TextModel

/// Finds dates and times that stand on both sides but belong to other events: «3 наурызда басталып, 5 наурызда аяқталады»,
/// `начнётся 5 марта и завершится 3 марта`.
struct SwappedDates {
  let pair: LinkedPair

  /// The first of two dates that have changed places, and the one in its stead on the right. Linear in the words.
  func ranges(among equal: [(DateFact, DateFact)]) -> (Range<Int>, Range<Int>)? {
    guard equal.count == 2, isPair(\.dates) else { return nil }
    let places = ExchangedPlaces(pair, equal.map { ($0.0.range, $0.1.range) }, asksBoth: true) {
      $0.facts.dates.map(\.range)
    }
    return places.first { areRivals(equal[$0].0, equal[$1].0) }.map { (equal[$0].0.range, equal[$1].1.range) }
  }

  /// The first of two times that have changed places, and the one in its stead on the right. Linear in the words.
  func ranges(among equal: [(TimeFact, TimeFact)]) -> (Range<Int>, Range<Int>)? {
    guard equal.count == 2, isPair(\.times) else { return nil }
    let places = ExchangedPlaces(pair, equal.map { ($0.0.range, $0.1.range) }, asksBoth: true) {
      $0.facts.times.map(\.range)
    }
    return places.first {
      equal[$0].0.agrees(with: equal[$1].0) == .different && equal[$0].0.bound == equal[$1].0.bound
    }
    .map { (equal[$0].0.range, equal[$1].1.range) }
  }

  /// Whether both sides have two such facts and no more: of the lists of a life or a page nothing is told.
  private func isPair<Fact>(_ facts: KeyPath<FactSet, [Fact]>) -> Bool {
    [pair.leftStatements, pair.rightStatements].allSatisfy { statements in
      statements.reduce(0) { $0 + $1.facts[keyPath: facts].count } == 2
    }
  }

  /// Whether one could stand where the other does: both give the same pieces, with other values.
  private func areRivals(_ a: DateFact, _ b: DateFact) -> Bool {
    a.agrees(with: b) == .different && !a.isWeak && !b.isWeak && a.bound == b.bound
      && (a.relative == nil) == (b.relative == nil) && (a.last == nil) == (b.last == nil)
      && (a.first.day == nil) == (b.first.day == nil) && (a.first.month == nil) == (b.first.month == nil)
  }

  /// Of conflicts those that are one exchange, `с 5 марта до 3 марта` for «3 наурыздан 5 наурызға дейін», are taken out;
  /// the bytes of the exchange. Quadratic in the conflicts.
  static func crossed<Fact>(
    _ conflicts: inout [(Fact, Fact)], _ range: (Fact) -> Range<Int>, areSame: (Fact, Fact) -> Bool
  ) -> (Range<Int>, Range<Int>)? {
    for i in conflicts.indices {
      for j in conflicts.indices where j > i {
        let (first, second) = (conflicts[i], conflicts[j])
        guard areSame(first.0, second.1), areSame(second.0, first.1), !areSame(first.0, second.0) else { continue }
        conflicts.remove(at: j)
        conflicts.remove(at: i)
        return (range(first.0), range(first.1))
      }
    }
    return nil
  }
}
