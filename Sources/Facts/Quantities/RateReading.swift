import Orthography
import TextModel

/// Rates: what a number is told for an hour, a day, a year.
extension QuantityReader {
  /// The stretch of time for which the words around a quantity tell it: «сағатына 800 текше метр», `800 кубометров песка
  /// в сутки`. Constant time.
  ///
  /// - Parameters:
  ///   - start: Its first token.
  ///   - end: The token after it.
  ///   - unit: Its unit.
  /// - Returns: The unit of time and the bytes that tell it; nil where none is told, or the quantity is a stretch of
  ///   time itself.
  func rate(before start: Int, after end: Int, of unit: UnitCode) -> (unit: UnitCode, range: Range<Int>)? {
    guard ![.second, .month, .workingDay, .ordinal].contains(unit.canonical.unit) else { return nil }
    return abbreviated(after: end, unit) ?? rate(in: stride(from: end, to: end + 4, by: 1))
      ?? rate(in: stride(from: start - 1, to: start - 4, by: -1))
  }

  /// «20 м/с», «60 км/сағ», «300 т/тәул».
  func abbreviated(after end: Int, _ unit: UnitCode) -> (unit: UnitCode, range: Range<Int>)? {
    guard unit.isMeasured, view.isMark(end, "/"), view.isJoined(end), view.isJoined(end + 1),
      let time = Self.abbreviations.first(where: { form, _ in
        let unit = view.folded(end + 1)
        return unit.isWritten(form) || view.tongue == .kazakh && unit.begins(with: form + "-")
      })
    else { return nil }
    return (time.unit, view.range(end, end + 2))
  }

  /// The first rate among some tokens, up to a mark or number.
  private func rate(in tokens: StrideTo<Int>) -> (unit: UnitCode, range: Range<Int>)? {
    for index in tokens {
      guard view.isWord(index), view.numeral(index) == nil else { return nil }
      if let (unit, range) = view.tongue == .kazakh ? kazakhRate(index) : russianRate(index) {
        return (unit, view.range(range.lowerBound, range.upperBound))
      }
    }
    return nil
  }

  private func kazakhRate(_ index: Int) -> (UnitCode, Range<Int>)? {
    if view.folded(index + 1).begins(with: "сайын"), let unit = view.unit(index) { return (unit, index..<index + 2) }
    if view.folded(index).begins(with: "сайын"), let unit = view.unit(index - 1) {
      return (unit, index - 1..<index + 1)
    }
    // «2026 жылына» is a year.
    guard !view.isNumber(index - 1) else { return nil }
    return Self.kazakhRates.first { view.folded(index).isWritten($0.form) }.map { ($0.unit, index..<index + 1) }
  }

  private func russianRate(_ index: Int) -> (UnitCode, Range<Int>)? {
    let isOnce = ["за", "в"].contains(view.folded(index - 1))
    if isOnce, view.folded(index).isWritten("смену") { return (.shift, index - 1..<index + 1) }
    if isOnce || view.hint(index - 1) == .at,
      let rate = Self.russianRates.first(where: { view.folded(index).isWritten($0.form) })
    {
      return (rate.unit, index - 1..<index + 1)
    }
    return Self.russianAdverbs.first { view.folded(index).begins(with: $0.beginning) }
      .map { ($0.unit, index..<index + 1) }
  }

  private static let kazakhRates: [(form: String, unit: UnitCode)] = [
    ("секундына", .second), ("минутына", .minute), ("сағатына", .hour), ("тәулігіне", .day), ("күніне", .day),
    ("аптасына", .week), ("айына", .month), ("жылына", .year), ("ауысымына", .shift),
  ]

  private static let russianRates: [(form: String, unit: UnitCode)] = [
    ("секунду", .second), ("минуту", .minute), ("час", .hour), ("сутки", .day), ("день", .day), ("неделю", .week),
    ("месяц", .month), ("год", .year),
  ]

  private static let abbreviations: [(form: String, unit: UnitCode)] = [
    ("с", .second), ("сек", .second), ("мин", .minute), ("ч", .hour), ("час", .hour), ("сағ", .hour),
    ("сут", .day), ("сутки", .day), ("тәул", .day), ("мес", .month), ("ай", .month), ("год", .year), ("жыл", .year),
  ]

  private static let russianAdverbs: [(beginning: String, unit: UnitCode)] = [
    ("ежесекундн", .second), ("ежеминутн", .minute), ("ежечасн", .hour), ("ежесуточн", .day), ("ежедневн", .day),
    ("еженедельн", .week), ("ежемесячн", .month), ("ежегодн", .year),
  ]
}
