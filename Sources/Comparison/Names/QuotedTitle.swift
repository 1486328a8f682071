import Alignment
import Lexicon
import Orthography
import TextModel

/// A short name in quotation marks: of a company, a club, a newspaper.
struct QuotedTitle {
  /// Bytes between the marks.
  let range: Range<Int>
  /// Its words, folded.
  let words: [String]

  /// The titles of some statements: one to four words between marks, the first with a capital, that are no speech.
  static func all(
    in statements: [Side.Statement], besides speech: [Quotation], ofBodies: Bool = true
  ) -> [QuotedTitle] {
    statements.flatMap { statement in
      let tokens = statement.tokens
      var titles: [QuotedTitle] = []
      var open: Int?
      for (index, token) in tokens.enumerated() where token.kind == .mark {
        if let start = open, "»”“\"".contains(token.folded) {
          let inner = tokens[start + 1..<index]
          if (1...4).contains(inner.count), inner.allSatisfy({ $0.kind == .word }), let first = inner.first,
            let last = inner.last, first.isCapitalised, !ofBodies || isOfBody(tokens, start, index)
          {
            let range = first.range.lowerBound..<last.range.upperBound
            if !speech.contains(where: { $0.range.overlaps(range) }) {
              titles.append(QuotedTitle(range: range, words: inner.map(\.folded)))
            }
          }
          open = nil
        } else if "«„“\"".contains(token.folded) {
          open = index
        }
      }
      return titles
    }
  }

  /// The titles of a statement whose closing mark is lost, as far as they repeat words of a title of the other text: «Қазақстан
  /// темір жолы», `«Казахстан темир жолы выплатила`. The product of the tokens and the titles.
  static func broken(in statement: Side.Statement, besides others: [Side.Statement]) -> [Range<Int>] {
    let tokens = statement.tokens
    guard let open = tokens.lastIndex(where: { ["«", "„", "“"].contains($0.folded) }),
      !tokens[open...].contains(where: { ["»", "”"].contains($0.folded) })
    else { return [] }
    let behind = tokens[(open + 1)...].prefix { $0.kind == .word }
    return all(in: others, besides: [], ofBodies: false).compactMap { title in
      let run = zip(behind, title.words).prefix { token, word in
        CognateDistance.likeness(CognateForm(token.folded), CognateForm(word)) >= 0.6
      }
      guard let first = run.first, let last = run.last else { return nil }
      return first.0.range.lowerBound..<last.0.range.upperBound
    }
  }

  /// Whether a folded word says what kind of body is named.
  static func isBody(_ folded: String) -> Bool { folded.begins(withAny: bodies) }

  /// Whether the word before or behind the marks says that a company, a fund, a club or a paper is named.
  private static func isOfBody(_ tokens: [Token], _ open: Int, _ close: Int) -> Bool {
    (open - 1...close + 1).contains { index in
      tokens.indices.contains(index) && tokens[index].folded.begins(withAny: bodies)
    }
  }

  private static let bodies = [
    "жшс", "ақ", "тоо", "ао", "компани", "фирма", "зауыт", "завод", "банк", "қор", "фонд", "клуб", "команда",
    "газет", "шаруа қожалығы", "кх", "фабрик", "холдинг", "корпораци", "парти", "фракци", "бекет", "пост", "станци",
    "стансас", "өткел", "вакцин", "препарат",
    "санатори", "шипажай", "отель", "гостиниц", "қонақүй", "мейрамхана", "ресторан", "кафе", "дүкен", "магазин",
    "театр",
    "ансамбл", "оркестр", "телеарна", "телеканал", "радио", "бірлестіг", "объединени", "қауымдастығ", "ассоциаци",
    "шахта", "орден",
    "кеніш", "рудник", "кен орны", "месторождени", "қожалығ", "хозяйств",
  ]

  /// Whether two titles spell one name: run together they sound alike.
  func sounds(like other: QuotedTitle) -> Bool {
    CognateDistance.likeness(CognateForm(words.joined()), CognateForm(other.words.joined())) >= 0.75
  }
}

/// Finds a company or other body that has another name in quotation marks.
enum QuotedTitleCheck {
  /// The one title of each side that the other does not have, where the lexicon can tell that it is no translation.
  static func replaced(_ pair: LinkedPair) -> (left: Range<Int>, right: Range<Int>)? {
    let left = QuotedTitle.all(in: pair.leftStatements, besides: pair.left.quotations(in: pair.bead.left))
    let right = QuotedTitle.all(in: pair.rightStatements, besides: pair.right.quotations(in: pair.bead.right))
    guard left.count == right.count else { return nil }
    let all = (
      QuotedTitle.all(in: pair.leftStatements, besides: [], ofBodies: false),
      QuotedTitle.all(in: pair.rightStatements, besides: [], ofBodies: false)
    )
    let rest = (
      left.filter { title in !all.1.contains { isSame(title, $0, pair) } },
      right.filter { title in !all.0.contains { isSame($0, title, pair) } }
    )
    guard rest.0.count == 1, rest.1.count == 1, let a = rest.0.first, let b = rest.1.first else { return nil }
    let known = (isKnown(a, pair, onLeft: true), isKnown(b, pair, onLeft: false))
    // A title with unknown words may be translated by known ones; word for word it is spelt, and so is one whose words
    // Russian has not.
    let isSpelled = pair.isKazakh(onLeft: true) ? !known.1 : !known.0
    guard known.0 == known.1 || pair.isSameLanguage || a.words.count == b.words.count || isSpelled else { return nil }
    return (a.range, b.range)
  }

  private static func isSame(_ a: QuotedTitle, _ b: QuotedTitle, _ pair: LinkedPair) -> Bool {
    if a.sounds(like: b) { return true }
    let words = (pair.words.left.words, pair.words.right.words)
    return words.0.indices.contains { index in
      words.0[index].range.overlaps(a.range) && !QuotedTitle.isBody(words.0[index].folded)
        && (pair.words.rightOf[index].contains { words.1[$0].range.overlaps(b.range) }
          || pair.words.sharesRoot(index, onLeft: true))
    }
  }

  /// Whether the lexicon has every word, in the language of the text or, of a title that is not translated, in the other one.
  private static func isKnown(_ title: QuotedTitle, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let words = pair.words.side(onLeft: onLeft).words.filter { $0.range.overlaps(title.range) }
    if words.allSatisfy(\.unit.isKnown) { return true }
    guard let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: !onLeft) else { return false }
    return title.words.allSatisfy { lexicon.isTerm(TermKey($0), side) }
  }
}
