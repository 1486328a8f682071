import Facts
import Orthography
import TextModel

/// Subjects of a Kazakh verb of saying: at the head of its clause, between what is told and the verb, or behind it.
struct KazakhAttribution {
  let tokens: [Token]

  func speakers() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      guard index >= start, closesClause(index) else { continue }
      let end = index + ReportingVerb.length(tokens, at: index)
      if let range = subject(of: index, from: start, behind: end) { found.append(range) }
      start = end
    }
    return found
  }

  /// Whether a verb of saying ends its clause: a mark follows, an auxiliary, or who is speaking behind «деп айтты».
  private func closesClause(_ index: Int) -> Bool {
    let length = ReportingVerb.length(tokens, at: index)
    guard length > 0, tokens[index].folded != "деп", tokens[index].folded != "деген" else { return false }
    var next = index + length
    while next < tokens.count, ReportingVerb.isAuxiliary(tokens[next].folded) { next += 1 }
    guard next >= tokens.count || tokens[next].kind != .word || isSaid(index) else { return false }
    // «айтып, …» goes on to another verb.
    if next < tokens.count, length == 1, tokens[index].folded.ends(withAny: KazakhEndings.converb) { return false }
    // What is said stands before it, or it has a complement of its own: «кепілдік берді», not «кінәсін мойындады».
    return length == 2 || isSaid(index) || next < tokens.count && tokens[next].folded == ":"
      || tokens[..<index].contains { KazakhCase.isTold($0) || $0.folded == "деп" }
      || tokens[index].folded.begins(with: "күмәндан")
  }

  /// Whether `деп` or a mark stands before a verb, so that who speaks may stand behind it.
  private func isSaid(_ verb: Int) -> Bool {
    guard verb > 0 else { return false }
    return tokens[verb - 1].folded == "деп" || tokens[verb - 1].kind == .mark
  }

  private func subject(of verb: Int, from start: Int, behind end: Int) -> Range<Int>? {
    if isSaid(verb), end < tokens.count, Attribution.isOfRun(tokens, end),
      !ReportingVerb.isAuxiliary(tokens[end].folded)
    {
      var last = end
      while last < tokens.count, last - end < 8, Attribution.isOfRun(tokens, last) { last += 1 }
      return end..<last
    }
    let stop = verb > start && tokens[verb - 1].folded == "деп" ? verb - 1 : verb
    guard start < stop else { return nil }
    if let told = (start..<stop).last(where: { KazakhCase.isTold(tokens[$0]) }), told + 1 < stop {
      let first = (told + 1..<stop).last { KazakhCase.isOblique(tokens[$0]) || tokens[$0].kind != .word } ?? told
      if first + 1 < stop,
        (first + 1..<stop).contains(where: {
          SpeakerNoun.isForm(tokens[$0], isKazakh: true) || tokens[$0].isCapitalised
        })
      {
        return first + 1..<stop
      }
    }
    // The clause of the verb has a subject of its own.
    if let pronoun = (start..<stop).last(where: { ["ол", "олар"].contains(tokens[$0].folded) }), pronoun > start,
      tokens[pronoun - 1].kind == .mark
    {
      return pronoun..<pronoun + 1
    }
    return head(from: start, to: stop)
  }

  /// The noun phrase at the head of a clause: its modifiers, its head and the name behind it.
  private func head(from start: Int, to end: Int) -> Range<Int>? {
    var begin = start
    var at = start
    while at < end, at - begin < 9, at - start < 14 {
      let token = tokens[at]
      if isHeld(at, to: end) {
        at += 1
        continue
      }
      if let close = closing(of: at, to: end) {
        // «Ақтөбенің» қақпашысы, «Тобыл» бапкері; a body by its name alone.
        guard close + 1 < end, isCalled(close + 1) else { return begin..<close + 1 }
        at = close + 1
        continue
      }
      if token.kind != .word || Self.conjunctions.contains(token.folded) || KazakhCase.isOblique(token)
        || KazakhCase.isPostposition(token.folded) || KazakhCase.isTold(token)
      {
        begin = at + 1
      } else if !isModifier(at, to: end) {
        var last = at + 1
        while last < end, Attribution.isOfRun(tokens, last), tokens[last].isCapitalised || tokens[last].kind == .mark,
          !KazakhCase.isOblique(tokens[last])
        {
          last += 1
        }
        // A name that goes on into a case is no subject: «Бас Ассамблеясында»; «филиалы Түлкібаста» is no such name.
        if last < end, tokens[last].isCapitalised, KazakhCase.isOblique(tokens[last]), tokens[last - 1].isCapitalised {
          begin = last + 1
          at = last
        } else {
          return begin..<last
        }
      }
      at += 1
    }
    return nil
  }

  /// The mark that closes a short name in marks which opens at an index and stands in no case that a subject has not.
  private func closing(of index: Int, to end: Int) -> Int? {
    guard tokens[index].kind == .mark, "«“„\"".contains(tokens[index].folded) else { return nil }
    let close = (index + 1..<end).prefix(5).first { tokens[$0].kind == .mark }
    guard let close, close > index + 1, "»”“\"".contains(tokens[close].folded), tokens[index + 1].isCapitalised,
      !KazakhCase.isOblique(tokens[close - 1])
    else { return nil }
    return close
  }

  /// Whether the noun phrase that begins at a word is somebody's or something's: «[бас] бапкері».
  private func isCalled(_ index: Int) -> Bool {
    tokens[index...].prefix(3).contains {
      $0.kind == .word && NounForm.isPossessed($0.folded) && SpeakerNoun.isForm($0, isKazakh: true)
    }
  }

  /// Whether a word belongs to one who holds an office for the time being: «[міндетін] уақытша атқарушы».
  private func isHeld(_ index: Int, to end: Int) -> Bool {
    let next = (index + 1..<min(end, index + 3)).first { tokens[$0].folded.begins(with: "атқар") }
    return next != nil && (tokens[index].folded == "міндетін" || tokens[index].folded == "уақытша")
  }

  /// Whether a word belongs to the one behind it: a genitive, an attribute, a participle, or a bare noun before one that is
  /// somebody's.
  private func isModifier(_ index: Int, to end: Int) -> Bool {
    let word = tokens[index].folded
    guard index + 1 < end, tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised else { return false }
    let (isSpeaker, isNext) = (
      SpeakerNoun.isForm(tokens[index], isKazakh: true), SpeakerNoun.isForm(tokens[index + 1], isKazakh: true)
    )
    // «басқармасы басшысының [міндетін атқарушы]»
    if isNext, !isSpeaker || NounForm.isPossessed(word) && NounForm.isPossessed(tokens[index + 1].folded) {
      return true
    }
    if Self.relations.contains(word) || Self.relations.contains(tokens[index + 1].folded) { return true }
    // «өкілі» and «министрлігі» only end like attributes.
    let isOwned = isSpeaker && NounForm.isPossessed(word)
    if KazakhCase.isGenitive(word) || !isOwned && NounForm.isAttribute(word, .kazakh) || KazakhCase.isParticiple(word) {
      return true
    }
    return NounForm.isPossessed(tokens[index + 1].folded) && !KazakhCase.isTold(tokens[index + 1])
      && !NounForm.isPossessed(word)
  }

  /// Words that make what stands before them an attribute: «Президенті жанындағы орталық».
  private static let relations: Set<String> = ["жанындағы", "атындағы", "арасындағы", "ішіндегі"]

  private static let conjunctions: Set<String> = [
    "ал", "бірақ", "алайда", "сондай-ақ", "және", "бұған", "бүгін", "кеше", "қазір",
  ]
}
