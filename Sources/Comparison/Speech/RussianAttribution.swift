import Facts
import Orthography
import TextModel

/// Subjects and bodies beside a Russian verb of saying.
struct RussianAttribution {
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
    if let body = body(in: before, verb: verb) { return body }
    // `на заседании доложил [министр]`
    if SpeakerPhrase.isPreposition(tokens[run.lowerBound].folded),
      let behind = SpeakerPhrase.subject(in: verb + length..<run.upperBound, of: tokens)
    {
      return behind
    }
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

  /// The noun of one who can speak nearest before the verb, with its adjectives, what it is of and what follows it: `на
  /// заседании [депутат]`, `[адвокат обвиняемого]`.
  private func subject(in run: Range<Int>) -> Range<Int>? {
    guard var start = run.last(where: { SpeakerNoun.isForm(tokens[$0], isKazakh: false) }) else { return nil }
    while start > run.lowerBound,
      NounForm.isRussianAdjective(tokens[start - 1].folded) || SpeakerNoun.isForm(tokens[start - 1], isKazakh: false)
    {
      start -= 1
    }
    return start..<run.upperBound
  }

  /// The body before a verb in the plural that nobody else is the subject of: `задержку в [акимате] объяснили`.
  private func body(in run: Range<Int>, verb: Int) -> Range<Int>? {
    guard tokens[verb].folded.ends(withAny: ["ли", "ют", "ят", "ут", "ат"]),
      let at = run.last(where: { ["в", "во"].contains(tokens[$0].folded) }), at + 1 < verb,
      let noun = (at + 1..<verb).first(where: { !NounForm.isRussianAdjective(tokens[$0].folded) }),
      tokens[noun].folded.ends(withAny: ["е", "и"]), SpeakerNoun.isForm(tokens[noun], isKazakh: false)
    else { return nil }
    return at + 1..<verb
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
    if start < run.upperBound, SpeakerPhrase.isPreposition(tokens[start].folded),
      let subject = SpeakerPhrase.subject(behindPlaceIn: start..<run.upperBound, of: tokens)
    {
      start = subject.lowerBound
    }
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
