/// A time of day as a text states it.
public struct TimeFact: Sendable, Hashable {
  /// 0…24.
  public var hour: Int
  /// 0…59.
  public var minute: Int
  /// Whether it is a beginning or an end.
  public var bound: DateBound
  /// Bytes of the time.
  public var range: Range<Int>

  /// Creates a time.
  public init(hour: Int, minute: Int, bound: DateBound = .at, range: Range<Int>) {
    self.hour = hour
    self.minute = minute
    self.bound = bound
    self.range = range
  }

  /// Equal if hour and minute are the same, else different. Constant time.
  public func agrees(with other: TimeFact) -> Agreement {
    hour == other.hour && minute == other.minute ? .equal : .different
  }
}
