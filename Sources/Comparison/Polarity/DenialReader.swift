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
  /// Whether the lexicon has a word only in the negative.
  let isNegatedTerm: (LexicalUnit) -> Bool

  /// The negations of one side of a link.
  static func denials(of pair: LinkedPair, onLeft: Bool) -> [Denial] {
    let other = pair.statements(onLeft: !onLeft)
    let reader = DenialReader(
      words: pair.words.side(onLeft: onLeft), isKazakh: pair.isKazakh(onLeft: onLeft),
      isBoundElsewhere: other.contains { statement in
        statement.facts.cues.contains { !$0.isStrong && [.particle, .verbal, .copula].contains($0.kind) }
      },
      isNegatedTerm: { pair.matcher.isNegatedTerm($0, onLeft: onLeft) })
    return reader.denials(in: pair.statements(onLeft: onLeft))
  }

  /// The negations of some statements in their order. Linear in the words.
  func denials(in statements: [Side.Statement]) -> [Denial] {
    let doubled = statements.flatMap { DoubledDenial.ranges(in: $0, isKazakh: isKazakh) }.filter { range in
      // `не знать` and үндемеу are words of the lexicon.
      !words.words.contains { range.overlaps($0.range) && isNegatedTerm($0.unit) }
    }
    return statements.flatMap(\.facts.cues).compactMap { cue in
      guard cue.isStrong || cue.kind == .privative || cue.kind == .lexical,
        let at = words.index(at: cue.range.lowerBound), !isBound(cue, at), !isName(at, statements),
        !doubled.contains(where: { $0.overlaps(cue.range) })
      else { return nil }
      return isKazakh ? kazakh(cue, at) : russian(cue, at)
    } + hidden(statements) + refusals() + liftings()
  }

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

  /// Whether a negation belongs to a turn of phrase that denies nothing: «до тех пор, пока не», «а не», «1 шілдеден
  /// бұрын … енбейді».
  private func isBound(_ cue: PolarityCue, _ at: Int) -> Bool {
    // «жоққа шығару» is to refute, a word with an opposite.
    if isKazakh, words.words[at].folded == "жоққа", cue.range.lowerBound == words.words[at].range.lowerBound {
      return true
    }
    guard at > 0 else { return false }
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
    // «ғана, басқалар емес» only stresses the only.
    if isKazakh, cue.kind == .copula, words.words[..<at].suffix(2).contains(where: { $0.folded.begins(with: "басқа") })
    {
      return true
    }
    // «жылдың басына дейін енгізілмейді», `не раньше`; «аспаса», `не превышает`.
    if isBoundElsewhere, isKazakh ? hasDegree(before: at) : isBounding(behind: at, within: 2) { return true }
    if isKazakh {
      return words.clauses[words.words[at].clause].words.contains { index in
        // «мерзімінен бұрын» is early.
        words.words[index].folded == "бұрын" && index < at && index > 0 && words.words[index - 1].last != "мерзімінен"
      }
    }
    // «не должен длиться больше двух часов»
    if cue.kind == .particle,
      words.words[at].second.begins(with: "долж") || hasAfter(at) && words.words[at + 1].folded.begins(with: "долж"),
      isBounding(behind: at)
    {
      return true
    }
    let before = words.words[at - 1].folded
    return before == "а" || (before == "пока" && words.words[..<at].suffix(4).contains { $0.folded == "пор" })
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

  // MARK: Kazakh

  private func kazakh(_ cue: PolarityCue, _ at: Int) -> Denial {
    let folded = words.words[at].folded
    switch cue.kind {
    // «мүмкіндігі болмаған», «жүлдесіз қалмады»: what stands before is what is not there.
    case .verbal where isOfState(folded, at) && !isHelping(folded, at):
      let thing = before(at, 1)
      return denial(cue, at, hosts: folded.begins(with: "болма") ? [at] + thing : thing + [at], from: 1)
    case .verbal where isHelping(folded, at):
      let isModal = folded.begins(with: "болма")
      return denial(
        cue, at, hosts: before(at, 2) + (words.words[at].isContent ? [at] : []), isModal: isModal,
        isInability: folded.begins(with: "алма") && !words.words[at - 1].last.ends(withAny: KazakhEndings.converb),
        from: 1)
    case .copula, .absence:
      // «мүмкін емес» is a phrase of the lexicon.
      let isPhrase = folded == "мүмкін" && words.words[at].unit.isPhrase
      let isModal = isPhrase || hasBefore(at) && words.words[at - 1].folded == "мүмкін"
      let nearest = hasBefore(at) && Self.predicates.contains(words.words[at - 1].folded) ? [at - 1] : []
      // «төніп тұрған жоқ» denies a verb, «орын жоқ» a thing.
      let isVerb = hasBefore(at) && words.words[at - 1].last.ends(withAny: KazakhEndings.past)
      let object = isVerb ? object(before: at).map { [$0] } ?? [] : []
      let lack = isVerb ? lack(before: at - 1) : []
      return denial(
        cue, at, hosts: lack + nearest + before(at, isModal ? 3 : isVerb ? 1 : 2) + object, isModal: isModal,
        kind: isVerb ? .verbal : cue.kind, isAttributive: !isModal && !isVerb && isAttribute(at), from: 1)
    case .verbal:
      return denial(cue, at, hosts: lack(before: at) + [at], from: 0)
    default:
      return denial(cue, at, hosts: [at], from: 0)
    }
  }

  /// A word in -сыз right before a verb, which is what the verb's negation denies: «шығынсыз аяқталмады».
  private func lack(before verb: Int) -> [Int] {
    guard hasBefore(verb), words.words[verb - 1].last.ends(withAny: KazakhEndings.without) else { return [] }
    return [verb - 1]
  }

  /// Whether a negated verb only says that what stands before it is not, or is not left so.
  private func isOfState(_ folded: String, _ at: Int) -> Bool {
    guard hasBefore(at), words.words[at - 1].isContent else { return false }
    if folded.begins(with: "болма") { return true }
    return folded.begins(withAny: ["қалма", "отырма"])
      && words.words[at - 1].folded.ends(withAny: KazakhEndings.without)
  }

  /// The object of a light verb that is denied: «тапшылық көріп отырған жоқ».
  private func object(before at: Int) -> Int? {
    let verb = words.words.indices.prefix(at).suffix(2).first { index in
      words.words[index].clause == words.words[at].clause
        && words.words[index].folded.begins(withAny: Self.kazakhLightVerbs)
    }
    return verb.flatMap { before($0, 1).first }
  }

  /// Whether a noun follows «емес» or «жоқ»: «азық-түлік емес тауарлар», «азаматтығы жоқ адамдар».
  private func isAttribute(_ at: Int) -> Bool {
    guard words.words[at].folded == "емес" || words.words[at].folded == "жоқ", hasAfter(at) else { return false }
    let next = words.words[at + 1]
    return next.isContent
      && !["деп", "деді", "дейді", "деген", "екен", "болды", "болып", "болса"].contains(next.folded)
  }

  /// Whether a negated Kazakh verb helps the converb or verbal noun right before it: «келе алмайды», «кіруге болмайды».
  private func isHelping(_ folded: String, _ at: Int) -> Bool {
    guard hasBefore(at) else { return false }
    let before = words.words[at - 1].last
    // A noun in а is no converb: «машина жүрмейді», «бара алмайды».
    let isNoun = words.words[at - 1].unit.stem.utf8.elementsEqual(before.utf8)
    return Self.kazakhAuxiliaries.contains { row in
      folded.begins(withAny: row.verbs) && before.ends(withAny: row.endings)
        && (!isNoun || row.verbs.contains("алма") || !before.ends(withAny: ["а", "е"]))
    }
  }

  /// Words without a sense of their own that «емес» denies.
  private static let predicates: Set<String> = ["қажет", "керек", "тиіс", "міндетті", "бар", "аз", "көп", "қарсы"]

  private static let kazakhAuxiliaries: [(verbs: [String], endings: [String])] = [
    (["алма"], ["а", "е", "й"]), (["болма"], ["уға", "уге", "ған", "ген", "қан", "кен", "атын", "етін"]),
    (["отырма", "тұрма", "қойма", "жатпа", "жүрме"], ["а", "е", "й", "ып", "іп", "п"]),
    (["келме", "берме", "кетпе", "қалма", "жіберме", "тастама", "салма"], ["ып", "іп"]),
    (["алма"], ["ып", "іп", "п"]),
    // «төлегісі келмейді» is not wanting to pay; «кісі келмеді» is no such thing.
    (["келме"], ["ғысы", "гісі", "қысы", "ткісі", "скісі", "пкісі"]),
  ]

  // MARK: Russian

  private func russian(_ cue: PolarityCue, _ at: Int) -> Denial {
    switch cue.kind {
    case .particle where words.words[at].unit.isPhrase:
      // «не будет» is a phrase of the lexicon; what it denies stands before or behind.
      let isEmpty = isAuxiliary(words.words[at].second)
      return denial(cue, at, hosts: isEmpty ? infinitive(before: at) + after(at, 1) : [at])
    case .particle:
      let next = at + 1
      if hasAfter(at), Self.russianPredicates.contains(words.words[next].folded) {
        return denial(cue, at, hosts: [next] + after(next, 1), to: 1)
      }
      guard words.words.indices.contains(next), isAuxiliary(words.words[next].folded) else {
        // «не испытывают нехватки»
        let isLight =
          words.words.indices.contains(next) && words.words[next].folded.begins(withAny: Self.lightVerbs)
        return denial(cue, at, hosts: after(at, isLight ? 2 : 1), reach: subjects(of: next), to: 1)
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
        isInability: words.words[next].folded.begins(withAny: ["смог", "смож", "суме", "удал"]), to: 1)
    case .absence:
      // «дефицита дизтоплива в стране нет»
      let behind = after(at, 2).filter { !isPlace($0) }
      let things = behind + (words.words[at].folded.begins(with: "нет") ? chain(before: at) : before(at, 2))
      return denial(cue, at, hosts: Array(things.prefix(1)), reach: Array(things.dropFirst()), to: 1)
    case .impossibility:
      return denial(cue, at, hosts: after(at, 2) + before(at, 2), isModal: true, to: 0)
    // «остались без воды» is a phrase of the lexicon.
    case .privative where cue.range.lowerBound > words.words[at].range.lowerBound:
      return denial(cue, at, hosts: [at])
    case .privative:
      return denial(cue, at, hosts: after(at, 1), reach: Array(after(at, 4).dropFirst()), to: 1)
    default:
      return denial(cue, at, hosts: [at], to: 0)
    }
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

  private func isInfinitive(_ index: Int) -> Bool {
    words.words[index].folded.ends(withAny: ["ть", "ться", "ти", "чь"])
  }

  /// Verbs whose object is what they deny: `не испытывают нехватки`, «тапшылық көріп отырған жоқ».
  private static let lightVerbs = [
    "испытыв", "ощуща", "чувств", "представля", "вызыва", "вызва", "понес", "оказыва", "призна", "счита",
  ]
  private static let kazakhLightVerbs = ["көр", "сезін", "тарт", "шек", "туғыз", "тудыр", "келтір"]

  /// Words without a sense of their own that «не» denies.
  private static let russianPredicates: Set<String> = ["против"]
  private static let russianAuxiliaries = [
    "буд", "был", "мож", "мог", "смог", "смож", "удал", "удас", "удает", "стал", "стан", "прид", "приш", "долж", "нужн",
    "надо",
    "намер", "планир", "собира", "хот", "хоч", "имее", "имею", "имел", "требуется", "суме", "успе", "получилось",
    "получает", "следует", "следовало",
  ]

  private static let wishes = ["намер", "планир", "собира", "хот", "хоч", "успе", "суме", "смог", "смож"]

  // MARK: Negative words

  /// Words in не-, без-, -сыз that deny as the word without it shows, where one of the texts has that.
  private func hidden(_ statements: [Side.Statement]) -> [Denial] {
    let told = Set(statements.flatMap(\.facts.cues).map(\.range.lowerBound))
    return words.words.indices.compactMap { at in
      let word = words.words[at]
      guard !word.unit.isPhrase, !told.contains(word.range.lowerBound),
        isKazakh ? NegativeWord.isKazakh(word) : NegativeWord.isRussian(word)
      else { return nil }
      let cue = PolarityCue(kind: .lexical, isStrong: false, range: word.range)
      return denial(
        cue, at, hosts: [at], isPossible: true,
        isTwice: !isKazakh && word.folded.begins(withAny: NegativeWord.twice))
    }
  }

  /// «отказался подписать», «қол қоюдан бас тартты»: what is refused is not done.
  private func refusals() -> [Denial] {
    words.words.indices.compactMap { at in
      let word = words.words[at]
      let hosts: [Int]
      var reach: [Int] = []
      if isKazakh {
        let isRefusal =
          word.folded.begins(with: "тарт") && at > 0 && words.words[at - 1].folded == "бас"
          || word.folded == "бас" && word.second.begins(with: "тарт")
        guard isRefusal else { return nil }
        hosts = before(at, 2).filter { index in
          words.words[index].last.ends(withAny: ["удан", "уден", "юдан", "юден"])
        }
      } else {
        guard word.folded.begins(withAny: ["отказ", "откаж"]), !word.unit.isPhrase else { return nil }
        hosts = after(at, 1).filter { isInfinitive($0) }
        reach = hosts.isEmpty ? after(at, 1) : []
      }
      guard !hosts.isEmpty || !reach.isEmpty else { return nil }
      let cue = PolarityCue(kind: .particle, isStrong: false, range: word.range)
      return denial(
        cue, at, hosts: hosts, reach: reach, isPossible: hosts.isEmpty, isRefusal: true, from: isKazakh ? 1 : 0,
        to: isKazakh ? 0 : 1)
    }
  }

  /// «тыйым алынып тасталды», «запрет на вывоз сняли»: a ban that is lifted is none.
  private func liftings() -> [Denial] {
    let bans = isKazakh ? Self.kazakhBans : Self.russianBans
    return words.words.indices.compactMap { at in
      guard words.words[at].folded.begins(withAny: bans) else { return nil }
      let clause = words.clauses[words.words[at].clause].words
      let verb = clause.first { index in
        let word = words.words[index].folded
        guard !isKazakh else { return index > at && isLifting(word, next: index + 1) }
        return word.begins(withAny: Self.lifting)
      }
      guard let verb, verb != at else { return nil }
      let cue = PolarityCue(kind: .lexical, isStrong: false, range: words.words[verb].range)
      return denial(cue, verb, hosts: [at], isRefusal: true)
    }
  }

  private func isLifting(_ word: String, next: Int) -> Bool {
    // «шектеу алынды», but «карантинге алынды» puts under quarantine.
    if word.begins(with: "алын"), next > 1,
      !words.words[next - 2].last.ends(withAny: ["ге", "ке", "ға", "қа"])
    {
      return true
    }
    if ["алып", "алынып"].contains(word) {
      return words.words[next - 1].last.begins(with: "таста")
        || next < words.words.count && words.words[next].folded.begins(with: "таста")
    }
    return word.begins(withAny: ["жойыл", "жойд", "жояд", "тоқтат"])
  }

  private static let kazakhBans = ["тыйым", "шектеу", "карантин", "мораторий", "санкция", "айып"]
  private static let russianBans = ["запрет", "ограничени", "карантин", "мораторий", "санкци", "обвинени"]
  private static let lifting = ["снял", "снят", "сним", "отмен", "упраздн"]

  // MARK: Words about a cue

  private func denial(
    _ cue: PolarityCue, _ at: Int, hosts: [Int], reach: [Int] = [], isModal: Bool = false,
    kind: PolarityCue.Kind? = nil, isPossible: Bool = false, isRefusal: Bool = false, isInability: Bool = false,
    isAttributive: Bool = false,
    isTwice: Bool = false, from back: Int = 0, to ahead: Int = 0
  ) -> Denial {
    let word = words.words[at]
    var range = word.range
    if back > 0, hasBefore(at) { range = words.words[at - 1].range.lowerBound..<range.upperBound }
    if ahead > 0, hasAfter(at) { range = range.lowerBound..<words.words[at + 1].range.upperBound }
    return Denial(
      kind: kind ?? cue.kind, isStrong: cue.isStrong, isModal: isModal, cue: at, hosts: hosts, reach: reach,
      clause: word.clause, range: range, isPossible: isPossible, isRefusal: isRefusal, isInability: isInability,
      isAttributive: isAttributive,
      isTwice: isTwice)
  }

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
}
