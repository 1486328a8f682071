import Alignment
import Facts
import Lexicon
import TextModel

/// How two speakers are called besides their names, held against each other.
struct Calling {
  /// Whether both are called something and nothing of it is the same.
  let isOther: Bool
  /// Whether each of the two is called what the other text calls the one who is spoken to.
  let isExchanged: Bool
  /// How many words of the left one the right one answers.
  let shared: Int

  init(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker, _ names: NameMatcher) {
    let lexicon = pair.matcher.lexicon
    var analyzers = (
      TermAnalyzer(language: pair.left.document.language, lexicon: lexicon),
      TermAnalyzer(language: pair.right.document.language, lexicon: lexicon)
    )
    let words = (
      SpeakerWords(left, pair.leftStatements, &analyzers.0) { Self.isPlace($0, pair, onLeft: true) },
      SpeakerWords(right, pair.rightStatements, &analyzers.1) { Self.isPlace($0, pair, onLeft: false) }
    )
    func areOne(_ a: LexicalUnit, _ b: LexicalUnit) -> Bool {
      pair.matcher.mayBeOne(a, b, onLeft: true)
    }
    func shares(_ a: [LexicalUnit], _ b: [LexicalUnit]) -> Bool { a.contains { one in b.contains { areOne(one, $0) } } }
    let alike = words.0.folded.contains { own in
      words.1.folded.contains { zip(own, $0).prefix { $0 == $1 }.count >= 4 }
    }
    let sharesWord =
      Self.shareNotion(pair, left, right) || shares(words.0.core, words.1.core) || alike
      || Self.areLinked(pair, left, right) || Self.shareName(pair, left, right, names)
    let own = Unanswered(words.0, by: words.1, pair, left.range, right.range, onLeft: true)
    let others = Unanswered(words.1, by: words.0, pair, right.range, left.range, onLeft: false)
    shared = words.0.core.count - own.words.count
    if Self.contrast(pair, left, right) || Unanswered.replace(own, others, pair) {
      (isOther, isExchanged) = (true, false)
      return
    }
    let rest = (
      Self.units(pair.leftStatements, besides: left, &analyzers.0),
      Self.units(pair.rightStatements, besides: right, &analyzers.1)
    )
    let heads = (words.0.all.count == 1, words.1.all.count == 1)
    if heads.0, heads.1, left.names.isEmpty, right.names.isEmpty, !shares(words.0.all, words.1.all),
      shares(words.0.all, rest.1), shares(rest.0, words.1.all)
    {
      (isOther, isExchanged) = (false, true)
      return
    }
    guard !sharesWord, !words.0.isName, !words.1.isName, !shares(words.0.core, words.1.all),
      !shares(words.0.all, words.1.core)
    else {
      (isOther, isExchanged) = (false, false)
      return
    }
    let elsewhere = (
      words.0.core.contains { own in rest.1.contains { pair.matcher.surelyRenders(own, $0, onLeft: true) } },
      words.1.core.contains { own in rest.0.contains { pair.matcher.surelyRenders(own, $0, onLeft: false) } }
    )
    isExchanged = false
    let known = (words.0.core.contains(where: \.isKnown), words.1.core.contains(where: \.isKnown))
    let areNamed = !left.names.isEmpty && !right.names.isEmpty
    isOther =
      !elsewhere.0 && !elsewhere.1 && (areNamed ? known.0 && known.1 : known.0 || known.1)
      && Self.areTelling(words.0, isKnown: known.0) && Self.areTelling(words.1, isKnown: known.1)
  }

  /// Whether a word or phrase of one renders one of the other.
  private static func areLinked(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Bool {
    let sides = (pair.words.left.words, pair.words.right.words)
    return sides.0.indices.contains { own in
      left.range.overlaps(sides.0[own].range)
        && !SpeakerWords.isCommon(
          sides.0[own].unit.isPhrase ? sides.0[own].last : sides.0[own].folded,
          isKazakh: pair.left.document.language.isKazakh)
        && pair.words.rightOf[own].contains { other in
          right.range.overlaps(sides.1[other].range)
            && (!sides.0[own].unit.isPhrase || !sides.1[other].unit.isPhrase
              || pair.matcher.rendersWhole(sides.0[own].unit, sides.1[other].unit, onLeft: true))
        }
    }
      || pair.isSameLanguage
        && sides.0.contains { own in
          left.range.overlaps(own.range)
            && sides.1.contains {
              right.range.overlaps($0.range) && pair.matcher.mayParaphrase(own.unit, as: $0.unit, onLeft: true)
            }
        }
  }

  /// Whether both have a name of a body or place in common, or an abbreviation that the lexicon does not know.
  private static func shareName(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker, _ names: NameMatcher) -> Bool {
    let own = pair.leftStatements.flatMap(\.names).filter { left.range.overlaps($0.range) }
    let others = pair.rightStatements.flatMap(\.names).filter { right.range.overlaps($0.range) }
    if own.contains(where: { $0.isAbbreviation && !names.isKnownAbbreviation($0, onLeft: true) })
      || others.contains(where: { $0.isAbbreviation && !names.isKnownAbbreviation($0, onLeft: false) })
    {
      return true
    }
    return own.contains { name in others.contains { names.match(name, $0) } }
  }

  /// Whether unknown words are no abbreviation of several that the other text may have in full: `облздрав`.
  private static func areTelling(_ words: SpeakerWords, isKnown: Bool) -> Bool {
    isKnown || words.folded.allSatisfy { $0.unicodeScalars.count >= 6 && !SpeakerWords.isShortened($0) }
  }

  /// Whether the lexicon has a word as a place, which may stand for whoever speaks there: `Тегеран` for Iran.
  private static func isPlace(_ unit: LexicalUnit, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let language = pair.side(onLeft: onLeft).document.language
    guard let lexicon = pair.matcher.lexicon, let side = Lexicon.Side(of: language) else { return false }
    return unit.terms.contains { lexicon.nameKinds(of: $0, side).contains(.place) }
  }

  private static func mentions(
    _ pair: LinkedPair, _ left: Speaker, _ right: Speaker
  ) -> (left: [Notions.Mention], right: [Notions.Mention]) {
    func own(_ speaker: Speaker, onLeft: Bool) -> [Notions.Mention] {
      let statements = pair.statements(onLeft: onLeft)
      return Notions.mentions(of: pair, onLeft: onLeft).filter { mention in
        // `областной` and «облыстық» are any body's.
        speaker.range.overlaps(mention.range)
          && !statements[mention.statement].tokens[mention.tokens].allSatisfy {
            SpeakerWords.isCommon($0.folded, isKazakh: pair.isKazakh(onLeft: onLeft))
          }
      }
    }
    return (own(left, onLeft: true), own(right, onLeft: false))
  }

  private static func shareNotion(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Bool {
    let mentions = mentions(pair, left, right)
    return !Set(mentions.left.flatMap(\.notions)).isDisjoint(with: mentions.right.flatMap(\.notions))
  }

  /// Whether the two are called by notions that are not taken for each other.
  private static func contrast(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Bool {
    let mentions = mentions(pair, left, right)
    let named = (Set(mentions.left.flatMap(\.notions)), Set(mentions.right.flatMap(\.notions)))
    return mentions.left.contains { a in
      a.notions.isDisjoint(with: named.1)
        && mentions.right.contains { b in
          b.notions.isDisjoint(with: named.0) && a.isOfField(of: b)
            && !pair.words.rightOf[a.last].contains(b.last)
        }
    }
  }

  private static func units(
    _ statements: [Side.Statement], besides speaker: Speaker, _ analyzer: inout TermAnalyzer
  ) -> [LexicalUnit] {
    var units: [LexicalUnit] = []
    for token in statements.flatMap(\.tokens) where token.kind == .word && !speaker.range.overlaps(token.range) {
      units += analyzer.units(of: [token])
    }
    return units
  }
}
