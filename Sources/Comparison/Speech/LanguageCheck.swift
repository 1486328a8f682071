import Alignment
import TextModel

/// Finds text left in the other language.
///
/// Names, titles in quotation marks and abbreviations are written alike in both languages and tell nothing.
enum LanguageCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    guard !pair.isSameLanguage else { return [] }
    return strayed(pair, onLeft: true) + strayed(pair, onLeft: false)
  }

  private static func strayed(_ pair: LinkedPair, onLeft: Bool) -> [Draft] {
    let side = onLeft ? pair.left : pair.right
    let own = side.document.language
    let other = (onLeft ? pair.right : pair.left).document.language
    guard [own, other].allSatisfy({ $0.isKazakh || $0.isRussian }) else { return [] }
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    return statements.flatMap { statement in
      ranges(in: statement, own: own, other: other).map { range in
        pair.draft(
          .untranslated, .warning, certainty: 0.9, left: onLeft ? range : nil, right: onLeft ? nil : range,
          .otherLanguage)
      }
    }
  }

  /// The sentence, or clauses of four words and more, in the language of the other text.
  private static func ranges(in statement: Side.Statement, own: Language, other: Language) -> [Range<Int>] {
    let identifier = LanguageIdentifier()
    let titled = titles(in: statement)
    var ranges: [Range<Int>] = []
    var isWhole = statement.language.base == other.base
    for clause in statement.tokens.split(whereSeparator: { $0.kind == .mark && $0.folded != "-" }) {
      guard let first = clause.first, let last = clause.last else { continue }
      let words = clause.filter { token in
        token.kind == .word && !titled.contains { $0.overlaps(token.range) } && !isName(token, first: first)
      }
      guard words.count >= 2 else { continue }
      let language = identifier.identify(words.map(\.folded).joined(separator: " "))
      if language.base == own.base { isWhole = false }
      if language.base == other.base, words.count >= 4 {
        ranges.append(first.range.lowerBound..<last.range.upperBound)
      }
    }
    return isWhole ? [statement.sentence.range] : ranges
  }

  private static func isName(_ token: Token, first: Token) -> Bool {
    token.isAbbreviated || token.isCapitalised && token.range != first.range
  }

  /// Words in quotation marks, up to six in a row: the title of a book, a programme, a paper.
  private static func titles(in statement: Side.Statement) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var open: Int?
    for (index, token) in statement.tokens.enumerated() where token.kind == .mark {
      if let start = open, "»”“\"".contains(token.folded) {
        if index - start <= 7 { titles.append(statement.tokens[start].range.lowerBound..<token.range.upperBound) }
        open = nil
      } else if "«„“\"".contains(token.folded) {
        open = index
      }
    }
    return titles
  }
}
