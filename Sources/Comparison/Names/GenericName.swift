/// Words that the two languages write with a capital though they name a kind of body or document, not one of them:
/// `Устав`, `Правительство`, `Үкімет`. Whether a text repeats them is a matter of style.
enum GenericName {
  /// Whether every word of a name is one.
  static func covers(_ name: Name) -> Bool {
    name.words.allSatisfy { word in beginnings.contains { word.hasPrefix($0) } }
  }

  private static let beginnings = [
    "устав", "правительств", "министерств", "министр", "ведомств", "конституц", "парламент", "мажилис", "сенат",
    "комитет", "агентств", "президент", "премьер", "республик", "государств", "кодекс", "закон", "верховн", "совет",
    "служб", "департамент", "акимат", "глав", "жарғы", "үкімет", "министрліг", "ведомство", "мәжіліс", "агенттіг",
    "мемлекет", "елбасы", "заң", "қызмет", "әкімдіг", "кеңес", "басқарм", "управлени", "центр", "орталық", "елші",
    "посольств", "консульств", "банк", "фонд", "қор", "суд", "сот", "тәуелсіздік", "независимост", "интернет",
  ]
}
