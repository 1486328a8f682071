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
      let broken = QuotedTitle.broken(in: statement, besides: pair.statements(onLeft: !onLeft))
      return StrayWords(pair, onLeft: onLeft).ranges(in: statement, besides: titles(in: statement) + broken)
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
    var isWhole = isWhole(statement, other, besides: titled, identifier)
    for clause in statement.tokens.split(whereSeparator: { $0.kind == .mark && $0.folded != "-" }) {
      guard let first = clause.first, let last = clause.last else { continue }
      let words = clause.filter { token in
        token.kind == .word && !titled.contains { $0.overlaps(token.range) } && !isName(token, first: first)
      }
      guard words.count >= 2 else { continue }
      let language = identifier.identify(words.map(\.folded).joined(separator: " "))
      if language.base == own.base { isWhole = false }
      if language.base == other.base, words.count >= 4, !isOfOwn(words, in: statement) {
        ranges.append(first.range.lowerBound..<last.range.upperBound)
      }
    }
    return isWhole ? [statement.sentence.range] : ranges
  }

  /// Whether the words of a sentence that are neither names, titles nor of a third alphabet are in the language of the other
  /// text, and no words of its own: `Үкімет үйі расположен по адресу` is Russian, a line of two names is of no language.
  private static func isWhole(
    _ statement: Side.Statement, _ other: Language, besides titled: [Range<Int>], _ identifier: LanguageIdentifier
  ) -> Bool {
    guard statement.language.base == other.base, let first = statement.tokens.first(where: { $0.kind == .word }) else {
      return false
    }
    let words = statement.tokens.filter { token in
      token.kind == .word && token.folded.unicodeScalars.count >= 3 && !isName(token, first: first)
        && !titled.contains { $0.overlaps(token.range) } && (other == .kazakhLatin || !isLatin(token))
    }
    return words.count >= 2 && !isOfOwn(words, in: statement)
      && identifier.identify(words.map(\.folded).joined(separator: " ")).base == other.base
  }

  /// Whether the lexicon knows half of some words of a statement or more in the language of their text.
  private static func isOfOwn(_ words: [Token], in statement: Side.Statement) -> Bool {
    let known = statement.units.filter(\.isKnown).flatMap(\.tokens).map { statement.tokens[$0].range.lowerBound }
    return words.count { known.contains($0.range.lowerBound) } * 2 >= words.count
  }

  private static func isLatin(_ token: Token) -> Bool {
    token.folded.unicodeScalars.allSatisfy { $0.isASCII }
  }

  private static func isName(_ token: Token, first: Token) -> Bool {
    token.isAbbreviated || token.isCapitalised && token.range != first.range
  }

  /// Words in quotation marks, up to six in a row, or up to twelve that no mark introduces as speech: the title of a book, a
  /// programme, a medal.
  private static func titles(in statement: Side.Statement) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var open: Int?
    for (index, token) in statement.tokens.enumerated() where token.kind == .mark {
      if let start = open, "»”“\"".contains(token.folded) {
        let isIntroduced = start > 0 && statement.tokens[start - 1].kind == .mark
        if index - start <= (isIntroduced ? 7 : 13) {
          titles.append(statement.tokens[start].range.lowerBound..<token.range.upperBound)
        }
        open = nil
      } else if "«„“\"".contains(token.folded) {
        open = index
      }
    }
    return titles
  }
}
