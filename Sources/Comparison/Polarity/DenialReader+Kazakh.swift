import Facts
import Lexicon
import Orthography

/// What the negative suffix, «емес» and «жоқ» of Kazakh deny.
extension DenialReader {
  func kazakh(_ cue: PolarityCue, _ at: Int) -> Denial {
    let folded = words.words[at].folded
    switch cue.kind {
    // «мүмкіндігі болмаған», «жүлдесіз қалмады»: what stands before is what is not there.
    case .verbal where isOfState(folded, at) && !isHelping(folded, at):
      let thing = before(at, 1)
      return denial(
        cue, at, hosts: folded.begins(with: "болма") ? [at] + thing : thing + [at], thing: thing.first, from: 1)
    case .verbal where isHelping(folded, at):
      let isModal = folded.begins(with: "болма")
      return denial(
        cue, at, hosts: before(at, 2) + (words.words[at].isContent ? [at] : []), isModal: isModal,
        isInability: folded.begins(with: "алма") && !words.words[at - 1].last.ends(withAny: KazakhEndings.converb),
        verb: words.predicateStart(of: at, isVerb: isVerbForm), from: 1)
    case .copula, .absence:
      // «мүмкін емес» is a phrase of the lexicon.
      let isPhrase = folded == "мүмкін" && words.words[at].unit.isPhrase
      let isModal = isPhrase || hasBefore(at) && words.words[at - 1].folded == "мүмкін"
      let nearest = hasBefore(at) && Self.predicates.contains(words.words[at - 1].folded) ? [at - 1] : []
      // «төніп тұрған жоқ» denies a verb, «орын жоқ» a thing.
      let isVerb = hasBefore(at) && words.words[at - 1].last.ends(withAny: KazakhEndings.past)
      let verb = isVerb ? [words.predicateStart(of: at - 1, isVerb: isVerbForm)] : []
      let found = verb.first.flatMap(thing)
      let object = isVerb ? object(before: at).map { [$0] } ?? [] : []
      let lack = isVerb ? lack(before: at - 1) : []
      return denial(
        cue, at, hosts: unique(lack + nearest + verb + before(at, isModal ? 3 : isVerb ? 1 : 2) + object),
        isModal: isModal, kind: isVerb ? .verbal : cue.kind,
        isAttributive: !isModal && !isVerb && isAttribute(at), verb: verb.first,
        thing: isVerb ? found : nil, from: 1)
    case .verbal:
      return denial(cue, at, hosts: lack(before: at) + [at], verb: at, thing: thing(foundBy: at), from: 0)
    default:
      return denial(cue, at, hosts: [at], from: 0)
    }
  }

  private func unique(_ hosts: [Int]) -> [Int] {
    hosts.indices.filter { !hosts[..<$0].contains(hosts[$0]) }.map { hosts[$0] }
  }

  /// What a verb of finding says is there or not: «ақау табылған жоқ», «бұзушылық анықталмады».
  private func thing(foundBy verb: Int) -> Int? {
    words.words[verb].folded.begins(withAny: Self.finding) ? before(verb, 1).first : nil
  }

  private static let finding = ["табыл", "байқал", "анықтал", "тіркел", "кездес"]

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
    // A noun in а is no converb: «машина жүрмейді», «квота алмайды», but «бара алмайды».
    let isNoun =
      words.words[at - 1].unit.stem.utf8.elementsEqual(before.utf8) && before.ends(withAny: ["а", "е"])
    return Self.kazakhAuxiliaries.contains { row in
      folded.begins(withAny: row.verbs) && before.ends(withAny: row.endings)
        && (!isNoun || row.verbs.contains("алма") && isVerbForm(words.words[at - 1].unit))
    }
  }

  /// Verbs whose object is what they deny: «тапшылық көріп отырған жоқ».
  private static let kazakhLightVerbs = ["көр", "сезін", "тарт", "шек", "туғыз", "тудыр", "келтір"]

  /// Words without a sense of their own that «емес» denies.
  private static let predicates: Set<String> = ["қажет", "керек", "тиіс", "міндетті", "бар", "аз", "көп", "қарсы"]

  private static let kazakhAuxiliaries: [(verbs: [String], endings: [String])] = [
    (["алма"], ["а", "е", "й"]), (["болма"], ["уға", "уге", "ған", "ген", "қан", "кен", "атын", "етін"]),
    (["отырма", "тұрма", "қойма", "жатпа", "жүрме"], ["а", "е", "й", "ып", "іп", "п"]),
    (["келме", "берме", "кетпе", "қалма", "жіберме", "тастама", "салма"], ["ып", "іп"]),
    // «төлегісі келмейді» is not wanting to pay; «кісі келмеді» is no such thing.
    (["келме"], ["ғысы", "гісі", "қысы", "ткісі", "скісі", "пкісі"]),
    (["алма"], ["ып", "іп", "п"]),
  ]
}
