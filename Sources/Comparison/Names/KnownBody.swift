import Facts
import Lexicon
import Orthography
import TextModel

/// A body that the lexicon has as one, in full or abbreviated: `Комитет национальной безопасности`, АБР.
struct KnownBody {
  /// Bytes of its word or phrase.
  let range: Range<Int>
  /// Bytes with the organ or office that the phrase names: «БҰҰ Бас хатшысы».
  let whole: Range<Int>
  /// Whether another name stands before it in a list.
  let isListed: Bool

  /// A word or phrase, or a part of a phrase that holds the abbreviation of a body: «БҰҰ» of «БҰҰ Бас хатшысы».
  private struct Mention {
    let unit: LexicalUnit
    let statement: Int
    /// Tokens of that statement.
    let tokens: Range<Int>
    let range: Range<Int>
    /// The phrase that it is a part of.
    let whole: Word?
  }

  private static func mentions(_ pair: LinkedPair, onLeft: Bool) -> [Mention] {
    var analyzer = TermAnalyzer(language: pair.side(onLeft: onLeft).document.language, lexicon: pair.matcher.lexicon)
    return pair.words.side(onLeft: onLeft).words.flatMap { word -> [Mention] in
      let tokens = pair.statements(onLeft: onLeft)[word.statement].tokens
      let own = Mention(
        unit: word.unit, statement: word.statement, tokens: word.tokens, range: word.range, whole: nil)
      guard word.unit.isPhrase, let at = word.tokens.first(where: { tokens[$0].isAbbreviated }) else { return [own] }
      let parts = [word.tokens.lowerBound..<at, at..<at + 1, at + 1..<word.tokens.upperBound]
      return parts.flatMap { part in
        analyzer.units(of: Array(tokens[part])).map { unit in
          let own = part.lowerBound + unit.tokens.lowerBound..<part.lowerBound + unit.tokens.upperBound
          return Mention(
            unit: unit, statement: word.statement, tokens: own,
            range: tokens[own.lowerBound].range.lowerBound..<tokens[own.upperBound - 1].range.upperBound, whole: word)
        }
      }
    }
  }

  /// The bodies of a side that nothing on the other side renders. Ministries are compared by what they are in charge of
  /// where both sides have any.
  static func lost(_ pair: LinkedPair, onLeft: Bool) -> [KnownBody] {
    guard let lexicon = pair.matcher.lexicon,
      let side = Lexicon.Side(of: pair.side(onLeft: onLeft).document.language)
    else { return [] }
    let others = mentions(pair, onLeft: !onLeft)
    let haveMinistries = pair.statements(onLeft: !onLeft).contains { !$0.ministries.isEmpty }
    return mentions(pair, onLeft: onLeft).compactMap { body in
      let statement = pair.statements(onLeft: onLeft)[body.statement]
      let isAbbreviation = statement.tokens[body.tokens.lowerBound].isAbbreviated
      guard body.unit.isPhrase || isAbbreviation, body.unit.isCapitalised,
        body.unit.wholeTerms.contains(where: { lexicon.nameKinds(of: $0, side).contains(.organisation) }),
        !haveMinistries || !statement.ministries.contains(where: { $0.range.overlaps(body.range) })
      else { return nil }
      let isRendered = others.contains { other in
        onLeft ? renders(body, other, pair) : renders(other, body, pair)
      }
      guard !isRendered else { return nil }
      let before = body.tokens.lowerBound > 0 ? statement.tokens[body.tokens.lowerBound - 1].folded : ""
      return KnownBody(
        range: body.range, whole: body.whole?.range ?? body.range,
        isListed: ["и", ",", "және", "мен", "пен", "бен"].contains(before))
    }
  }

  /// Whether a left and a right word or phrase name one body, or the phrase that either is a part of does.
  private static func renders(_ own: Mention, _ other: Mention, _ pair: LinkedPair) -> Bool {
    if renders(own.unit, other.unit, pair) { return true }
    if let whole = own.whole?.unit, rendersWhole(whole, other.whole?.unit ?? other.unit, pair) { return true }
    return other.whole.map { rendersWhole(own.unit, $0.unit, pair) } ?? false
  }

  private static func rendersWhole(_ own: LexicalUnit, _ other: LexicalUnit, _ pair: LinkedPair) -> Bool {
    guard !pair.isSameLanguage, let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: true)
    else { return own.terms.first == other.terms.first }
    return own.wholeTerms.contains { term in
      lexicon.renderings(of: term, from: side).contains(where: other.wholeTerms.contains)
    }
  }

  /// Whether two words or phrases name one body, or share one of its words.
  private static func renders(_ own: LexicalUnit, _ other: LexicalUnit, _ pair: LinkedPair) -> Bool {
    if own.isPhrase, other.isPhrase {
      return pair.matcher.rendersWhole(own, other, onLeft: true) || pair.matcher.rendersWhole(other, own, onLeft: false)
        || pair.isSameLanguage && own.terms.first == other.terms.first || shareWord(own, other, pair)
    }
    return pair.matcher.match(own, other) || pair.matcher.mayParaphrase(own, as: other, onLeft: true)
  }

  /// Whether a word that tells one body of a kind from others stands in both: «Экология және табиғи ресурстар министрлігі»,
  /// `Министерство экологии`.
  private static func shareWord(_ own: LexicalUnit, _ other: LexicalUnit, _ pair: LinkedPair) -> Bool {
    guard let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: true) else { return false }
    // Of two bodies that the lexicon has, each as it is called in one language: «білім» is `просвещение` too, but no
    // ministry is called so.
    let called = texts(other.wholeTerms.flatMap { lexicon.renderings(of: $0, from: side.other) }, side, lexicon)
    let names = texts(own.wholeTerms, side, lexicon)
    if !called.isEmpty, !names.isEmpty {
      return names.contains { name in called.contains { !name.isDisjoint(with: $0) } }
    }
    return own.terms.dropFirst(own.wholeTerms.count).contains { term in
      guard let text = lexicon.text(of: term, side)?.lowercased(),
        !SpeakerWords.isCommon(text, isKazakh: side == .kazakh), !text.begins(withAny: kinds), !BodyName.isMark(text)
      else { return false }
      return lexicon.renderings(of: term, from: side).contains { other.terms.contains($0) }
    }
  }

  /// The words that tell each of some bodies of more than one word from others of its kind, by how they begin.
  private static func texts(
    _ terms: some Sequence<TermKey>, _ side: Lexicon.Side, _ lexicon: Lexicon
  ) -> [Set<Substring>] {
    terms.filter { lexicon.nameKinds(of: $0, side).contains(.organisation) }.compactMap { term in
      let words = lexicon.text(of: term, side)?.lowercased().split(separator: " ") ?? []
      guard words.count > 1 else { return nil }
      let telling = words.filter { word in
        !SpeakerWords.isCommon(String(word), isKazakh: side == .kazakh) && !word.begins(withAny: kinds)
          && !FunctionWords.contains(String(word), side == .kazakh ? .kazakh : .russian)
      }
      return telling.isEmpty ? nil : Set(telling.map { $0.prefix(Self.root) })
    }
  }

  /// How many letters of a word tell it, whatever its ending.
  private static let root = 5

  /// What bodies of one kind have in common.
  private static let kinds = [
    "министр", "министер", "комитет", "банк", "агентт", "агентств", "ұйым", "организац", "қор", "фонд", "палата",
    "одақ", "союз",
    "университет", "қауіпсіз", "безопасн", "даму", "развит", "қаржы", "финанс", "кеңес", "совет", "бюро", "істер",
    "дел",
  ]

  /// The one body of each side that the other lacks.
  static func replaced(_ pair: LinkedPair) -> (left: KnownBody, right: KnownBody)? {
    let (left, right) = (lost(pair, onLeft: true), lost(pair, onLeft: false))
    guard left.count == 1, right.count == 1 else { return nil }
    return (left[0], right[0])
  }

  /// The body that one side alone adds to a list; nil where the other has one of its own.
  static func added(_ pair: LinkedPair) -> (range: Range<Int>, onLeft: Bool)? {
    let (left, right) = (lost(pair, onLeft: true), lost(pair, onLeft: false))
    guard left.isEmpty != right.isEmpty, let body = (left + right).first, left.count + right.count == 1, body.isListed
    else { return nil }
    return (body.range, !left.isEmpty)
  }
}
