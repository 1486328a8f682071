/// What a conjunction at the head of a clause makes of it.
enum Conjunction: Hashable {
  case cause, contrast, consequence, condition

  /// The conjunction among the first two words of a clause, nil for none.
  static func first(in side: SideWords, clause: Int) -> Conjunction? {
    side.clauses[clause].words.prefix(2).lazy.compactMap { words[side.words[$0].folded] }.first
  }

  /// Whether a folded word is one.
  static func isOne(_ folded: String) -> Bool { words[folded] != nil }

  private static let words: [String: Conjunction] = [
    "өйткені": .cause, "себебі": .cause, "потому": .cause, "поскольку": .cause, "ведь": .cause, "бірақ": .contrast,
    "алайда": .contrast, "дегенмен": .contrast, "ал": .contrast, "но": .contrast, "однако": .contrast,
    "зато": .contrast, "а": .contrast, "сондықтан": .consequence, "демек": .consequence, "поэтому": .consequence,
    "значит": .consequence, "егер": .condition, "если": .condition,
  ]
}
