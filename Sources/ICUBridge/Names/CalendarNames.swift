import ICUShim

/// The names of months and weekdays in a language, from CLDR.
public struct CalendarNames: Hashable, Sendable {
  /// The months from January as they stand in a date: «3 наурыз», «3 марта».
  public let months: [String]
  /// The months from January, shortened.
  public let shortMonths: [String]
  /// The months from January by themselves: «март».
  public let standaloneMonths: [String]
  /// The weekdays from Monday as they stand in a date.
  public let weekdays: [String]
  /// The weekdays from Monday, shortened.
  public let shortWeekdays: [String]
  /// The weekdays from Monday by themselves.
  public let standaloneWeekdays: [String]

  /// Reads the names, which takes milliseconds.
  ///
  /// - Parameter locale: an ICU locale id.
  /// - Throws: ``ICUError``.
  public init(locale: String) throws(ICUError) {
    let symbols = try CalendarSymbolsHandle(locale: locale)
    months = try symbols.names(ICU_MONTHS)
    shortMonths = try symbols.names(ICU_SHORT_MONTHS)
    standaloneMonths = try symbols.names(ICU_STANDALONE_MONTHS)
    weekdays = Self.fromMonday(try symbols.names(ICU_WEEKDAYS))
    shortWeekdays = Self.fromMonday(try symbols.names(ICU_SHORT_WEEKDAYS))
    standaloneWeekdays = Self.fromMonday(try symbols.names(ICU_STANDALONE_WEEKDAYS))
  }

  /// ICU counts weekdays from Sunday, as number one.
  private static func fromMonday(_ names: [String]) -> [String] {
    Array(names.dropFirst(2) + names.dropFirst(1).prefix(1))
  }
}
