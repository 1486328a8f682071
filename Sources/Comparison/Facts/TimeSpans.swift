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
      guard let count = quantity.value?.whole, let span = Self.span(of: quantity.unit),
        quantity.role == .ago || quantity.role == .later
      else { return nil }
      let sign = quantity.role == .ago ? -1 : 1
      let told = others.compactMap(\.relative).first { Self.isLong($0, as: quantity, sign) }
      return DateFact(DatePieces(), relative: told ?? RelativeDate(span, sign * count), range: quantity.range)
    }
  }

  /// Whether a date is told by another unit of the same length: «жеті күннен кейін», `спустя неделю`.
  private static func isLong(_ date: RelativeDate, as quantity: Quantity, _ sign: Int) -> Bool {
    let unit: UnitCode
    let count: Int
    switch date.span {
    case .day: (unit, count) = (.day, 1)
    case .week: (unit, count) = (.week, 1)
    case .month: (unit, count) = (.month, 1)
    case .quarter: (unit, count) = (.month, 3)
    case .year: (unit, count) = (.year, 1)
    }
    guard date.step.signum() == sign, unit != quantity.unit, unit.isCompatible(with: quantity.unit) else {
      return false
    }
    let length = unit.canonical.factor.multiplied(by: ExactDecimal(Int64(count * abs(date.step))))
    return length != nil && length == quantity.canonical?.low
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
