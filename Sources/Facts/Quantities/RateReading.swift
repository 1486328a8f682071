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
  /// - Returns: The unit of time; nil where none is told, or the quantity is a stretch of time itself.
  func rate(before start: Int, after end: Int, of unit: UnitCode) -> UnitCode? {
    guard ![.second, .month, .workingDay, .ordinal].contains(unit.canonical.unit) else { return nil }
    return rate(in: stride(from: end, to: end + 4, by: 1)) ?? rate(in: stride(from: start - 1, to: start - 4, by: -1))
  }

  /// The first rate among some tokens, up to a mark or number.
  private func rate(in tokens: StrideTo<Int>) -> UnitCode? {
    for index in tokens {
      guard view.isWord(index), view.numeral(index) == nil else { return nil }
      if let rate = view.tongue == .kazakh ? kazakhRate(index) : russianRate(index) { return rate }
    }
    return nil
  }

  private func kazakhRate(_ index: Int) -> UnitCode? {
    if view.folded(index + 1).isWritten("сайын"), let unit = view.unit(index) { return unit }
    // «2026 жылына» is a year.
    guard !view.isNumber(index - 1) else { return nil }
    return Self.kazakhRates.first { view.folded(index).isWritten($0.form) }?.unit
  }

  private func russianRate(_ index: Int) -> UnitCode? {
    if view.folded(index).isWritten("смену"), ["за", "в"].contains(view.folded(index - 1)) { return .shift }
    if view.hint(index - 1) == .at, let rate = Self.russianRates.first(where: { view.folded(index).isWritten($0.form) })
    {
      return rate.unit
    }
    return Self.russianAdverbs.first { view.folded(index).begins(with: $0.beginning) }?.unit
  }

  private static let kazakhRates: [(form: String, unit: UnitCode)] = [
    ("секундына", .second), ("минутына", .minute), ("сағатына", .hour), ("тәулігіне", .day), ("күніне", .day),
    ("аптасына", .week), ("айына", .month), ("жылына", .year), ("ауысымына", .shift),
  ]

  private static let russianRates: [(form: String, unit: UnitCode)] = [
    ("секунду", .second), ("минуту", .minute), ("час", .hour), ("сутки", .day), ("день", .day), ("неделю", .week),
    ("месяц", .month), ("год", .year),
  ]

  private static let russianAdverbs: [(beginning: String, unit: UnitCode)] = [
    ("ежесекундн", .second), ("ежеминутн", .minute), ("ежечасн", .hour), ("ежесуточн", .day), ("ежедневн", .day),
    ("еженедельн", .week), ("ежемесячн", .month), ("ежегодн", .year),
  ]
}
