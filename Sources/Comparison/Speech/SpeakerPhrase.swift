import Facts
import Orthography
import TextModel

/// Where the noun phrase that speaks begins: not at what says when and where it is said.
enum SpeakerPhrase {
  /// Author words without what says when and where before the one who speaks: «[жиында] ауыл шаруашылығы министрі»,
  /// `(после) [встречи] главный тренер`. Linear in the tokens.
  static func trimmed(_ range: Range<Int>, in statements: [Side.Statement]) -> Range<Int> {
    guard let statement = statements.first(where: { $0.sentence.range.contains(range.lowerBound) }) else {
      return range
    }
    let tokens = statement.tokens
    let own = tokens.indices.filter { range.overlaps(tokens[$0].range) }
    guard let first = own.first, let last = own.last, first < last else { return range }
    let start = statement.language.isKazakh ? kazakh(first...last, tokens) : russian(first...last, tokens)
    return tokens[start].range.lowerBound..<range.upperBound
  }

  private static func kazakh(_ own: ClosedRange<Int>, _ tokens: [Token]) -> Int {
    let start = own.first {
      !KazakhCase.isPostposition(tokens[$0].folded) && (!KazakhCase.isOblique(tokens[$0]) || tokens[$0].isCapitalised)
    }
    guard let start, tokens[start].kind == .word, mayBegin(start, own.upperBound, tokens, isKazakh: true) else {
      return own.lowerBound
    }
    return start
  }

  private static func russian(_ own: ClosedRange<Int>, _ tokens: [Token]) -> Int {
    guard own.lowerBound > 0, isPreposition(tokens[own.lowerBound - 1].folded) else { return own.lowerBound }
    let run = own.lowerBound - 1..<own.upperBound + 1
    return subject(behindPlaceIn: run, of: tokens)?.lowerBound ?? own.lowerBound
  }

  private static func mayBegin(_ start: Int, _ last: Int, _ tokens: [Token], isKazakh: Bool) -> Bool {
    tokens[start...last].contains { $0.isCapitalised || SpeakerNoun.isForm($0, isKazakh: isKazakh) }
  }

  /// The one who speaks behind a preposition with its nouns: `на брифинге [вице-министр просвещения]`; nil where what
  /// the preposition governs speaks itself: `в [Министерстве энергетики]`.
  static func subject(behindPlaceIn run: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    var at = run.lowerBound + 1
    while at < run.upperBound, NounForm.isRussianAdjective(tokens[at].folded) { at += 1 }
    guard at + 1 < run.upperBound, tokens[at].kind == .word, !tokens[at].isCapitalised,
      !SpeakerNoun.isForm(tokens[at], isKazakh: false)
    else { return nil }
    return (at + 1..<run.upperBound).lazy.compactMap { subject(in: $0..<run.upperBound, of: tokens) }.first
  }

  /// A run of words where it begins with one who can speak, adjectives before: `новый [министр] …`.
  static func subject(in run: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    var at = run.lowerBound
    while at < run.upperBound, NounForm.isRussianAdjective(tokens[at].folded) { at += 1 }
    guard at < run.upperBound, SpeakerNoun.isForm(tokens[at], isKazakh: false), !isAddressed(tokens[at].folded) else {
      return nil
    }
    return run
  }

  /// Whether a folded Russian word governs what says when, where or about what.
  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static let prepositions: Set<String> = [
    "на", "в", "во", "после", "при", "перед", "о", "об", "обо", "по", "за", "с", "со", "накануне", "до",
  ]

  /// Whether a folded noun is in the dative plural of those to whom something is told.
  private static func isAddressed(_ word: String) -> Bool { word.ends(withAny: ["ам", "ям"]) && word.utf8.count > 8 }
}
