import Facts
import TextModel

/// Two offices of one person joined by a dash: «Премьер-министрдің орынбасары – Ұлттық экономика министрі Серік
/// Жұманғарин», `вице-премьер — министр национальной экономики Серик Жумангарин`.
enum DoubleTitle {
  /// The longest title told before a dash, in words.
  private static let longest = 8

  /// Author words with the other office that a dash joins to them, and the person behind it. Linear in the tokens.
  static func whole(_ range: Range<Int>, in statements: [Side.Statement]) -> Range<Int> {
    guard let statement = statements.first(where: { $0.sentence.range.contains(range.lowerBound) }) else {
      return range
    }
    let tokens = statement.tokens
    guard let first = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }),
      let last = tokens.lastIndex(where: { $0.range.upperBound <= range.upperBound }), first <= last,
      tokens[first...last].contains(where: isOffice)
    else { return range }
    let begin = title(before: first, tokens).map { tokens[$0].range.lowerBound } ?? range.lowerBound
    let end = person(behind: last, statement) ?? range.upperBound
    return begin..<end
  }

  /// The first word of the title that stands before the dash before a word: it begins the sentence or stands behind a
  /// mark.
  private static func title(before first: Int, _ tokens: [Token]) -> Int? {
    guard first > 1, SpokenWords.isDash(tokens[first - 1]) else { return nil }
    let begin = tokens[..<(first - 1)].lastIndex { $0.kind != .word }.map { $0 + 1 } ?? 0
    let words = tokens[begin..<(first - 1)]
    guard !words.isEmpty, words.count <= longest, words.contains(where: isOffice),
      !words.contains(where: { SpeechVerb.isForm($0.folded) })
    else { return nil }
    return begin
  }

  /// Where the name ends that follows the office behind the dash behind a word.
  private static func person(behind last: Int, _ statement: Side.Statement) -> Int? {
    let tokens = statement.tokens
    guard last + 2 < tokens.count, SpokenWords.isDash(tokens[last + 1]) else { return nil }
    let behind = tokens[(last + 2)...].prefix { $0.kind == .word }
    guard
      let name = statement.names.first(where: { name in
        name.words.count > 1 && !name.isPhrase && behind.contains { $0.range.lowerBound == name.range.lowerBound }
      })
    else { return nil }
    let title = behind.prefix { $0.range.lowerBound < name.range.lowerBound }
    guard title.count <= longest, title.contains(where: isOffice) else { return nil }
    return name.range.upperBound
  }

  private static func isOffice(_ token: Token) -> Bool { OfficeTitle.isOffice(token.folded) }
}
