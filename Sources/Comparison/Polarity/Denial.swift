import Facts
import Lexicon

/// A negation in one side of a link: its cue and the words that it may deny.
struct Denial {
  /// How the cue negates.
  let kind: PolarityCue.Kind
  /// Whether it turns what its clause says.
  let isStrong: Bool
  /// Whether it denies that something may be done: нельзя, мүмкін емес.
  let isModal: Bool
  /// The word that holds the cue.
  let cue: Int
  /// Content words of its side that it may deny, the likeliest first.
  let hosts: [Int]
  /// Clause of the cue.
  let clause: Int
  /// Bytes of the cue with what it denies, for a reader.
  let range: Range<Int>
  /// Whether the word only looks like a negation until the other text has it without one: `неудачно`.
  var isPossible = false
}

/// Finds the negations of one side of a link and what they deny.
struct DenialReader {
  let words: SideWords
  let isKazakh: Bool

  /// The negations of some statements in their order. Linear in the words.
  func denials(in statements: [Side.Statement]) -> [Denial] {
    statements.flatMap(\.facts.cues).compactMap { cue in
      guard cue.isStrong || cue.kind == .privative || cue.kind == .lexical,
        let at = words.index(at: cue.range.lowerBound), !isBound(at)
      else { return nil }
      return isKazakh ? kazakh(cue, at) : russian(cue, at)
    } + (isKazakh ? [] : hidden(statements)) + refusals()
  }

  /// «отказался подписать», «қол қоюдан бас тартты»: what is refused is not done.
  private func refusals() -> [Denial] {
    words.words.indices.compactMap { at in
      let word = words.words[at]
      let hosts: [Int]
      if isKazakh {
        let isRefusal =
          word.folded.hasPrefix("тарт") && at > 0 && words.words[at - 1].folded == "бас"
          || word.folded == "бас" && word.second.hasPrefix("тарт")
        guard isRefusal else { return nil }
        hosts = before(at, 2).filter { index in
          let word = words.words[index]
          return ["удан", "уден", "юдан", "юден"].contains {
            (word.second.isEmpty ? word.folded : word.second).hasSuffix($0)
          }
        }
      } else {
        guard ["отказал", "отказыва", "отказат", "откаж"].contains(where: word.folded.hasPrefix) else { return nil }
        hosts = after(at, 1).filter { isInfinitive($0) }
      }
      guard !hosts.isEmpty else { return nil }
      let cue = PolarityCue(kind: .particle, isStrong: false, range: word.range)
      return denial(cue, at, hosts: hosts, from: isKazakh ? 1 : 0, to: isKazakh ? 0 : 1)
    }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    ["ть", "ться", "ти", "чь"].contains { words.words[index].folded.hasSuffix($0) }
  }

  /// Whether a negation belongs to a turn of phrase that denies nothing: «до тех пор, пока не», «а не», «1 шілдеден
  /// бұрын … енбейді».
  private func isBound(_ at: Int) -> Bool {
    // «жоққа шығару» is to refute, a word with an opposite.
    if isKazakh, words.words[at].folded == "жоққа" { return true }
    guard at > 0 else { return false }
    if isKazakh {
      return words.clauses[words.words[at].clause].words.contains { index in
        words.words[index].folded == "бұрын" && index < at
      }
    }
    let before = words.words[at - 1].folded
    return before == "а" || (before == "пока" && words.words[..<at].suffix(4).contains { $0.folded == "пор" })
  }

  private func kazakh(_ cue: PolarityCue, _ at: Int) -> Denial {
    let folded = words.words[at].folded
    switch cue.kind {
    case .verbal where isHelping(folded, at):
      let isModal = folded.hasPrefix("болма")
      return denial(cue, at, hosts: before(at, 2) + (words.words[at].isContent ? [at] : []), isModal: isModal, from: 1)
    case .copula, .absence:
      let isModal = hasBefore(at) && words.words[at - 1].folded == "мүмкін"
      let nearest = hasBefore(at) && Self.predicates.contains(words.words[at - 1].folded) ? [at - 1] : []
      // «төніп тұрған жоқ» denies a verb, «орын жоқ» a thing.
      let isVerb = hasBefore(at) && ["ған", "ген", "қан", "кен"].contains { words.words[at - 1].folded.hasSuffix($0) }
      return denial(
        cue, at, hosts: nearest + before(at, isModal ? 3 : isVerb ? 1 : 2), isModal: isModal,
        kind: isVerb ? .verbal : cue.kind,
        from: 1)
    default:
      return denial(cue, at, hosts: [at], from: 0)
    }
  }

  private func russian(_ cue: PolarityCue, _ at: Int) -> Denial {
    switch cue.kind {
    case .particle where words.words[at].unit.isPhrase:
      // «не будет» is a phrase of the lexicon; what it denies stands before or behind.
      let isEmpty = Self.emptyPhrases.contains { second(at).hasPrefix($0) }
      return denial(cue, at, hosts: isEmpty ? infinitive(before: at) + after(at, 1) : [at])
    case .particle:
      let next = at + 1
      guard words.words.indices.contains(next), isAuxiliary(words.words[next].folded) else {
        return denial(cue, at, hosts: after(at, 1), to: 1)
      }
      let isModal = ["мож", "мог", "смо", "удал", "удас"].contains { words.words[next].folded.hasPrefix($0) }
      return denial(
        cue, at, hosts: after(next, 1) + infinitive(before: at) + [next].filter(isContent), isModal: isModal, to: 1)
    case .absence:
      return denial(cue, at, hosts: after(at, 1) + before(at, 1), to: 1)
    case .impossibility:
      return denial(cue, at, hosts: after(at, 2) + before(at, 2), isModal: true, to: 0)
    case .privative:
      return denial(cue, at, hosts: after(at, 1), to: 1)
    default:
      return denial(cue, at, hosts: [at], to: 0)
    }
  }

  /// Words in не- whose positive word the lexicon knows: `несейсмостойкий`, `невмешательство`.
  private func hidden(_ statements: [Side.Statement]) -> [Denial] {
    let told = Set(statements.flatMap(\.facts.cues).map(\.range.lowerBound))
    return words.words.indices.compactMap { at in
      let word = words.words[at]
      guard word.unit.isReadWithoutNegation || isLongNegative(word), !told.contains(word.range.lowerBound) else {
        return nil
      }
      var denial = denial(PolarityCue(kind: .lexical, isStrong: false, range: word.range), at, hosts: [at])
      denial.isPossible = true
      return denial
    }
  }

  /// A long word in не-; whether it denies shows when the other text has the word without it.
  private func isLongNegative(_ word: Word) -> Bool {
    !word.unit.isPhrase && word.folded.hasPrefix("не")
      && word.folded.unicodeScalars.count >= (word.unit.isKnown ? 7 : 10)
  }

  /// Words without a sense of their own that «емес» denies.
  private static let predicates: Set<String> = ["қажет", "керек", "тиіс", "міндетті", "бар", "аз", "көп"]

  private func denial(
    _ cue: PolarityCue, _ at: Int, hosts: [Int], isModal: Bool = false, kind: PolarityCue.Kind? = nil,
    from back: Int = 0, to ahead: Int = 0
  ) -> Denial {
    let word = words.words[at]
    var range = word.range
    if back > 0, hasBefore(at) { range = words.words[at - 1].range.lowerBound..<range.upperBound }
    if ahead > 0, hasAfter(at) { range = range.lowerBound..<words.words[at + 1].range.upperBound }
    return Denial(
      kind: kind ?? cue.kind, isStrong: cue.isStrong, isModal: isModal, cue: at, hosts: hosts, clause: word.clause,
      range: range)
  }

  /// The second word of a phrase.
  private func second(_ at: Int) -> String {
    let word = words.words[at]
    return word.tokens.count > 1 ? word.second : ""
  }

  /// The infinitive that a negated auxiliary follows: «проводиться не будет».
  private func infinitive(before at: Int) -> [Int] {
    before(at, 2).filter(isInfinitive)
  }

  private static let emptyPhrases = ["буд", "был", "мож", "мог", "смо"]

  private func hasBefore(_ at: Int) -> Bool { at > 0 && words.words[at - 1].clause == words.words[at].clause }

  private func hasAfter(_ at: Int) -> Bool {
    at + 1 < words.words.count && words.words[at + 1].clause == words.words[at].clause
  }

  /// Up to `count` content words before a word in its clause, the nearest first.
  private func before(_ at: Int, _ count: Int) -> [Int] {
    Array(words.clauses[words.words[at].clause].words.prefix { $0 < at }.reversed().filter(isContent).prefix(count))
  }

  private func after(_ at: Int, _ count: Int) -> [Int] {
    Array(words.clauses[words.words[at].clause].words.filter { $0 > at && isContent($0) }.prefix(count))
  }

  private func isContent(_ index: Int) -> Bool { words.words[index].isContent }

  /// Whether a negated Kazakh verb helps the converb or verbal noun right before it: «келе алмайды», «кіруге болмайды».
  private func isHelping(_ folded: String, _ at: Int) -> Bool {
    guard hasBefore(at) else { return false }
    let before = words.words[at - 1].folded
    return Self.kazakhAuxiliaries.contains { row in
      row.verbs.contains { folded.hasPrefix($0) } && row.endings.contains { before.hasSuffix($0) }
    }
  }

  /// Whether a Russian verb only helps the one before or behind it.
  private func isAuxiliary(_ folded: String) -> Bool {
    Self.russianAuxiliaries.contains { folded.hasPrefix($0) }
  }

  private static let kazakhAuxiliaries: [(verbs: [String], endings: [String])] = [
    (["алма"], ["а", "е", "й"]), (["болма"], ["уға", "уге", "ған", "ген", "қан", "кен", "атын", "етін"]),
    (["отырма", "тұрма", "қойма", "жатпа", "жүрме"], ["а", "е", "й", "ып", "іп", "п"]),
    (["келме", "берме", "кетпе", "қалма"], ["ып", "іп"]),
  ]
  private static let russianAuxiliaries = [
    "буд", "был", "мож", "мог", "смо", "удал", "удас", "удает", "стал", "стан", "прид", "приш", "должн", "нужн", "надо",
    "намер", "планир", "собира", "хот", "хоч", "имеет", "имеют", "требуется",
  ]
}
