/// A time of day as a text states it.
public struct TimeFact: Sendable, Hashable {
  /// 0…24.
  public var hour: Int
  /// 0…59.
  public var minute: Int
  /// Whether it is a beginning or an end.
  public var bound: DateBound
  /// Whether the text leaves open which half of the day is meant: «сағат жетіде», `в половине восьмого`.
  public var isHalfOpen: Bool
  /// Whether the words tell the hour only roughly: «түн ортасында».
  public var isRough = false
  /// Whether all hours of the day are meant: «тәулік бойы», `круглосуточно`.
  public var isRoundClock: Bool
  /// Bytes of the time.
  public var range: Range<Int>

  /// Creates a time.
  public init(
    hour: Int, minute: Int, bound: DateBound = .at, isHalfOpen: Bool = false, isRoundClock: Bool = false,
    range: Range<Int>
  ) {
    self.hour = hour
    self.minute = minute
    self.bound = bound
    self.isHalfOpen = isHalfOpen
    self.isRoundClock = isRoundClock
    self.range = range
  }

  /// Equal if hour and minute are the same, where one leaves the half of the day open within twelve hours, and where one
  /// is rough within three hours; else different. Constant time.
  public func agrees(with other: TimeFact) -> Agreement {
    if isRough || other.isRough, isRoundClock == other.isRoundClock {
      let gap = abs(hour - other.hour) % 24
      return min(gap, 24 - gap) <= 3 || (isHalfOpen || other.isHalfOpen) && hour % 12 == other.hour % 12
        ? .equal : .different
    }
    guard isRoundClock == other.isRoundClock, minute == other.minute else { return .different }
    let isSame = isHalfOpen || other.isHalfOpen ? hour % 12 == other.hour % 12 : hour == other.hour
    return isSame ? .equal : .different
  }
}
