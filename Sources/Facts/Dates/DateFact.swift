/// Where a date or time bounds what is told.
public enum DateBound: Sendable, Hashable {
  /// On it, or not told.
  case at
  /// From it on: 1 шілдеден бастап, с 1 июля.
  case from
  /// Up to it: 15 наурызға дейін, до 15 марта, к 2030 году.
  case until
}

/// A date, or a range of dates, as a text states it.
public struct DateFact: Sendable, Hashable {
  /// The date; of a range its beginning.
  public var first: DatePieces
  /// The end of a range.
  public var last: DatePieces?
  /// What the date is told from, for «былтыр» and «3 марта текущего года».
  public var relative: RelativeDate?
  /// Whether it is a beginning or an end of something.
  public var bound: DateBound
  /// Whether the word may mean something else: маусым is also a season, среда an environment.
  public var isWeak: Bool
  /// Bytes of the date.
  public var range: Range<Int>

  /// Creates a date.
  public init(
    _ first: DatePieces, through last: DatePieces? = nil, relative: RelativeDate? = nil, bound: DateBound = .at,
    isWeak: Bool = false, range: Range<Int>
  ) {
    self.first = first
    self.last = last
    self.relative = relative
    self.bound = bound
    self.isWeak = isWeak
    self.range = range
  }

  /// Whether two dates say the same: equal if they give the same pieces, rounding if one gives fewer, different if a
  /// piece that both give conflicts. A relative date meets any calendar date: see `resolved(on:)`. Constant time.
  public func agrees(with other: DateFact) -> Agreement {
    if endsIn(other) || other.endsIn(self) { return .rounding }
    if let mine = months, let its = other.months { return agrees(mine, with: its, of: other) }
    if first.conflicts(with: other.first) { return .different }
    switch (last, other.last) {
    case (let mine?, let its?) where mine.conflicts(with: its): return .different
    case (let end?, nil) where first.conflicts(with: end): return .rounding
    case (nil, let end?) where other.first.conflicts(with: end): return .rounding
    default: break
    }
    if let mine = relative, let its = other.relative, mine.conflicts(with: its) { return .different }
    switch (bound, other.bound) {
    case (.from, .until), (.until, .from): return .different
    default: break
    }
    return first == other.first && last == other.last && relative == other.relative ? .equal : .rounding
  }

  /// Whether this is a range, and the other what it ends with: 12–13 May, which ended on 13 May.
  private func endsIn(_ other: DateFact) -> Bool {
    guard let last, other.last == nil, first != last, other.bound != .from else { return false }
    let end = other.first
    if let day = last.day {
      return end.day == day && end.month == last.month && (end.year == last.year || end.year == nil)
    }
    return last.year.map { last == DatePieces(year: $0) } == true && end == last
  }

  /// The months of the year that it covers, if more than one.
  public var months: ClosedRange<Int>? {
    if let first = first.month, self.first.day == nil, self.first.part == nil, let end = last?.month, last?.day == nil,
      first < end
    {
      return first...end
    }
    return last == nil && bound == .at ? first.months : nil
  }

  /// Whether two stretches of months are the same: what is reported from the beginning of the year, or lies across the
  /// other, is another; one within the other is told less exactly.
  private func agrees(_ mine: ClosedRange<Int>, with its: ClosedRange<Int>, of other: DateFact) -> Agreement {
    if let year = first.year, let otherYear = other.first.year, year != otherYear { return .different }
    if let own = relative, let its = other.relative, own.conflicts(with: its) { return .different }
    if first.namesOtherSpan(other.first) || other.first.namesOtherSpan(first) { return .different }
    if mine == its {
      return first.year == other.first.year && relative == other.relative ? .equal : .rounding
    }
    if mine.lowerBound == 1, its.lowerBound == 1 { return .different }
    return mine.contains(its.lowerBound) && mine.contains(its.upperBound)
      || its.contains(mine.lowerBound) && its.contains(mine.upperBound) ? .rounding : .different
  }

  /// The date with its relative part turned into pieces, for a text written on a known day: былтыр in 2026 is the
  /// year 2025. Weeks stay as they are. Constant time.
  public func resolved(on day: DatePieces) -> DateFact {
    guard let relative, let now = day.year else { return self }
    var fact = self
    switch relative.span {
    case .year:
      fact.first.year = fact.first.year ?? now + relative.step
      if var last = fact.last {
        last.year = last.year ?? now + relative.step
        fact.last = last
      }
    case .month:
      guard let month = day.month else { return self }
      let index = now * 12 + month - 1 + relative.step
      fact.first.year = index / 12
      fact.first.month = index % 12 + 1
    case .day:
      guard let target = DayCount.day(relative.step, from: day) else { return self }
      fact.first = target
    case .quarter:
      guard let month = day.month else { return self }
      let index = now * 4 + (month - 1) / 3 + relative.step
      fact.first.year = index / 4
      fact.first.quarter = index % 4 + 1
    case .week: return self
    }
    fact.relative = nil
    return fact
  }
}

/// Days of the Gregorian calendar.
enum DayCount {
  /// The date some days away from a full date, a few days at most.
  static func day(_ step: Int, from date: DatePieces) -> DatePieces? {
    guard var year = date.year, var month = date.month, var day = date.day else { return nil }
    day += step
    while day < 1 {
      month -= 1
      if month < 1 {
        month = 12
        year -= 1
      }
      day += length(of: month, in: year)
    }
    while day > length(of: month, in: year) {
      day -= length(of: month, in: year)
      month += 1
      if month > 12 {
        month = 1
        year += 1
      }
    }
    return DatePieces(year: year, month: month, day: day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
