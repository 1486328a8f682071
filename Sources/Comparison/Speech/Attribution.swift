import Facts
import Orthography
import TextModel

/// Who tells a statement that is no direct speech: `по словам [Ирины Цой]`, «[Исаевтың] айтуынша», `[Министр] сообщил,
/// что`, `…, предупредила [астроном]`, «[Ол] … ескертті», «… аяқталғанын [ведомство] хабарлады».
enum Attribution {
  /// The tokens that name or stand for those who speak, in order: more than one where a sentence sets two speakers against
  /// each other. Linear in the tokens.
  static func speakers(in statement: Side.Statement, isKazakh: Bool) -> [Range<Int>] {
    let tokens = statement.tokens
    if let source = source(in: tokens) { return [source] }
    return isKazakh ? KazakhAttribution(tokens: tokens).speakers() : RussianAttribution(tokens: tokens).speakers()
  }

  /// The bytes of some tokens.
  static func bytes(_ range: Range<Int>, in statement: Side.Statement) -> Range<Int> {
    statement.tokens[range.lowerBound].range.lowerBound..<statement.tokens[range.upperBound - 1].range.upperBound
  }

  // MARK: By their words

  /// Whether a statement tells by its words whose they are, so that whoever stands there speaks.
  static func isSource(_ words: Range<Int>, in statement: Side.Statement) -> Bool {
    source(in: statement.tokens) == words && KazakhCase.isGenitive(statement.tokens[words.upperBound - 1].folded)
  }

  private static func source(in tokens: [Token]) -> Range<Int>? {
    if let at = tokens.firstIndex(where: isAsSaid) {
      return run(before: at > 0 && tokens[at - 1].folded == "атап" ? at - 1 : at, in: tokens)
    }
    if let at = tokens.indices.first(where: { isAccording(tokens, at: $0) || isReliedOn(tokens[$0], tokens) }) {
      return run(before: at, in: tokens)
    }
    for (index, token) in tokens.enumerated() where token.folded == "по" && index + 2 < tokens.count {
      if SpeechVerb.precedesSpeaker(tokens[index + 1].folded) { return run(from: index + 2, in: tokens) }
    }
    return nil
  }

  /// Whether a Kazakh word tells by whose words or view something is so: «айтуынша», «[тергеушілердің] пайымдауынша».
  static func isAccording(_ tokens: [Token], at index: Int) -> Bool {
    let word = tokens[index].folded
    if SpeechVerb.followsSpeaker(word) { return true }
    return index > 0 && word.ends(withAny: ["ынша", "інше"]) && word.unicodeScalars.count > 6
      && !["бойынша", "барынша", "мейлінше", "керісінше"].contains(word)
      && KazakhCase.isGenitive(tokens[index - 1].folded)
  }

  /// Whether a Kazakh word refers to what somebody said: «[Ұлттық банк] хабарлағандай».
  private static func isAsSaid(_ token: Token) -> Bool {
    token.folded.ends(withAny: ["ғандай", "гендей", "қандай", "кендей"])
      && (SpeechVerb.isForm(token.folded) || token.folded.begins(withAny: ["айтқан", "өткен", "растаған"]))
  }

  /// Whether what somebody said is what a Kazakh statement relies on: «есебіне сүйенсек», «мәліметіне қарағанда».
  private static func isReliedOn(_ token: Token, _ tokens: [Token]) -> Bool {
    guard let at = tokens.firstIndex(of: token), at + 1 < tokens.count,
      ["есебіне", "дерегіне", "деректеріне", "мәліметіне", "сөзіне", "болжамына", "айтуына"].contains(token.folded)
    else { return false }
    return ["сүйенсек", "қарағанда"].contains(tokens[at + 1].folded)
  }

  /// The words in a row that end before a token.
  private static func run(before end: Int, in tokens: [Token]) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 10, isOfRun(tokens, start - 1),
      start == end || !KazakhCase.isOblique(tokens[start - 1])
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// The words in a row from a token on, up to a verb of saying.
  private static func run(from start: Int, in tokens: [Token]) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < 10, isOfRun(tokens, end), !ReportingVerb.isForm(tokens[end].folded) {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// A word, or the full stop of an initial.
  static func isOfRun(_ tokens: [Token], _ index: Int) -> Bool {
    if tokens[index].kind == .word { return true }
    return tokens[index].folded == "." && index > 0 && tokens[index - 1].folded.unicodeScalars.count <= 2
  }
}

/// Subjects and bodies beside a Russian verb of saying.
private struct RussianAttribution {
  let tokens: [Token]

  func speakers() -> [Range<Int>] {
    var start = 0
    var found: [Range<Int>] = []
    while start < tokens.count {
      var end = start
      while end < tokens.count, Attribution.isOfRun(tokens, end) { end += 1 }
      if let range = speaker(in: start..<end) { found.append(range) }
      start = end + 1
    }
    return found
  }

  /// The speaker in a run of words with a verb of saying: behind the verb that opens it or follows `об этом`, else before
  /// it; the run before a colon is a speaker by itself: `Минфин: …`.
  private func speaker(in run: Range<Int>) -> Range<Int>? {
    guard let verb = run.first(where: { ReportingVerb.length(tokens, at: $0) > 0 && !isInfinitive($0) }) else {
      let isAlone = run.lowerBound == 0 && run.upperBound < tokens.count && tokens[run.upperBound].folded == ":"
      return isAlone && (1...6).contains(run.count) ? run : nil
    }
    let length = ReportingVerb.length(tokens, at: verb)
    // `работникам сказал [начальник цеха]`
    let isTold = run.lowerBound < verb && run[..<verb].allSatisfy { isAddressed($0) }
    let opens = verb == run.lowerBound || Self.openings.contains(tokens[run.lowerBound].folded) || isTold
    if opens { return trimmed(verb + length..<run.upperBound) }
    let before = run.lowerBound..<verb
    let isAbout = verb + 1 < run.upperBound && ["о", "об", "обо"].contains(tokens[verb + 1].folded)
    guard before.count <= 10,
      isAbout || !tokens[verb].folded.begins(withAny: Self.transitive) || introduces(run.upperBound)
    else { return nil }
    return trimmed(before) ?? subject(in: before)
  }

  private func isInfinitive(_ index: Int) -> Bool { tokens[index].folded.ends(with: "ть") }

  /// Whether a word is in the dative of those to whom something is told.
  private func isAddressed(_ index: Int) -> Bool {
    !tokens[index].isCapitalised && tokens[index].folded.unicodeScalars.count > 4
      && tokens[index].folded.ends(withAny: ["ам", "ям", "ому", "ему"])
  }

  /// The noun of one who can speak nearest before the verb, with its adjectives and what follows it: `на заседании
  /// [депутат]`.
  private func subject(in run: Range<Int>) -> Range<Int>? {
    guard var start = run.last(where: { SpeakerNoun.isForm(tokens[$0], isKazakh: false) }) else { return nil }
    while start > run.lowerBound, NounForm.isRussianAdjective(tokens[start - 1].folded) { start -= 1 }
    return start..<run.upperBound
  }

  /// Whether what is said follows the mark at an index: `, что`, `:`.
  private func introduces(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].folded == ":"
      || index + 1 < tokens.count && ["что", "чтобы", "как"].contains(tokens[index + 1].folded)
  }

  /// Verbs with an object that nobody says: `признал вину`.
  private static let transitive = [
    "призна", "подтвер", "добав", "отме", "продолж", "рассказ", "уточн", "напомн", "предупре",
  ]

  /// A noun phrase up to where it happens: `представители облздрава [на брифинге]`; without whom it is told to.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    while start < run.upperBound, Self.skipped.contains(tokens[start].folded) { start += 1 }
    let first = start < run.upperBound && ["в", "во"].contains(tokens[start].folded) ? start + 1 : start
    var end = first
    while end < run.upperBound, !Self.ends.contains(tokens[end].folded) { end += 1 }
    return first < end ? first..<end : nil
  }

  private static let openings: Set<String> = ["о", "об", "обо", "как", "это", "этом"]
  private static let skipped: Set<String> = [
    "журналистам", "корреспонденту", "агентству", "изданию", "тем", "временем", "однако", "но", "а", "и", "также",
    "ранее",
    "сегодня", "вчера", "накануне", "при", "этом",
  ]
  private static let ends: Set<String> = [
    "на", "в", "во", "после", "при", "с", "со", "перед", "за", "из", "от", "журналистам", "корреспонденту",
  ]
}

/// Subjects of a Kazakh verb of saying: at the head of its clause, between what is told and the verb, or behind it.
private struct KazakhAttribution {
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
      if token.kind != .word || Self.conjunctions.contains(token.folded) || KazakhCase.isOblique(token) {
        begin = at + 1
      } else if !isModifier(at, to: end) {
        var last = at + 1
        while last < end, Attribution.isOfRun(tokens, last), tokens[last].isCapitalised || tokens[last].kind == .mark,
          !KazakhCase.isOblique(tokens[last])
        {
          last += 1
        }
        // A name that goes on into a case is no subject: «Бас Ассамблеясында».
        if last < end, tokens[last].isCapitalised, KazakhCase.isOblique(tokens[last]) {
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
