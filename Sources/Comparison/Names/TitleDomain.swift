import Facts
import Lexicon
import Orthography
import TextModel

/// What an office is an office of: «[қаржы] министрі», `министр [финансов]`.
enum TitleDomain {
  /// Whether the words beside the one office of each range say different things: they are of two ministries, or the
  /// lexicon knows both, and neither finds a rendering among the words of the other side.
  static func differ(_ pair: LinkedPair, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if let differ = MinistryCheck.differ(pair, left, right) { return differ }
    guard let a = domain(in: left, pair.leftStatements), let b = domain(in: right, pair.rightStatements),
      let lexicon = pair.matcher.lexicon, !SpeakerWords.isShortened(a.folded), !SpeakerWords.isShortened(b.folded)
    else { return false }
    var analyzers = (
      TermAnalyzer(language: pair.left.document.language, lexicon: lexicon),
      TermAnalyzer(language: pair.right.document.language, lexicon: lexicon)
    )
    guard let own = analyzers.0.units(of: [a]).first, let other = analyzers.1.units(of: [b]).first, own.isKnown,
      other.isKnown
    else { return false }
    // Word by word, so that no phrase hides one: «қаржы министрі».
    let words = (
      pair.leftStatements.flatMap(\.tokens).flatMap { analyzers.0.units(of: [$0]) },
      pair.rightStatements.flatMap(\.tokens).flatMap { analyzers.1.units(of: [$0]) }
    )
    guard !words.1.contains(where: { pair.matcher.match(own, $0) }),
      !words.0.contains(where: { pair.matcher.match($0, other) })
    else { return false }
    // Nor do phrases without the office: «спорт кешенінің», `спорткомплекса`.
    return !pair.words.left.words.indices.contains { index in
      holds(pair.words.left.words[index], a)
        && pair.words.rightOf[index].contains { holds(pair.words.right.words[$0], b) }
    }
  }

  /// Whether a word or phrase holds a token and no office.
  private static func holds(_ word: Word, _ token: Token) -> Bool {
    word.range.overlaps(token.range) && !OfficeTitle.isOffice(word.last) && !OfficeTitle.isOffice(word.folded)
  }

  /// The word before a Kazakh head, behind a Russian one; nil where it is a name or says what kind of head it is.
  private static func domain(in range: Range<Int>, _ statements: [Side.Statement]) -> Token? {
    guard let statement = statements.first(where: { $0.sentence.range.overlaps(range) }) else { return nil }
    let tokens = statement.tokens
    let heads = tokens.indices.filter { range.overlaps(tokens[$0].range) && OfficeTitle.isOffice(tokens[$0].folded) }
    guard heads.count == 1 else { return nil }
    var at = statement.language.isKazakh ? heads[0] - 1 : heads[0] + 1
    // `министр по чрезвычайным ситуациям`
    if statement.language.isRussian, tokens.indices.contains(at), ["по", "при"].contains(tokens[at].folded) { at += 1 }
    guard tokens.indices.contains(at), tokens[at].kind == .word, !tokens[at].isCapitalised,
      !OfficeTitle.qualifies(tokens[at].folded), !OfficeTitle.isRank(tokens[at].folded),
      !SpeechVerb.isForm(tokens[at].folded)
    else { return nil }
    return tokens[at]
  }
}
