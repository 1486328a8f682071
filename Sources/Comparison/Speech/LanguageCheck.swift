import Alignment
import Lexicon
import TextModel

/// Finds text left in the other language: sentences, clauses, and words in the middle of a clause.
///
/// Names, titles in quotation marks and abbreviations are written alike in both languages and tell nothing.
enum LanguageCheck {
  /// Sentences and clauses of four words and more that are left in the other language.
  static func clauses(_ pair: LinkedPair) -> [Draft] {
    strayed(pair, certainty: 0.9) { statement, own, other, _ in ranges(in: statement, own: own, other: other) }
  }

  /// Words left in the other language in the middle of a clause.
  static func words(_ pair: LinkedPair) -> [Draft] {
    strayed(pair, certainty: 0.7) { statement, _, _, onLeft in
      StrayWords(pair, onLeft: onLeft).ranges(in: statement, besides: titles(in: statement))
    }
  }

  private static func strayed(
    _ pair: LinkedPair, certainty: Double, _ ranges: (Side.Statement, Language, Language, Bool) -> [Range<Int>]
  ) -> [Draft] {
    let languages = (pair.left.document.language, pair.right.document.language)
    guard !pair.isSameLanguage, [languages.0, languages.1].allSatisfy({ $0.isKazakh || $0.isRussian }) else {
      return []
    }
    func draft(_ left: Range<Int>?, _ right: Range<Int>?) -> Draft {
      pair.draft(.untranslated, .warning, certainty: certainty, left: left, right: right, .otherLanguage)
    }
    return pair.leftStatements.flatMap { ranges($0, languages.0, languages.1, true).map { draft($0, nil) } }
      + pair.rightStatements.flatMap { ranges($0, languages.1, languages.0, false).map { draft(nil, $0) } }
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
