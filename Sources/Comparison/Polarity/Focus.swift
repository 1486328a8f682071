import Facts
import Orthography
import TextModel

/// The words by which some statements speak of some only, of more than them, or of all.
struct Focus {
  /// only
  private(set) var plain: Range<Int>?
  /// not only
  private(set) var negated: Range<Int>?
  /// all, even
  private(set) var all: Range<Int>?
  /// also
  private(set) var also: Range<Int>?

  /// The words by which these statements speak of more than others, which speak of some only; nil where they do not.
  func more(than other: Focus) -> Range<Int>? {
    guard other.plain != nil, other.negated == nil, other.all == nil else { return nil }
    return negated ?? (plain == nil ? all ?? (other.also == nil ? also : nil) : nil)
  }

  init(_ statements: [Side.Statement]) {
    let tokens = statements.flatMap(\.tokens).filter { $0.kind == .word || $0.kind == .number }
    let figures = Set(statements.flatMap(\.facts.quantities).map(\.range.lowerBound))
    for (index, token) in tokens.enumerated() {
      func word(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].folded : "" }
      if token.folded == "всего",
        Self.bounding.contains(word(index + 1))
          || tokens.indices.contains(index + 1) && figures.contains(tokens[index + 1].range.lowerBound)
      {
        // `всего за 8 месяцев`; `всего один дом` is a sum as well.
        if word(index + 1) == "за" || word(index + 1) == "лишь" { plain = plain ?? token.range }
      } else if DenyingWord.isOnly(token) {
        // «12-сі ғана дайын емес» denies that they are ready.
        let isNegated =
          word(index - 1) == "не" || word(index + 1) == "емес" || word(index + 1).begins(with: "қойма")
          || token.folded == "тек" && tokens[index...].prefix(6).contains { $0.folded == "емес" }
        if isNegated { negated = token.range } else { plain = plain ?? token.range }
      } else if Self.whole.contains(token.folded) {
        all = all ?? token.range
      } else if Self.adding.contains(token.folded) && index > 0 && word(index - 2) != "екі"
        || token.folded == "и" && index > 0 && Self.isVerb(word(index - 1)) && !Self.isVerb(word(index + 1))
        || token.folded == "в" && word(index + 1) == "том" && word(index + 2) == "числе"
      {
        also = also ?? token.range
      }
    }
    // «тек ақша ғана емес» is one turn of phrase.
    if negated != nil { plain = nil }
  }

  /// What stands behind `всего` where it is no form of `весь`.
  private static let bounding: Set<String> = ["за", "лишь", "в", "на", "около", "с", "по", "до"]

  private static let adding: Set<String> = ["да", "де", "та", "те", "сондай-ақ", "также", "тоже"]

  /// Whether a Russian word ends like a verb, so that `и` behind it joins no verbs: `выдают и пенсионерам`.
  private static func isVerb(_ folded: String) -> Bool {
    folded.ends(withAny: ["ет", "ют", "ут", "ат", "ят", "ит", "тся", "ли", "ла", "ло", "лся", "лись"])
  }

  private static let whole: Set<String> = [
    "все", "всех", "всем", "всеми", "весь", "вся", "всю", "всей", "всего", "каждый", "каждая", "каждого", "каждому",
    "любой", "любого",
    "даже", "барлық", "барлығы", "бәрі", "бүкіл", "бүтін", "әрбір", "тіпті",
  ]
}
