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
  private static let margin: Int32 = 200
  /// The same of Kazakh and Russian for one word of few letters, which may be a name that both write alike: `Алматы`.
  private static let marginOfOneWord: Int32 = 600
  private static let fewOfOneWord = 8
  /// How much likelier Kazakh and Russian are before a word is read, in hundredths of a nat.
  private static let prior: Int32 = 250

  /// The language of a stretch of text.
  ///
  /// `.unknown` for fewer than four letters or where two languages are about as likely, `.other` for a language that is
  /// neither Kazakh nor Russian. Linear in the length of the text.
  public func identify(_ text: some StringProtocol) -> Language {
    let bytes = Array(text.utf8)
    return identify(bytes, in: bytes.indices)
  }

  /// The language of a stretch of well-formed UTF-8.
  func identify(_ bytes: [UInt8], in range: Range<Int>) -> Language {
    let counts = ScriptCounts(bytes, in: range)
    guard counts.letters >= Self.fewest else { return .unknown }
    // Brand names and abbreviations in Latin letters are common in Cyrillic text.
    if counts.cyrillic * 5 >= counts.letters {
      return cyrillic(CyrillicLanguages.model.weigh(bytes, in: range))
    }
    if counts.latin * 2 >= counts.letters { return latin(LatinLanguages.model.weigh(bytes, in: range)) }
    if counts.arabic * 2 >= counts.letters { return arabic(counts) }
    return counts.foreign * 2 >= counts.letters ? .other : .unknown
  }

  private func cyrillic(_ weights: LanguageModel.Weights) -> Language {
    guard weights.letters >= Self.fewest else { return .unknown }
    let costs = weights.costs
    var choice = Choice(.kazakh, costs[CyrillicLanguages.kazakh])
    choice.add(.russian, costs[CyrillicLanguages.russian])
    choice.add(.other, Self.cheapest(costs, CyrillicLanguages.russian + 1..<costs.scalarCount) + Self.prior)
    let difference = abs(costs[CyrillicLanguages.kazakh] - costs[CyrillicLanguages.russian])
    let mayBeEither =
      weights.words == 1 && weights.letters <= Self.fewOfOneWord && difference < Self.marginOfOneWord
    return mayBeEither && choice.language != .other ? .unknown : choice.language
  }

  private func latin(_ weights: LanguageModel.Weights) -> Language {
    guard weights.letters >= Self.fewest else { return .unknown }
    let costs = weights.costs
    var choice = Choice(.kazakhLatin, Self.cheapest(costs, LatinLanguages.kazakh) + Self.prior)
    choice.add(.other, Self.cheapest(costs, LatinLanguages.kazakh.upperBound..<costs.scalarCount))
    return choice.language
  }

  private func arabic(_ counts: ScriptCounts) -> Language {
    if counts.kazakhArabic * 20 >= counts.arabic, counts.otherArabic * 25 <= counts.arabic { return .kazakhArabic }
    return counts.arabic >= 3 * Self.fewest || counts.otherArabic > 0 ? .other : .unknown
  }

  private static func cheapest(_ costs: LetterStatistics.Costs, _ lanes: Range<Int>) -> Int32 {
    lanes.reduce(Int32.max) { min($0, costs[$1]) }
  }

  /// The likeliest of some languages, unless the next is about as likely.
  private struct Choice {
    private var best: (language: Language, cost: Int32)
    private var next = Int32.max

    init(_ language: Language, _ cost: Int32) { best = (language, cost) }

    mutating func add(_ language: Language, _ cost: Int32) {
      if cost < best.cost {
        next = best.cost
        best = (language, cost)
      } else {
        next = min(next, cost)
      }
    }

    var language: Language { next - best.cost >= LanguageIdentifier.margin ? best.language : .unknown }
  }
}
