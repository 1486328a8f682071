/// The short forms of the names of months, which stand between a day and a year.
enum ShortMonths {
  /// The month of a folded short form without its full stop; nil for other words. Constant time.
  static func month(_ folded: String, _ tongue: Tongue) -> Int? {
    (tongue == .kazakh ? kazakh : russian)[folded]
  }

  private static let kazakh = numbered([
    "қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел",
  ])

  private static let russian = numbered([
    "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
  ]).merging(["февр": 2, "сент": 9, "нояб": 11]) { first, _ in first }

  private static func numbered(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
  }
}
