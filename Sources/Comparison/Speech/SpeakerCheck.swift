import Alignment
import Facts
import Lexicon
import TextModel

/// Compares who speaks: by name, by title, by what a speaker without a name is called.
struct SpeakerCheck {
  let names: NameMatcher

  /// Who speaks two quotations.
  func drafts(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    guard let left = pair.left.speaker(of: a), let right = pair.right.speaker(of: b) else { return nil }
    return speakers(pair, left, right)
  }

  /// Who speaks where one side or both tell it in their own words. Where both set two speakers against each other, each
  /// must tell what he tells in the other text.
  func tellers(_ pair: LinkedPair, _ a: Quotation?, _ b: Quotation?) -> Draft? {
    let left = a.map { [pair.left.speaker(of: $0)].compactMap { $0 } } ?? pair.left.tellers(of: pair.bead.left)
    let right = b.map { [pair.right.speaker(of: $0)].compactMap { $0 } } ?? pair.right.tellers(of: pair.bead.right)
    if left.count == 1, right.count == 1 {
      // Who is named on the other side as well may have changed places with somebody; that is for two speakers to tell.
      let isNamed =
        a == nil && b == nil && named(left[0], in: pair.rightStatements, onLeft: true)
        && named(right[0], in: pair.leftStatements, onLeft: false)
      return isNamed ? nil : speakers(pair, left[0], right[0])
    }
    return left.count == 2 && right.count == 2 ? exchanged(pair, left, right) : nil
  }

  private func speakers(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Draft? {
    guard stands(left.range, in: pair.leftStatements), stands(right.range, in: pair.rightStatements) else { return nil }
    func draft(_ reason: Reason, _ certainty: Double) -> Draft {
      pair.draft(.speaker, .error, certainty: certainty, left: left.range, right: right.range, reason)
    }
    let isOther =
      !left.names.isEmpty && !right.names.isEmpty
      && !left.names.contains { name in right.names.contains { names.match(name, $0) } }
    if isOther {
      // Two pronouns say the same; names that are alike are one name gone wrong.
      guard !(left.isPronoun && right.isPronoun), !(left.isTitle && right.isTitle),
        !left.names.contains(where: { name in right.names.contains { areAlike(name, $0) } })
      else { return nil }
      return draft(.otherSpeaker, left.isResolved || right.isResolved ? 0.65 : 0.85)
    }
    // A speaker named without a title has the one that the text gives elsewhere.
    let titles = (title(of: left, pair.left), title(of: right, pair.right))
    if left.title.isTold || right.title.isTold,
      titles.0.contradicts(titles.1) || TitleDomain.differ(pair, left.range, right.range)
    {
      return draft(.otherSpeakerTitle, 0.85)
    }
    guard !left.isPronoun, !right.isPronoun else { return nil }
    // Somebody by his calling is no director, where neither has a name that would tell more.
    if pair.mode == .parallel,
      titles.0.isCalling && titles.1.isPlainHead || titles.0.isPlainHead && titles.1.isCalling,
      !left.title.isDeputy, !right.title.isDeputy, left.title.isTold, right.title.isTold
    {
      return draft(.otherSpeaker, 0.55)
    }
    let calling = Calling(pair, left, right, names)
    if calling.isExchanged { return draft(.otherSpeaker, 0.6) }
    guard calling.isOther else { return nil }
    return draft(left.names.isEmpty || right.names.isEmpty ? .otherSpeaker : .otherSpeakerTitle, 0.55)
  }

  /// Whether two names that do not match may be one gone wrong: given name or surname are the same, or a lone surname is
  /// alike.
  private func areAlike(_ left: Name, _ right: Name) -> Bool {
    guard let a = left.words.first, let b = right.words.first, left.words.count > 1, right.words.count > 1 else {
      return names.resemble(left, right) || names.spelling(left, right) != nil
    }
    return names.sameWord(a, b) || names.sameWord(left.head, right.head) || names.spelling(left, right) != nil
  }

  private func title(of speaker: Speaker, _ side: Side) -> OfficeTitle {
    speaker.title.isTold ? speaker.title : speaker.names.last.flatMap(side.title) ?? speaker.title
  }

  /// Whether the author words belong to this link; a quotation over several links is told with that of its speaker.
  private func stands(_ range: Range<Int>, in statements: [Side.Statement]) -> Bool {
    statements.contains { $0.sentence.range.overlaps(range) }
  }

  /// Whether some statements name a speaker of the other side.
  private func named(_ speaker: Speaker, in statements: [Side.Statement], onLeft: Bool) -> Bool {
    statements.flatMap(\.names).contains { name in
      speaker.names.contains { onLeft ? names.match($0, name) : names.match(name, $0) }
    }
  }

  // MARK: Two speakers in one sentence

  /// Two speakers of each side, named on both, of whom each tells on one side what the other tells on the other.
  private func exchanged(_ pair: LinkedPair, _ left: [Speaker], _ right: [Speaker]) -> Draft? {
    func areOne(_ a: Speaker, _ b: Speaker) -> Bool {
      a.names.contains { name in b.names.contains { names.match(name, $0) } }
        || a.names.isEmpty && b.names.isEmpty
          && Calling(pair, a, b, self.names).sharesWord
    }
    let same = [
      [areOne(left[0], right[0]), areOne(left[0], right[1])], [areOne(left[1], right[0]), areOne(left[1], right[1])],
    ]
    let isStraight = same[0][0] && same[1][1] && !same[0][1] && !same[1][0]
    let isCrossed = same[0][1] && same[1][0] && !same[0][0] && !same[1][1]
    guard isStraight != isCrossed else { return nil }
    let parts = (told(by: left, pair, onLeft: true), told(by: right, pair, onLeft: false))
    func links(_ a: [Int], _ b: [Int]) -> Int {
      a.count { word in pair.words.rightOf[word].contains(where: b.contains) }
    }
    let straight = links(parts.0[0], parts.1[0]) + links(parts.0[1], parts.1[1])
    let crossed = links(parts.0[0], parts.1[1]) + links(parts.0[1], parts.1[0])
    guard isStraight ? crossed >= straight + 2 : straight >= crossed + 2 else { return nil }
    return pair.draft(
      .speaker, .error, certainty: 0.7, left: left[0].range, right: right[isStraight ? 0 : 1].range, .otherSpeaker)
  }

  /// The words of a link that two speakers tell: up to the second speaker, or to the mark before.
  private func told(by speakers: [Speaker], _ pair: LinkedPair, onLeft: Bool) -> [[Int]] {
    let side = pair.words.side(onLeft: onLeft)
    let border = side.words.indices.first { speakers[1].range.overlaps(side.words[$0].range) } ?? 0
    let clause = side.words.indices.contains(border) ? side.clauses[side.words[border].clause].words.lowerBound : border
    func content(_ range: Range<Int>) -> [Int] {
      range.filter { word in
        side.words[word].isContent && !speakers.contains { $0.range.overlaps(side.words[word].range) }
      }
    }
    return [content(0..<clause), content(clause..<side.words.count)]
  }
}

/// How two speakers are called besides their names, held against each other.
struct Calling {
  /// Whether both are called something and nothing of it is the same.
  let isOther: Bool
  /// Whether each of the two is called what the other text calls the one who is spoken to.
  let isExchanged: Bool
  /// Whether a word of one finds a rendering in the other.
  let sharesWord: Bool

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
      pair.matcher.match(a, b) || pair.matcher.mayParaphrase(a, as: b, onLeft: true)
        || pair.matcher.mayParaphrase(b, as: a, onLeft: false)
    }
    func shares(_ a: [LexicalUnit], _ b: [LexicalUnit]) -> Bool { a.contains { one in b.contains { areOne(one, $0) } } }
    let alike = words.0.folded.contains { own in
      words.1.folded.contains { zip(own, $0).prefix { $0 == $1 }.count >= 4 }
    }
    sharesWord =
      Self.shareNotion(pair, left, right) || shares(words.0.core, words.1.core) || alike
      || Self.areLinked(pair, left, right) || Self.shareName(pair, left, right, names)
    if Self.contrast(pair, left, right) {
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
    guard !sharesWord, !words.0.core.isEmpty, !words.1.core.isEmpty, !shares(words.0.core, words.1.all),
      !shares(words.0.all, words.1.core)
    else {
      (isOther, isExchanged) = (false, false)
      return
    }
    let elsewhere = (
      words.0.core.contains { own in rest.1.contains { areOne(own, $0) } },
      words.1.core.contains { own in rest.0.contains { areOne($0, own) } }
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
    isKnown
      || words.folded.allSatisfy { word in
        word.unicodeScalars.count >= 6 && !shortened.contains(where: word.hasPrefix)
      }
  }

  /// Whether the lexicon has a word as a place, which may stand for whoever speaks there: `Тегеран` for Iran.
  private static func isPlace(_ unit: LexicalUnit, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let language = (onLeft ? pair.left : pair.right).document.language
    guard let lexicon = pair.matcher.lexicon, let side = Lexicon.Side(of: language) else { return false }
    return unit.terms.contains { lexicon.nameKinds(of: $0, side).contains(.place) }
  }

  private static let shortened = [
    "обл", "гор", "рай", "мин", "нац", "гос", "каз", "қаз", "спец", "соц", "мед", "здрав",
  ]

  private static func mentions(
    _ pair: LinkedPair, _ left: Speaker, _ right: Speaker
  ) -> (left: [Notions.Mention], right: [Notions.Mention]) {
    (
      Notions.mentions(in: pair.words.left, pair.leftStatements).filter { left.range.overlaps($0.range) },
      Notions.mentions(in: pair.words.right, pair.rightStatements).filter { right.range.overlaps($0.range) }
    )
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
          b.notions.isDisjoint(with: named.0)
            && !Set(a.notions.map(\.field)).isDisjoint(with: b.notions.map(\.field))
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
