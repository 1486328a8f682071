/// A date told from the day of writing: кеше, былтыр, в этом году, на прошлой неделе.
public struct RelativeDate: Sendable, Hashable, CustomStringConvertible {
  /// What is counted.
  public enum Span: String, Sendable, Hashable {
    /// A stretch of the calendar.
    case day, week, month, quarter, year
  }

  /// What is counted.
  public let span: Span
  /// How many spans from now: -1 last, 0 this, 1 next.
  public let step: Int

  /// Creates a relative date.
  public init(_ span: Span, _ step: Int) {
    self.span = span
    self.step = step
  }

  /// Whether both cannot be meant at once: last week and this week, next month and next week. What holds now (this year)
  /// meets every span of another length. Constant time.
  func conflicts(with other: RelativeDate) -> Bool {
    span == other.span ? step != other.step : step != 0 && other.step != 0
  }

  /// бүгін, сегодня.
  public static let today = RelativeDate(.day, 0)
  /// кеше, вчера.
  public static let yesterday = RelativeDate(.day, -1)
  /// позавчера.
  public static let dayBeforeYesterday = RelativeDate(.day, -2)
  /// ертең, завтра.
  public static let tomorrow = RelativeDate(.day, 1)
  /// бүрсігүні, послезавтра.
  public static let dayAfterTomorrow = RelativeDate(.day, 2)
  /// биыл, в этом году.
  public static let thisYear = RelativeDate(.year, 0)
  /// былтыр, в прошлом году.
  public static let lastYear = RelativeDate(.year, -1)

  /// `year-1`, `day+0`.
  public var description: String { "\(span.rawValue)\(step < 0 ? "" : "+")\(step)" }
}
