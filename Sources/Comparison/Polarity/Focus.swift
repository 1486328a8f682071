import Facts
import TextModel

/// The words by which some statements speak of some only, of more than them, or of all.
struct Focus {
  /// only
  private(set) var plain: Range<Int>?
  /// not only
  private(set) var negated: Range<Int>?
  /// all, even
  private(set) var all: Range<Int>?
  var isUsed: Bool { plain != nil || negated != nil }

  init(_ statements: [Side.Statement]) {
    let tokens = statements.flatMap(\.tokens).filter { $0.kind == .word }
    for (index, token) in tokens.enumerated() {
      func word(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].folded : "" }
      if DenyingWord.isOnly(token) {
        let isNegated =
          word(index - 1) == "не" || word(index + 1) == "емес" || word(index + 1).hasPrefix("қойма")
          || tokens[index...].prefix(6).contains { $0.folded == "емес" }
        if isNegated { negated = token.range } else { plain = plain ?? token.range }
      } else if Self.whole.contains(token.folded) {
        all = all ?? token.range
      }
    }
    // «тек ақша ғана емес» is one turn of phrase.
    if negated != nil { plain = nil }
  }

  private static let whole: Set<String> = [
    "все", "всех", "всем", "всеми", "весь", "вся", "всю", "всей", "всего", "каждый", "каждая", "каждого", "каждому",
    "любой", "любого",
    "даже", "барлық", "барлығы", "бәрі", "бүкіл", "бүтін", "әрбір", "тіпті",
  ]
}
