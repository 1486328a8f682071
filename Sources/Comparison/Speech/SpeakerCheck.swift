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
        (a == nil || b == nil)
        && (named(left[0], in: pair.rightStatements, onLeft: true)
          || named(right[0], in: pair.leftStatements, onLeft: false))
      let areNamed = !left[0].names.isEmpty && !right[0].names.isEmpty
      return isNamed || areNamed && areApart(pair) ? nil : speakers(pair, left[0], right[0])
    }
    return left.count == 2 && right.count == 2 ? exchanged(pair, left, right) : nil
  }

  /// Whether too little of two statements corresponds for one to be a report of the other.
  private func areApart(_ pair: LinkedPair) -> Bool {
    pair.words.coverage(onLeft: true) < 0.25 || pair.words.coverage(onLeft: false) < 0.25
  }

  private func speakers(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Draft? {
    guard isWhole(left.range, in: pair.leftStatements), isWhole(right.range, in: pair.rightStatements) else {
      return nil
    }
    func draft(_ reason: Reason, _ certainty: Double) -> Draft {
      var draft = pair.draft(.speaker, .error, certainty: certainty, left: left.range, right: right.range, reason)
      let persons = (left.person(in: pair.left), right.person(in: pair.right))
      if persons.0 != nil || persons.1 != nil { draft.detail = .speakers(left: persons.0, right: persons.1) }
      return draft
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
    if StandIn(pair: pair).isAnother(left, right) { return draft(.otherSpeaker, 0.55) }
    guard !left.isPronoun, !right.isPronoun else { return nil }
    // Somebody by his calling is no director, where neither has a name that would tell more.
    if pair.mode == .parallel,
      titles.0.isCalling && titles.1.isPlainHead || titles.0.isPlainHead && titles.1.isCalling,
      !left.title.isDeputy, !right.title.isDeputy, left.title.isTold, right.title.isTold
    {
      return draft(.otherSpeaker, 0.55)
    }
    if pair.mode == .parallel, !pair.isLoose {
      let standing = (SpeakerStanding(left, pair.leftStatements), SpeakerStanding(right, pair.rightStatements))
      switch standing.0.verdict(standing.1) {
      case .other where left.names.isEmpty || right.names.isEmpty: return draft(.otherSpeaker, 0.55)
      case .same: return nil
      case .other, .open: break
      }
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

  /// Whether the author words belong to this link, for a quotation over several links is told with that of its speaker, and
  /// are a noun phrase that does not break off.
  private func isWhole(_ range: Range<Int>, in statements: [Side.Statement]) -> Bool {
    guard let statement = statements.first(where: { $0.sentence.range.overlaps(range) }) else { return false }
    let tokens = statement.tokens
    guard let last = tokens.lastIndex(where: { range.overlaps($0.range) }) else { return false }
    if last + 1 < tokens.count, ["…", "...", ".."].contains(tokens[last + 1].folded) { return false }
    return !["туралы", "үшін", "бойынша", "және", "мен", "и", "по", "о"].contains(tokens[last].folded)
  }

  /// Whether some statements name a speaker of the other side.
  private func named(_ speaker: Speaker, in statements: [Side.Statement], onLeft: Bool) -> Bool {
    statements.flatMap(\.names).contains { name in
      speaker.names.contains { own in
        (onLeft ? names.match(own, name) : names.match(name, own))
          && (onLeft ? names.sameWord(own.head, name.head) : names.sameWord(name.head, own.head))
      }
    }
  }

  // MARK: Two speakers in one sentence

  /// Two speakers of each side, named on both, of whom each tells on one side what the other tells on the other.
  private func exchanged(_ pair: LinkedPair, _ left: [Speaker], _ right: [Speaker]) -> Draft? {
    let alike = left.map { own in right.map { likeness(own, $0, pair) } }
    let isStraight = alike[0][0] > alike[0][1] && alike[1][1] > alike[1][0]
    let isCrossed = alike[0][1] > alike[0][0] && alike[1][0] > alike[1][1]
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

  /// How much two speakers are called alike, a name before all else.
  private func likeness(_ left: Speaker, _ right: Speaker, _ pair: LinkedPair) -> Int {
    if left.names.contains(where: { name in right.names.contains { names.match(name, $0) } }) { return .max }
    return left.names.isEmpty && right.names.isEmpty ? Calling(pair, left, right, names).shared : 0
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
