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
  /// The same of one, two, three and four words that have nothing which only one of the two has.
  private static let margins: [Int32] = [1_500, 1_000, 800, 700]
  /// How much likelier Russian must be in words with a letter of Kazakh's own.
  private static let marginAgainstLetter: Int32 = 1_500
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

  /// The language of a stretch of well-formed UTF-8; where Kazakh and Russian are mixed in it, the one that it is told in.
  func identify(_ bytes: [UInt8], in range: Range<Int>) -> Language {
    if ScriptCounts.beginsInCyrillic(bytes, in: range) {
      let samples = sampled(bytes, in: range)
      if let language = samples.language { return language }
      let weights = CyrillicLanguages.model.weigh(bytes, in: range)
      if Self.isCyrillic(weights) {
        let language = cyrillic(weights, of: bytes, in: range)
        let isMixed = samples.areMixed || Self.mayBeMixed(weights)
        guard language != .other, isMixed || samples.isUnsure else { return language }
        let text = MixedText(bytes, in: range, by: self)
        return (isMixed ? text.language : text.languageOfFrame) ?? language
      }
    }
    return identifyUnmixed(bytes, in: range)
  }

  /// The language of a stretch that is taken as a whole.
  func identifyUnmixed(_ bytes: [UInt8], in range: Range<Int>) -> Language {
    let counts = ScriptCounts(bytes, in: range)
    guard counts.letters >= Self.fewest else { return .unknown }
    // Brand names and abbreviations in Latin letters are common in Cyrillic text.
    if counts.cyrillic * 5 >= counts.letters {
      return cyrillic(CyrillicLanguages.model.weigh(bytes, in: range), of: bytes, in: range)
    }
    if counts.latin * 2 >= counts.letters { return latin(LatinLanguages.model.weigh(bytes, in: range)) }
    if counts.arabic * 2 >= counts.letters { return arabic(counts) }
    return counts.foreign * 2 >= counts.letters ? .other : .unknown
  }

  /// Whether a fifth of the letters at least are Cyrillic.
  private static func isCyrillic(_ weights: LanguageModel.Weights) -> Bool {
    weights.letters >= fewest && weights.aliens <= 4 * weights.letters
  }

  /// Fewest letters of a text of two languages, and the most that a letter of one may be dearer in the other.
  private static let fewestMixed = 40
  private static let mixed: Int32 = 80

  /// Whether neither Kazakh nor Russian is as much the likelier one as in a text of one language.
  private static func mayBeMixed(_ weights: LanguageModel.Weights) -> Bool {
    let (kazakh, russian) = (weights.costs[CyrillicLanguages.kazakh], weights.costs[CyrillicLanguages.russian])
    return weights.letters >= fewestMixed && abs(kazakh - russian) < Int32(weights.letters) * mixed
  }

  private func cyrillic(_ weights: LanguageModel.Weights, of bytes: [UInt8], in range: Range<Int>) -> Language {
    guard weights.letters >= Self.fewest else { return .unknown }
    if weights.words <= Self.margins.count { return fewWords(weights, WordEndings(bytes, in: range)) }
    return likeliest(weights.costs)
  }

  /// Kazakh, Russian, another language, or none where two are about as likely.
  private func likeliest(_ costs: LetterStatistics.Costs) -> Language {
    var choice = Choice(.kazakh, costs[CyrillicLanguages.kazakh])
    choice.add(.russian, costs[CyrillicLanguages.russian])
    choice.add(.other, Self.cheapestOther(costs))
    return choice.language
  }

  /// The language of a few words, in which their endings tell more than pairs of letters.
  ///
  /// Words that both languages have, such as names and the words of science and politics (`Парламент`, `Спорт банк`), are
  /// of neither: without an ending, a letter or a common word of one of them its letters must be much the likelier, and
  /// twice as much where all words have the capitals of names, which come from anywhere.
  private func fewWords(_ weights: LanguageModel.Weights, _ endings: WordEndings) -> Language {
    var costs = weights.costs
    costs[CyrillicLanguages.kazakh] -= endings.kazakh
    costs[CyrillicLanguages.russian] -= endings.russian
    for lane in CyrillicLanguages.turkic { costs[lane] -= endings.kazakh }
    for lane in CyrillicLanguages.slavic { costs[lane] -= endings.russian * 3 / 4 }
    let isTold = endings.isTelling || endings.hasOwnLetter || weights.hasTellingWord
    let untold = Self.margins[max(weights.words, 1) - 1] * (endings.areNames ? 2 : 1)
    let (kazakh, russian) = (costs[CyrillicLanguages.kazakh], costs[CyrillicLanguages.russian])
    let lead = min(kazakh, russian) - Self.cheapestOther(costs)
    if lead > 0 { return lead >= (isTold && !endings.areNames ? Self.margin : untold / 2) ? .other : .unknown }
    let difference = abs(kazakh - russian)
    guard difference >= (isTold ? Self.margin : untold) else { return .unknown }
    let language: Language = kazakh < russian ? .kazakh : .russian
    if endings.hasOwnLetter, language == .russian, difference < Self.marginAgainstLetter { return .unknown }
    let mayBeName =
      weights.words == 1 && weights.letters <= Self.fewOfOneWord && difference < Self.marginOfOneWord
    return mayBeName ? .unknown : language
  }

  /// Bytes of each sample of a long stretch, and how many times as many it must have to be sampled.
  private static let sample = 96
  private static let fewestSamples = 2
  /// How much likelier the best must be than the next in each sample for the rest to be left unread.
  private static let sureMargin: Int32 = 1_200

  /// What the beginning and the end of a long stretch tell of it.
  private struct Samples {
    /// The language that both are surely in, if there is one.
    var language: Language?
    /// Whether they are surely in two languages.
    var areMixed = false
    /// Whether one of them is surely in none.
    var isUnsure = false
  }

  private func sampled(_ bytes: [UInt8], in range: Range<Int>) -> Samples {
    guard range.count >= Self.sample * Self.fewestSamples else { return Samples() }
    var language: Language?
    for start in [range.lowerBound, range.upperBound - Self.sample] {
      let weights = CyrillicLanguages.model.weigh(bytes, in: Self.words(bytes, from: start, in: range))
      guard let found = sure(weights) else { return Samples(isUnsure: true) }
      if let language, language != found { return Samples(areMixed: true) }
      language = found
    }
    return Samples(language: language)
  }

  /// A sample that begins and ends at spaces.
  private static func words(_ bytes: [UInt8], from start: Int, in range: Range<Int>) -> Range<Int> {
    let space = UInt8(ascii: " ")
    var low = start
    while low > range.lowerBound, bytes[low] != space { low -= 1 }
    var high = min(start + sample, range.upperBound)
    while high < range.upperBound, bytes[high] != space { high += 1 }
    return low..<high
  }

  /// Kazakh or Russian, where it is surely that.
  private func sure(_ weights: LanguageModel.Weights) -> Language? {
    guard Self.isCyrillic(weights) else { return nil }
    let costs = weights.costs
    let (kazakh, russian) = (costs[CyrillicLanguages.kazakh], costs[CyrillicLanguages.russian])
    let next = min(max(kazakh, russian), Self.cheapest(costs, CyrillicLanguages.russian + 1..<costs.scalarCount))
    guard next - min(kazakh, russian) >= Self.sureMargin else { return nil }
    return kazakh < russian ? .kazakh : .russian
  }

  private func latin(_ weights: LanguageModel.Weights) -> Language {
    guard weights.letters >= Self.fewest else { return .unknown }
    let costs = weights.costs
    var choice = Choice(.kazakhLatin, Self.cheapest(costs, LatinLanguages.kazakh) + Self.prior)
    choice.add(.other, Self.cheapest(costs, LatinLanguages.kazakh.upperBound..<costs.scalarCount))
    return choice.language
  }

  private func arabic(_ counts: ScriptCounts) -> Language {
    // A Persian or an Arabic keyboard may have typed the text, but Kurdish and Persian are none of Kazakh's kin.
    let isTurkic = counts.turkicArabic * 40 >= counts.arabic
    let other = counts.otherArabic + (isTurkic ? 0 : counts.persianArabic)
    if isTurkic || counts.kazakhArabic * 20 >= counts.arabic, other * 25 <= counts.arabic { return .kazakhArabic }
    return counts.arabic >= 3 * Self.fewest || other > 0 ? .other : .unknown
  }

  /// What another language in Cyrillic script costs, before a word is read the less likely one.
  private static func cheapestOther(_ costs: LetterStatistics.Costs) -> Int32 {
    cheapest(costs, CyrillicLanguages.russian + 1..<costs.scalarCount) + prior
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
