import Facts
import Lexicon
import Orthography
import TextModel

/// A body that the lexicon has as one, in full or abbreviated: `Комитет национальной безопасности`, АБР.
struct KnownBody {
  /// The index of its word or phrase.
  let word: Int
  let range: Range<Int>
  /// Whether another name stands before it in a list.
  let isListed: Bool

  /// The bodies of a side that nothing on the other side renders.
  static func lost(_ pair: LinkedPair, onLeft: Bool) -> [KnownBody] {
    guard let lexicon = pair.matcher.lexicon,
      let side = Lexicon.Side(of: pair.side(onLeft: onLeft).document.language)
    else { return [] }
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    return words.indices.compactMap { index in
      let word = words[index]
      let statement = pair.statements(onLeft: onLeft)[word.statement]
      let isAbbreviation = statement.tokens[word.tokens.lowerBound].isAbbreviated
      guard word.unit.isPhrase || isAbbreviation, word.unit.isCapitalised,
        word.unit.wholeTerms.contains(where: { lexicon.nameKinds(of: $0, side).contains(.organisation) })
      else { return nil }
      let isRendered = others.contains { other in
        onLeft ? renders(word, other, pair, onLeft: true) : renders(other, word, pair, onLeft: true)
      }
      guard !isRendered else { return nil }
      let before = word.tokens.lowerBound > 0 ? statement.tokens[word.tokens.lowerBound - 1].folded : ""
      return KnownBody(
        word: index, range: word.range, isListed: ["и", ",", "және", "мен", "пен", "бен"].contains(before))
    }
  }

  /// Whether two words or phrases name one body, or share one of its words.
  private static func renders(_ own: Word, _ other: Word, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    if own.unit.isPhrase, other.unit.isPhrase {
      return pair.matcher.rendersWhole(own.unit, other.unit, onLeft: true)
        || pair.matcher.rendersWhole(other.unit, own.unit, onLeft: false)
        || pair.isSameLanguage && own.unit.terms.first == other.unit.terms.first || shareWord(own, other, pair)
    }
    return pair.matcher.match(own.unit, other.unit)
      || pair.matcher.mayParaphrase(own.unit, as: other.unit, onLeft: true)
  }

  /// Whether a word that tells one body of a kind from others stands in both: «Экология және табиғи ресурстар министрлігі»,
  /// `Министерство экологии`.
  private static func shareWord(_ own: Word, _ other: Word, _ pair: LinkedPair) -> Bool {
    guard let lexicon = pair.matcher.lexicon, let side = pair.matcher.lexiconSide(onLeft: true) else { return false }
    // Of two bodies that the lexicon has, each as it is called in one language: «білім» is `просвещение` too, but no
    // ministry is called so.
    let called = texts(other.unit.wholeTerms.flatMap { lexicon.renderings(of: $0, from: side.other) }, side, lexicon)
    let names = texts(own.unit.wholeTerms, side, lexicon)
    if !called.isEmpty, !names.isEmpty {
      return names.contains { name in called.contains { !name.isDisjoint(with: $0) } }
    }
    return own.unit.terms.dropFirst(own.unit.wholeTerms.count).contains { term in
      guard let text = lexicon.text(of: term, side)?.lowercased(),
        !SpeakerWords.isCommon(text, isKazakh: side == .kazakh), !text.begins(withAny: kinds)
      else { return false }
      return lexicon.renderings(of: term, from: side).contains { other.unit.terms.contains($0) }
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
  static func replaced(_ pair: LinkedPair) -> (left: Range<Int>, right: Range<Int>)? {
    let (left, right) = (lost(pair, onLeft: true), lost(pair, onLeft: false))
    guard left.count == 1, right.count == 1 else { return nil }
    return (left[0].range, right[0].range)
  }

  /// The body that one side alone adds to a list; nil where the other has one of its own.
  static func added(_ pair: LinkedPair) -> (range: Range<Int>, onLeft: Bool)? {
    let (left, right) = (lost(pair, onLeft: true), lost(pair, onLeft: false))
    guard left.isEmpty != right.isEmpty, let body = (left + right).first, left.count + right.count == 1, body.isListed
    else { return nil }
    return (body.range, !left.isEmpty)
  }
}
