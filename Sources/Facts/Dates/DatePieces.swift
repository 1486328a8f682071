/// The pieces of a calendar date that a text gives; what it does not give is nil.
public struct DatePieces: Sendable, Hashable {
  /// The year of our era.
  public var year: Int?
  /// 1…12.
  public var month: Int?
  /// 1…31.
  public var day: Int?
  /// Monday is 1, Sunday 7.
  public var weekday: Int?
  /// 1…4.
  public var quarter: Int?
  /// 1 or 2.
  public var half: Int?
  /// The first year of a decade: 1990, or 90 where the text leaves out the century.
  public var decade: Int?
  /// The number of a century: 19, 21.
  public var century: Int?
  /// 1 winter, 2 spring, 3 summer, 4 autumn.
  public var season: Int?
  /// Beginning, middle or end of what the other pieces name.
  public var part: DatePart?
  /// Part of the day.
  public var dayPart: DayPart?
  /// Whether the working days of the week are meant, or its end.
  public var isWorkday: Bool?
  /// A holiday, which has days of its own.
  public var holiday: Holiday?
  /// So many months from the beginning of the year: «тоғыз айда», `за первые три месяца`.
  public var firstMonths: Int?
  /// Whether the year or century is told to lie before our era, or in it; nil where nothing is told.
  public var isBeforeEra: Bool?

  /// Creates a date without any piece.
  public init() {}

  /// Creates a calendar date.
  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// Whether no piece is given.
  public var isEmpty: Bool { self == DatePieces() }

  /// Whether a piece that both give differs. A decade meets its short form, a year or month the span that holds it.
  /// Constant time.
  public func conflicts(with other: DatePieces) -> Bool {
    func differ(_ path: KeyPath<DatePieces, Int?>) -> Bool {
      guard let mine = self[keyPath: path], let its = other[keyPath: path] else { return false }
      return mine != its
    }
    let paths: [KeyPath<DatePieces, Int?>] = [
      \.year, \.month, \.day, \.weekday, \.quarter, \.half, \.century, \.season,
    ]
    if let mine = isWorkday, let its = other.isWorkday, mine != its { return true }
    if let mine = isBeforeEra, let its = other.isBeforeEra, mine != its { return true }
    if namesOtherSpan(other) || other.namesOtherSpan(self) { return true }
    if holidaysDiffer(other) { return true }
    return paths.contains(where: differ) || decadesDiffer(other) || other.isOutside(self) || isOutside(other)
      || partsDiffer(other)
  }

  /// Whether this is a quarter of a year and the other a half: neither is a vaguer way to say the other. Constant time.
  public func namesOtherSpan(_ other: DatePieces) -> Bool {
    quarter != nil && half == nil && other.half != nil && other.quarter == nil && other.month == nil
  }

  /// Whether a holiday of the one is neither the holiday nor the date of the other.
  private func holidaysDiffer(_ other: DatePieces) -> Bool {
    switch (holiday, other.holiday) {
    case (let mine?, let its?): mine != its
    case (let mine?, nil): other.month.map { mine.excludes(month: $0, day: other.day) } ?? false
    case (nil, let its?): month.map { its.excludes(month: $0, day: day) } ?? false
    case (nil, nil): false
    }
  }

  /// The months of the year that a quarter, a half-year or the like covers; nil for what is no such stretch.
  var months: ClosedRange<Int>? {
    guard month == nil, part == nil else { return nil }
    if let firstMonths { return 1...firstMonths }
    if let quarter { return quarter * 3 - 2...quarter * 3 }
    return half.map { $0 * 6 - 5...$0 * 6 }
  }

  private func partsDiffer(_ other: DatePieces) -> Bool {
    if let mine = dayPart, let its = other.dayPart, mine.excludes(its) { return true }
    guard let mine = part, let its = other.part else { return false }
    // «тамыз соңы» may be called the end of the quarter; the end of the month is not that of the year.
    return mine.span == its.span
      ? mine.isApart(from: its) || (season == nil) != (other.season == nil) : month == nil && other.month == nil
  }

  private func decadesDiffer(_ other: DatePieces) -> Bool {
    guard let mine = decade, let its = other.decade else { return false }
    return mine < 100 || its < 100 ? mine % 100 != its % 100 : mine != its
  }

  /// Whether the month lies outside a quarter or half-year, or the year outside a decade or century, of the other.
  private func isOutside(_ span: DatePieces) -> Bool {
    if let month {
      if let quarter = span.quarter, (month - 1) / 3 + 1 != quarter { return true }
      if let half = span.half, (month - 1) / 6 + 1 != half { return true }
    }
    if let year {
      if let decade = span.decade, (decade < 100 ? year % 100 : year) / 10 * 10 != decade { return true }
      if let century = span.century, (year - 1) / 100 + 1 != century { return true }
    }
    return false
  }
}
