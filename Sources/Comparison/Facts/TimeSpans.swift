import Facts
import TextModel

/// Stretches of time that one side of a link tells in numbers and the other may tell by the calendar: «екі аптадан кейін»
/// beside `на следующей неделе`, «алты айда» beside `за полугодие`.
struct TimeSpans {
  private let quantities: [Quantity]
  private let others: [DateFact]

  /// The stretches of a side that no number of the other side tells.
  init(_ pair: LinkedPair, onLeft: Bool) {
    let other = pair.statements(onLeft: !onLeft)
    quantities = pair.statements(onLeft: onLeft).flatMap(\.facts.quantities).filter { quantity in
      !other.contains { $0.facts.quantities.contains { quantity.agrees(with: $0) == .equal } }
    }
    others = other.flatMap(\.facts.dates)
  }

  /// What lies so long ago or ahead, as dates told from today; none where the other side tells no such date.
  var relative: [DateFact] {
    guard others.contains(where: { $0.relative != nil && $0.relative?.step != 0 }) else { return [] }
    return quantities.compactMap { quantity in
      guard let count = quantity.value?.whole, let span = Self.span(of: quantity.unit) else { return nil }
      switch quantity.role {
      case .ago: return DateFact(DatePieces(), relative: RelativeDate(span, -count), range: quantity.range)
      case .later: return DateFact(DatePieces(), relative: RelativeDate(span, count), range: quantity.range)
      default: return nil
      }
    }
  }

  private static func span(of unit: UnitCode) -> RelativeDate.Span? {
    switch unit {
    case .day: .day
    case .week: .week
    case .month: .month
    case .year: .year
    default: nil
    }
  }

  /// Whether a number of months is one that the other side tells, rightly or wrongly, as a stretch of the year.
  func isReported(_ quantity: Quantity) -> Bool {
    Self.months(quantity) != nil && quantities.contains(quantity) && others.contains { $0.months?.lowerBound == 1 }
  }

  /// Numbers of months beside stretches from the beginning of the year that are not as long.
  func otherMonths(than dates: [DateFact]) -> [(quantity: Range<Int>, date: Range<Int>)] {
    quantities.compactMap { quantity in
      guard let count = Self.months(quantity),
        let date = dates.first(where: { $0.months?.lowerBound == 1 }), date.months?.count != count
      else { return nil }
      return (quantity.range, date.range)
    }
  }

  private static func months(_ quantity: Quantity) -> Int? {
    guard quantity.unit == .month, quantity.role == nil, let count = quantity.value?.whole, (2...11).contains(count)
    else {
      return nil
    }
    return count
  }
}
