/// Author words and the name in them.
extension QuotationFinder {
  func isDash(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .mark
      && tokens[index].folded.unicodeScalars.first.map(ParagraphScan.isDash) == true
  }

  /// How many tokens from `index` are a verb of saying: 0 where there is none.
  private func verbLength(at index: Int) -> Int {
    let next = index + 1 < tokens.count ? tokens[index + 1].folded : nil
    return SpeechVerb.length(tokens[index].folded, next)
  }

  /// The tokens after a closing mark that say who spoke, if a verb of saying is among them.
  func authorWords(after close: Int) -> Range<Int>? {
    var start = close + 1
    var isSetOff = tokens[close - 1].isMark(among: ["!", "?", "...", "…"]) || tokens[close - 1].isMark(",")
    while start < tokens.count, tokens[start].isMark(among: [",", "."]) {
      isSetOff = isSetOff || tokens[start].isMark(",")
      start += 1
    }
    let hasDash = isDash(start)
    if hasDash { start += 1 }
    var end = start
    let limit = start < tokens.count ? sentenceEnds[start] : 0
    while end < tokens.count, tokens[end].range.lowerBound < limit { end += 1 }
    guard start < end else { return nil }
    // Without a dash the verb must stand at once: `«…» деді`, `«…» деп хабарлады`; and a verb that says more than
    // saying (`«Тобыл» согласился`) needs a comma too.
    let reach = start..<min(end, start + (hasDash ? 8 : 1))
    let hasVerb =
      hasDash && isSetOff
      ? reach.contains { verbLength(at: $0) > 0 }
      : reach.contains { SpeechVerb.isForm(tokens[$0].folded) }
    return hasVerb ? start..<end : nil
  }

  /// A dash with author words behind it inside speech.
  func authorDash(in range: ClosedRange<Int>) -> Int? {
    range.first { index in
      isDash(index) && index > range.lowerBound && tokens[index - 1].isMark(among: [",", "!", "?", "...", "…"])
        && (index + 1..<tokens.count).prefix(3).contains { verbLength(at: $0) > 0 }
    }
  }

  /// Whether a second dash ends the author words: `— сказал министр. — Надо беречь`.
  func speechResumes(in author: Range<Int>) -> Bool {
    author.dropFirst().contains { isDash($0) && tokens[$0 - 1].isMark(among: [",", ".", "!", "?", ":"]) }
  }

  /// The run of words behind the verb: `деді [Бауыржан Тілеубеков]`, `отметил [замглавы МИД]`.
  func speakerAfterVerb(in author: Range<Int>) -> Range<Int>? {
    guard let verb = mainVerb(in: author) else { return nil }
    if let run = nameRun(from: verb, limit: author.upperBound) { return run }
    // The subject may stand before the verb: `– X атап өтті`.
    return nameRun(from: author.lowerBound, limit: verb)
  }

  /// The verb beside which the subject stands: the last of those close together (`деп қысқа [жауап берді]`), or the
  /// one that `деп` belongs to.
  private func mainVerb(in author: Range<Int>) -> Int? {
    let verbs = author.prefix(10).filter { verbLength(at: $0) > 0 }
    guard let first = verbs.first else { return nil }
    if let near = verbs.last(where: { $0 > first && $0 - first <= 2 }) { return near }
    if tokens[first].folded == "деп",
      let far = verbs.first(where: { $0 > first && $0 - first <= 5 }),
      tokens[first..<far].allSatisfy({ $0.kind == .word || $0.isMark(".") })
    {
      return far
    }
    return first
  }

  /// The name or title that begins at `start`, the verb and other words before it left out.
  private func nameRun(from start: Int, limit: Int) -> Range<Int>? {
    var begin = start
    while begin < limit, tokens[begin].kind == .word {
      let verb = verbLength(at: begin)
      if verb > 0 {
        begin += verb
      } else if !tokens[begin].isCapitalised, SpeechVerb.addressing.contains(tokens[begin].folded) {
        begin += 2
      } else if isStop(tokens[begin]), !isActing(begin, limit: limit) {
        begin += 1
      } else {
        break
      }
    }
    var end = begin
    while end < limit, end - begin < 16 {
      if end > begin, end + 1 < limit, tokens[end].folded == "кейін", tokens[end + 1].kind == .word {
        // «деді [ойыннан кейін] бапкер»
        end += 1
        begin = end
      } else if let close = closing(of: end, limit: limit) {
        end = close + 1
      } else if isActing(end, limit: limit) {
        end += 4
      } else if isInitialJoint(end, from: begin, limit: limit) {
        end += 1
      } else if tokens[end].kind == .word, !isStop(tokens[end]), verbLength(at: end) == 0 {
        end += 1
      } else {
        break
      }
    }
    guard begin < end else { return nil }
    return tokens[begin].range.lowerBound..<tokens[end - 1].range.upperBound
  }

  /// Whether the abbreviation of an acting office begins at `index`: `и.о.`, «м.а.».
  private func isActing(_ index: Int, limit: Int) -> Bool {
    guard index + 3 < limit, tokens[index + 1].isMark("."), tokens[index + 3].isMark(".") else { return false }
    let letters = (tokens[index].folded, tokens[index + 2].folded)
    return letters == ("и", "о") || letters == ("м", "а")
  }

  /// The closing mark of a short name in marks that opens at `index`: `«Қазгидромет» бас директоры`.
  private func closing(of index: Int, limit: Int) -> Int? {
    guard tokens[index].kind == .mark, role(of: index) == .opens else { return nil }
    let close = (index + 1..<limit).prefix(6).first { tokens[$0].kind == .mark }
    return close.flatMap { $0 > index + 1 && role(of: $0) == .closes ? $0 : nil }
  }

  /// The opening mark of a short name in marks that closes at `index`.
  private func opening(of index: Int) -> Int? {
    guard tokens[index].kind == .mark, role(of: index) == .closes else { return nil }
    let open = (0..<index).suffix(6).last { tokens[$0].kind == .mark }
    return open.flatMap { $0 < index - 1 && role(of: $0) == .opens ? $0 : nil }
  }

  /// The full stop of an initial, or a hyphen between two: `А. Бакаев`, `Дж. Абилкаиров`, `К.-Ж. Токаев`.
  private func isInitialJoint(_ index: Int, from begin: Int, limit: Int) -> Bool {
    guard index > begin, index + 1 < limit else { return false }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    if tokens[index].isMark(".") {
      guard before.kind == .word, before.isCapitalised, before.folded.unicodeScalars.count <= 2 else { return false }
      return after.isCapitalised || isInitialJoint(index + 1, from: begin, limit: limit)
    }
    return tokens[index].isMark("-") && before.isMark(".") && after.isCapitalised
      && after.range.lowerBound == tokens[index].range.upperBound
  }

  /// A word at which a name ends; an initial (`А.`) is none.
  private func isStop(_ token: Token) -> Bool {
    !token.isCapitalised && SpeechVerb.stops.contains(token.folded)
  }

  /// The words before a colon or an opening mark, without the verb: `[Министр]: «…`.
  func speakerBefore(_ open: Int?) -> Range<Int>? {
    guard let open, open > 0 else { return nil }
    let end = tokens[open - 1].kind == .mark ? open - 1 : open
    return nameRun(from: beginning(of: end, sentence: open), limit: open)
  }

  /// Where the run of words and names in marks that ends before `end` begins, in the sentence of `open`.
  private func beginning(of end: Int, sentence open: Int) -> Int {
    var start = end
    while start > 0, sentenceEnds[start - 1] >= tokens[open].range.lowerBound {
      let token = tokens[start - 1]
      if token.kind == .word || token.isMark(".") || (token.isMark("-") && start > 1) {
        start -= 1
      } else if let opening = opening(of: start - 1) {
        start = opening
      } else {
        break
      }
    }
    return start
  }

  /// Who is named in `По словам [А. Бакаева], «`, `Как отметил [министр], «`, `[Министрдің] айтуынша, «`.
  func attribution(before open: Int) -> Range<Int>? {
    let comma = open - 1
    guard comma > 0, tokens[comma].isMark(among: [",", ":"]) else { return nil }
    if SpeechVerb.attributions.contains(tokens[comma - 1].folded) {
      return nameRun(from: beginning(of: comma - 1, sentence: open), limit: comma - 1)
    }
    let sentence = (0..<comma).suffix(20).filter { sentenceEnds[$0] >= tokens[open].range.lowerBound }
    if let by = sentence.last(where: { tokens[$0].folded == "по" }), by + 1 < comma {
      if SpeechVerb.sources.contains(tokens[by + 1].folded) { return nameRun(from: by + 2, limit: comma) }
      if SpeechVerb.sources.contains(tokens[comma - 1].folded) { return nameRun(from: by + 1, limit: comma - 1) }
    }
    if let how = sentence.last(where: { tokens[$0].folded == "как" }), verbLength(at: how + 1) > 0 {
      return nameRun(from: how + 1, limit: comma)
    }
    return nil
  }
}
