import Facts
import Lexicon
import Orthography
import TextModel

/// Finds the negations of one side of a link and what they deny.
struct DenialReader {
  let words: SideWords
  let isKazakh: Bool
  /// Whether the other text has a negation that only bounds: «не раньше», «төмен емес».
  let isBoundElsewhere: Bool
  /// Whether the other text denies anything.
  let isDeniedElsewhere: Bool
  /// Whether the lexicon has a word only in the negative.
  let isNegatedTerm: (LexicalUnit) -> Bool
  /// Whether a word may be a form of a verb of the lexicon.
  let isVerbForm: (LexicalUnit) -> Bool

  /// The negations of one side of a link.
  static func denials(of pair: LinkedPair, onLeft: Bool) -> [Denial] {
    let other = pair.statements(onLeft: !onLeft)
    let reader = DenialReader(
      words: pair.words.side(onLeft: onLeft), isKazakh: pair.isKazakh(onLeft: onLeft),
      isBoundElsewhere: other.contains { statement in
        statement.facts.cues.contains { !$0.isStrong && [.particle, .verbal, .copula].contains($0.kind) }
      },
      isDeniedElsewhere: other.contains { $0.facts.cues.contains(where: \.isStrong) },
      isNegatedTerm: { pair.matcher.isNegatedTerm($0, onLeft: onLeft) },
      isVerbForm: { pair.matcher.mayBeVerb($0, onLeft: onLeft) })
    return reader.denials(in: pair.statements(onLeft: onLeft))
  }

  /// The negations of some statements in their order. Linear in the words.
  func denials(in statements: [Side.Statement]) -> [Denial] {
    let doubled = statements.flatMap { DoubledDenial.ranges(in: $0, isKazakh: isKazakh) }.filter { range in
      // `не знать` and үндемеу are words of the lexicon; «болмау» only helps.
      !words.words.contains {
        range.overlaps($0.range) && !$0.folded.begins(with: "болма") && isNegatedTerm($0.unit)
      }
    }
    return statements.flatMap(\.facts.cues).compactMap { cue in
      guard cue.isStrong || cue.kind == .privative || cue.kind == .lexical,
        let at = words.index(at: cue.range.lowerBound), !isBound(cue, at), !isName(at, statements),
        !doubled.contains(where: { $0.overlaps(cue.range) })
      else { return nil }
      return isKazakh ? kazakh(cue, at) : russian(cue, at)
    } + hidden(statements) + refusals() + liftings()
  }

  /// Whether a negation belongs to a turn of phrase that denies nothing: «до тех пор, пока не», «а не», «1 шілдеден
  /// бұрын … енбейді».
  private func isBound(_ cue: PolarityCue, _ at: Int) -> Bool {
    // «жоққа шығару» is to refute, a word with an opposite.
    if isKazakh, words.words[at].folded == "жоққа", cue.range.lowerBound == words.words[at].range.lowerBound {
      return true
    }
    let next = at + 1 < words.words.count ? words.words[at + 1] : nil
    if isKazakh, let next {
      // «келмей тұрып» is before coming; «жауапты емеспіз бе?» affirms.
      if next.folded.begins(withAny: ["тұрып", "жатып"]),
        words.words[at].last.ends(withAny: KazakhEndings.denyingConverb)
      {
        return true
      }
      if cue.kind == .copula, next.clause == words.words[at].clause, ["бе", "ме", "пе"].contains(next.folded) {
        return true
      }
    }
    guard at > 0 else { return false }
    // «ғана, басқалар емес» only stresses the only.
    if isKazakh, cue.kind == .copula, words.words[..<at].suffix(2).contains(where: { $0.folded.begins(with: "басқа") })
    {
      return true
    }
    // «жылдың басына дейін енгізілмейді», `не раньше`; «аспаса», `не превышает`.
    if isBoundElsewhere, isKazakh ? hasDegree(before: at) : isBounding(behind: at, within: 2) { return true }
    if isKazakh {
      return words.clauses[words.words[at].clause].words.contains { index in
        // By itself «бұрын» is formerly, and «мерзімінен бұрын» is early.
        words.words[index].folded == "бұрын" && index < at && index > 0
          && words.words[index - 1].last.ends(withAny: KazakhEndings.ablative)
          && words.words[index - 1].last != "мерзімінен"
      }
    }
    // «не должен длиться больше двух часов»
    if cue.kind == .particle,
      words.words[at].second.begins(with: "долж") || hasAfter(at) && words.words[at + 1].folded.begins(with: "долж"),
      isBounding(behind: at)
    {
      return true
    }
    if cue.kind == .particle, !isDeniedElsewhere, isCorrected(at) { return true }
    let before = words.words[at - 1].folded
    // «до тех пор, пока город не восстановят»
    let start = words.clauses[words.words[at].clause].words.lowerBound
    return before == "а"
      || words.words[start].folded == "пока" && words.words[..<start].suffix(3).contains { $0.folded == "пор" }
  }

  /// Whether what is denied is set right by the next clause: `не на газе, а на угле`.
  private func isCorrected(_ at: Int) -> Bool {
    let next = words.words[at].clause + 1
    guard words.clauses.indices.contains(next), words.clauses[next].statement == words.words[at].statement,
      let first = words.clauses[next].words.first, words.words[first].folded == "а"
    else { return false }
    return words.clauses[words.words[at].clause].words.count { $0 > at && isContent($0) } <= 2
  }

  private func hasDegree(before at: Int) -> Bool {
    words.clauses[words.words[at].clause].words.prefix { $0 <= at }.suffix(4).contains { index in
      let folded = words.words[index].folded
      guard index < at || words.words[index].unit.isPhrase else { return false }
      return Self.degrees.contains(folded) || folded.begins(withAny: ["қымбат", "арзан"])
    }
  }

  private static let degrees: Set<String> = [
    "дейін", "шейін", "бұрын", "төмен", "жоғары", "артық", "кем", "кеш", "ерте", "ұзақ", "көп", "аз",
  ]

  private func isBounding(behind at: Int, within count: Int = 5) -> Bool {
    words.clauses[words.words[at].clause].words.filter { $0 > at }.prefix(count).contains { index in
      Self.comparatives.contains(words.words[index].folded) || words.words[index].folded.begins(with: "превы")
    }
  }

  private static let comparatives: Set<String> = [
    "больше", "более", "меньше", "менее", "дольше", "выше", "ниже", "позже", "позднее", "раньше", "ранее", "дальше",
  ]

  // MARK: Words about a cue

  func denial(
    _ cue: PolarityCue, _ at: Int, hosts: [Int], reach: [Int] = [], isModal: Bool = false,
    kind: PolarityCue.Kind? = nil, isPossible: Bool = false, isRefusal: Bool = false, isInability: Bool = false,
    isAttributive: Bool = false, isTwice: Bool = false, verb: Int? = nil, thing: Int? = nil, from back: Int = 0,
    to ahead: Int = 0
  ) -> Denial {
    let word = words.words[at]
    var range = word.range
    if back > 0, hasBefore(at) {
      let first = words.predicateStart(of: at, isVerb: isVerbForm)
      range = words.words[min(first, at - 1)].range.lowerBound..<range.upperBound
    }
    if ahead > 0, hasAfter(at) { range = range.lowerBound..<words.words[at + ahead].range.upperBound }
    // `не` by itself shows nothing.
    let core = cue.kind == .particle && !word.unit.isPhrase && hasAfter(at) ? at + 1 : at
    return Denial(
      kind: kind ?? cue.kind, isStrong: cue.isStrong, isModal: isModal, cue: at, hosts: hosts, thing: thing,
      reach: reach,
      clause: word.clause, range: range, core: word.range.lowerBound..<words.words[core].range.upperBound, verb: verb,
      isPossible: isPossible, isRefusal: isRefusal, isInability: isInability, isAttributive: isAttributive,
      isTwice: isTwice)
  }

  func hasBefore(_ at: Int) -> Bool { at > 0 && words.words[at - 1].clause == words.words[at].clause }

  func hasAfter(_ at: Int) -> Bool {
    at + 1 < words.words.count && words.words[at + 1].clause == words.words[at].clause
  }

  /// Up to `count` content words before a word in its clause, the nearest first.
  func before(_ at: Int, _ count: Int) -> [Int] {
    Array(words.clauses[words.words[at].clause].words.prefix { $0 < at }.reversed().filter(isContent).prefix(count))
  }

  func after(_ at: Int, _ count: Int) -> [Int] {
    Array(words.clauses[words.words[at].clause].words.filter { $0 > at && isContent($0) }.prefix(count))
  }

  func isContent(_ index: Int) -> Bool { words.words[index].isContent }

  /// Whether a Kazakh word that ends like a negated verb is a name: capitalised within its sentence, or alone between
  /// quotation marks: «Елімайды».
  private func isName(_ at: Int, _ statements: [Side.Statement]) -> Bool {
    let word = words.words[at]
    guard isKazakh, word.unit.isCapitalised, !word.unit.isPhrase, word.tokens.lowerBound > 0 else { return false }
    let tokens = statements[word.statement].tokens
    let before = tokens[word.tokens.lowerBound - 1]
    if before.kind != .mark || before.folded == "," { return !tokens[word.tokens.lowerBound].isAbbreviated }
    let next = word.tokens.upperBound
    // What is said in one word has a comma or dash behind it: «Кешікпейміз», – деді.
    return before.folded == "«" && tokens.indices.contains(next + 1) && tokens[next].folded == "»"
      && tokens[next + 1].kind != .mark && !SpeechVerb.isForm(tokens[next + 1].folded)
  }
}
