import Alignment
import TextModel

/// Finds text left in the other language.
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
      ranges(in: statement, own: own, other: other, side: side).map { range in
        pair.draft(
          .untranslated, .warning, certainty: 0.9, left: onLeft ? range : nil, right: onLeft ? nil : range,
          .otherLanguage)
      }
    }
  }

  /// The sentence, or clauses of four words and more, in the language of the other text.
  private static func ranges(
    in statement: Side.Statement, own: Language, other: Language, side: Side
  ) -> [Range<Int>] {
    let identifier = LanguageIdentifier()
    var ranges: [Range<Int>] = []
    var isWhole = statement.language.base == other.base
    for clause in statement.tokens.split(whereSeparator: { $0.kind == .mark && $0.folded != "-" }) {
      guard clause.count >= 2, let first = clause.first, let last = clause.last else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      let language = identifier.identify(side.text(range))
      if language.base == own.base { isWhole = false }
      if language.base == other.base, clause.count >= 4 { ranges.append(range) }
    }
    return isWhole ? [statement.sentence.range] : ranges
  }
}
