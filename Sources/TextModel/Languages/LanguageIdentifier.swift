/// Tells Kazakh (in three scripts), Russian and other languages apart by letter pairs and common words.
///
/// The languages nearest to Kazakh and Russian, and those that stand beside them in the news, are weighed one by one;
/// the caller is told only whether it is one of the two.
public struct LanguageIdentifier: Sendable {
  /// Creates an identifier.
  public init() {}

  /// Letters without which nothing is said.
  private static let fewest = 4
  /// How much likelier the best must be than the next, in hundredths of a nat.
  private static let margin = 200
  /// How much likelier Kazakh and Russian are before a word is read, in hundredths of a nat.
  private static let prior = 250

  /// The language of a stretch of text.
  ///
  /// `.unknown` for fewer than four letters or where two languages are about as likely, `.other` for a language that is
  /// neither Kazakh nor Russian. Linear in the length of the text.
  public func identify(_ text: some StringProtocol) -> Language {
    let counts = ScriptCounts(text)
    guard counts.letters >= Self.fewest else { return .unknown }
    // Brand names and abbreviations in Latin letters are common in Cyrillic text.
    if counts.cyrillic * 5 >= counts.letters { return cyrillic(text) }
    if counts.latin * 2 >= counts.letters { return latin(text) }
    if counts.arabic * 2 >= counts.letters { return arabic(counts) }
    return counts.foreign * 2 >= counts.letters ? .other : .unknown
  }

  private func cyrillic(_ text: some StringProtocol) -> Language {
    let (costs, letters) = CyrillicLanguages.model.weigh(text)
    guard letters >= Self.fewest else { return .unknown }
    return choose([
      (.kazakh, Int(costs[CyrillicLanguages.kazakh])), (.russian, Int(costs[CyrillicLanguages.russian])),
      (.other, cheapest(costs, from: CyrillicLanguages.russian + 1) + Self.prior),
    ])
  }

  private func latin(_ text: some StringProtocol) -> Language {
    let (costs, letters) = LatinLanguages.model.weigh(text)
    guard letters >= Self.fewest else { return .unknown }
    let kazakh = LatinLanguages.kazakh.map { Int(costs[$0]) }.min() ?? .max
    return choose([
      (.kazakhLatin, kazakh + Self.prior), (.other, cheapest(costs, from: LatinLanguages.kazakh.upperBound)),
    ])
  }

  private func arabic(_ counts: ScriptCounts) -> Language {
    if counts.kazakhArabic * 20 >= counts.arabic, counts.otherArabic * 25 <= counts.arabic { return .kazakhArabic }
    return counts.arabic >= 3 * Self.fewest || counts.otherArabic > 0 ? .other : .unknown
  }

  private func cheapest(_ costs: LetterStatistics.Costs, from lane: Int) -> Int {
    (lane..<LetterStatistics.Costs.scalarCount).map { Int(costs[$0]) }.min() ?? .max
  }

  private func choose(_ candidates: [(language: Language, cost: Int)]) -> Language {
    let sorted = candidates.sorted { $0.cost < $1.cost }
    return sorted[1].cost - sorted[0].cost >= Self.margin ? sorted[0].language : .unknown
  }
}
