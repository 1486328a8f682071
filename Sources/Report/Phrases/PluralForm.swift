/// The plural forms of Russian nouns after numbers, by CLDR's rules: 1 ошибка, 2 ошибки, 5 ошибок.
enum PluralForm {
  /// `one` for 1, 21, 31… but not 11; `few` for 2–4, 22–24… but not 12–14; else `many`.
  static func russian(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    switch (count % 10, count % 100) {
    case (_, 11...14): many
    case (1, _): one
    case (2...4, _): few
    default: many
    }
  }
}
