import Facts
import Lexicon
import Orthography

/// What `не`, `нет`, `нельзя` and `без` deny.
extension DenialReader {
  func russian(_ cue: PolarityCue, _ at: Int) -> Denial {
    switch cue.kind {
    case .particle where words.words[at].unit.isPhrase:
      // «не будет» is a phrase of the lexicon; what it denies stands before or behind.
      let isEmpty = isAuxiliary(words.words[at].second)
      let verbs = isEmpty ? infinitive(before: at) : []
      return denial(
        cue, at, hosts: isEmpty ? verbs + after(at, 1) : [at], from: at > 0 && verbs.contains(at - 1) ? 1 : 0,
        to: isEmpty && hasAfter(at) && isInfinitive(at + 1) ? 1 : 0)
    case .particle:
      let next = at + 1
      if hasAfter(at), Self.russianPredicates.contains(words.words[next].folded) {
        return denial(cue, at, hosts: [next] + after(next, 1), to: 1)
      }
      guard words.words.indices.contains(next), isAuxiliary(words.words[next].folded) else {
        // «не испытывают нехватки»
        let verb = words.words.indices.contains(next) ? next : nil
        let isLight = verb.map { words.words[$0].folded.begins(withAny: Self.lightVerbs) } == true
        return denial(cue, at, hosts: after(at, isLight ? 2 : 1), reach: subjects(of: next), verb: verb, to: 1)
      }
      let isModal = words.words[next].folded.begins(withAny: [
        "мож", "мог", "смог", "смож", "удал", "удас", "суме", "получилось", "получает",
      ])
      let verbs = after(next, 1) + infinitive(before: at)
      // «людей там не было»; who does not want to is there.
      let things = words.words[next].folded.begins(withAny: Self.wishes) ? [] : before(at, 3).filter { !isPlace($0) }
      let hosts = verbs.isEmpty ? things : verbs
      return denial(
        cue, at, hosts: hosts + [next].filter(isContent), isModal: isModal,
        isInability: words.words[next].folded.begins(withAny: ["смог", "смож", "суме", "удал"]), verb: next,
        from: at > 0 && verbs.contains(at - 1) ? 1 : 0, to: isCarried(behind: next) ? 2 : 1)
    case .absence:
      // «дефицита дизтоплива в стране нет»
      let behind = after(at, 2).filter { !isPlace($0) }
      let things = behind + (words.words[at].folded.begins(with: "нет") ? chain(before: at) : before(at, 2))
      return denial(cue, at, hosts: Array(things.prefix(1)), reach: Array(things.dropFirst()), to: 1)
    case .impossibility:
      return denial(
        cue, at, hosts: after(at, 2) + before(at, 2), isModal: true, from: at > 0 && isInfinitive(at - 1) ? 1 : 0,
        to: hasAfter(at) && isInfinitive(at + 1) ? 1 : 0)
    // «остались без воды» is a phrase of the lexicon.
    case .privative where cue.range.lowerBound > words.words[at].range.lowerBound:
      return denial(cue, at, hosts: [at])
    case .privative:
      return denial(cue, at, hosts: after(at, 1), reach: Array(after(at, 4).dropFirst()), to: 1)
    default:
      return denial(cue, at, hosts: [at], to: 0)
    }
  }

  /// Whether an auxiliary that means little without the infinitive behind it has one there: `не смогут вернуться`.
  private func isCarried(behind verb: Int) -> Bool {
    words.words[verb].folded.begins(withAny: ["буд", "смог", "смож", "суме", "удал", "удас", "стал", "стан"])
      && hasAfter(verb)
      && isInfinitive(verb + 1)
  }

  /// Whether a word stands behind a preposition.
  private func isPlace(_ index: Int) -> Bool {
    // «в стране» may be a phrase of the lexicon.
    Self.prepositions.contains(words.words[index].folded)
      || index > 0 && Self.prepositions.contains(words.words[index - 1].folded)
  }

  private static let prepositions: Set<String> = [
    "в", "во", "на", "по", "у", "за", "к", "с", "со", "о", "об", "из", "от", "для", "среди", "до", "после", "при",
  ]

  /// The genitives before `нет`, of which the first is what is not there: «дефицита дизтоплива в стране нет».
  private func chain(before at: Int) -> [Int] {
    let things = before(at, 4).filter { !isPlace($0) }
    let run = zip(things, things.dropFirst()).prefix { $0 == $1 + 1 }.count
    return Array(things.prefix(run + (things.isEmpty ? 0 : 1)).reversed())
  }

  /// The things that a negated verb says are not there: «возражений не прозвучало».
  private func subjects(of verb: Int) -> [Int] {
    guard words.words.indices.contains(verb),
      words.words[verb].folded.ends(withAny: ["ло", "лось", "но", "то", "ется", "ится"])
    else { return [] }
    return words.clauses[words.words[verb].clause].words.filter { index in
      isContent(index) && !isPlace(index)
        && words.words[index].last.ends(withAny: ["ий", "ов", "ев", "ей"])
    }
  }

  /// Whether a Russian verb only helps the one before or behind it.
  private func isAuxiliary(_ folded: String) -> Bool {
    folded.begins(withAny: Self.russianAuxiliaries)
  }

  /// The infinitive that a negated auxiliary follows: «проводиться не будет».
  private func infinitive(before at: Int) -> [Int] { before(at, 2).filter(isInfinitive) }

  func isInfinitive(_ index: Int) -> Bool {
    let word = words.words[index]
    // `власти` is a noun.
    return word.folded.ends(withAny: ["ть", "ться", "чь"])
      || word.folded.ends(with: "ти") && (!word.unit.isKnown || word.unit.isPhrase || isVerbForm(word.unit))
  }

  /// Verbs whose object is what they deny: `не испытывают нехватки`.
  private static let lightVerbs = [
    "испытыв", "ощуща", "чувств", "представля", "вызыва", "вызва", "понес", "оказыва", "призна", "счита",
  ]

  private static let wishes = ["намер", "планир", "собира", "хот", "хоч", "успе", "суме", "смог", "смож"]
  /// Words without a sense of their own that «не» denies.
  private static let russianPredicates: Set<String> = ["против"]
  private static let russianAuxiliaries = [
    "буд", "был", "мож", "мог", "смог", "смож", "удал", "удас", "удает", "стал", "стан", "прид", "приш", "долж", "нужн",
    "надо",
    "намер", "планир", "собира", "хот", "хоч", "имее", "имею", "имел", "требуется", "суме", "успе", "получилось",
    "получает", "следует", "следовало",
  ]
}
