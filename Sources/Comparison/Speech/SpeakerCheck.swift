import Alignment
import Facts
import TextModel

/// Compares who speaks: by name, by title, by what a speaker without a name is called.
struct SpeakerCheck {
  let names: NameMatcher

  /// Who speaks two quotations.
  func drafts(_ pair: LinkedPair, _ a: Quotation, _ b: Quotation) -> Draft? {
    guard let left = pair.left.speaker(of: a), let right = pair.right.speaker(of: b) else { return nil }
    return speakers(pair, left, right)
  }

  /// Who speaks where one side or both tell it in their own words.
  func tellers(_ pair: LinkedPair, _ a: Quotation?, _ b: Quotation?) -> Draft? {
    guard let left = a.map(pair.left.speaker) ?? pair.left.teller(of: pair.bead.left),
      let right = b.map(pair.right.speaker) ?? pair.right.teller(of: pair.bead.right)
    else { return nil }
    return speakers(pair, left, right)
  }

  private func speakers(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Draft? {
    guard stands(left.range, in: pair.leftStatements), stands(right.range, in: pair.rightStatements) else { return nil }
    let isOther =
      !left.names.isEmpty && !right.names.isEmpty
      && !left.names.contains { name in right.names.contains { names.match(name, $0) } }
    if isOther {
      // Two pronouns say the same; names that are alike are one name gone wrong.
      guard !(left.isPronoun && right.isPronoun), !(left.isTitle && right.isTitle),
        !left.names.contains(where: { name in
          right.names.contains { names.resemble(name, $0) || names.spelling(name, $0) != nil }
        })
      else { return nil }
      return pair.draft(
        .speaker, .error, certainty: left.isResolved || right.isResolved ? 0.65 : 0.85, left: left.range,
        right: right.range, .otherSpeaker)
    }
    // A speaker named without a title has the one that the text gives elsewhere.
    let titles = (title(of: left, pair.left), title(of: right, pair.right))
    guard left.title.isTold || right.title.isTold else { return roles(pair, left, right) }
    if left.title.isTold != right.title.isTold, left.names.isEmpty, right.names.isEmpty {
      return strangers(pair, left, right)
    }
    guard titles.0.contradicts(titles.1) || TitleDomain.differ(pair, left.range, right.range) else { return nil }
    return pair.draft(.speaker, .error, certainty: 0.85, left: left.range, right: right.range, .otherSpeakerTitle)
  }

  /// In a translation, what a named speaker is called besides an office: «шаруа», `ветеринар`.
  private func roles(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Draft? {
    guard pair.mode == .parallel,
      ![left, right].contains(where: { $0.isResolved || $0.names.isEmpty || $0.title.isTold })
    else { return nil }
    return calledOtherwise(pair, left, right, .otherSpeakerTitle)
  }

  /// Two speakers without a name, of whom no word says the same: «банк өкілі», `полковник`.
  private func strangers(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker) -> Draft? {
    left.isPronoun || right.isPronoun ? nil : calledOtherwise(pair, left, right, .otherSpeaker)
  }

  /// A draft where both texts call the speaker something, and no word of either finds a counterpart.
  private func calledOtherwise(_ pair: LinkedPair, _ left: Speaker, _ right: Speaker, _ reason: Reason) -> Draft? {
    let words = (roles(of: left, pair, onLeft: true), roles(of: right, pair, onLeft: false))
    guard !words.0.isEmpty, !words.1.isEmpty, words.0.allSatisfy({ pair.isLost($0, onLeft: true) }),
      words.1.allSatisfy({ pair.isLost($0, onLeft: false) })
    else { return nil }
    return pair.draft(.speaker, .error, certainty: 0.55, left: left.range, right: right.range, reason)
  }

  private func roles(of speaker: Speaker, _ pair: LinkedPair, onLeft: Bool) -> [Int] {
    let words = pair.words.side(onLeft: onLeft).words
    return words.indices.filter { index in
      speaker.range.overlaps(words[index].range) && words[index].isContent
        && !speaker.names.contains { $0.range.overlaps(words[index].range) }
    }
  }

  private func title(of speaker: Speaker, _ side: Side) -> OfficeTitle {
    speaker.title.isTold ? speaker.title : speaker.names.last.flatMap(side.title) ?? speaker.title
  }

  /// Whether the author words belong to this link; a quotation over several links is told with that of its speaker.
  private func stands(_ range: Range<Int>, in statements: [Side.Statement]) -> Bool {
    statements.contains { $0.sentence.range.overlaps(range) }
  }
}
