import Facts
import Orthography
import TextModel

/// An event that a side says did not come about: refused, called off, put off, prevented or avoided.
struct AvertedEvent {
  /// The verb that says so.
  let verb: Int
  /// Words that may name the event, the nearest first.
  let events: [Int]
  let range: Range<Int>
  /// Whether it is only put off, and may come about later.
  let isPutOff: Bool

  /// The events that a side says were averted, in its order. Linear in the words.
  static func all(in side: SideWords, isKazakh: Bool) -> [AvertedEvent] {
    side.words.indices.compactMap { isKazakh ? kazakh(side, at: $0) : russian(side, at: $0) }
  }

  // MARK: Kazakh

  /// «отставкадан бас тартты», «апаттың алдын алды», «отырыс кейінге қалдырылды».
  private static func kazakh(_ side: SideWords, at index: Int) -> AvertedEvent? {
    let word = side.words[index]
    // A phrase of the lexicon, or two words in a row.
    let next = side.neighbour(of: index, 1)
    let isPhrase = !word.second.isEmpty
    let second = isPhrase ? word.second : next?.folded ?? ""
    guard
      let sign = kazakhSigns.first(where: { $0.first == word.folded && second.begins(withAny: $0.second) })
    else { return nil }
    let verb = isPhrase ? index : index + 1
    let before = side.clauses[word.clause].words.filter { $0 < index && side.words[$0].isContent }.suffix(2).reversed()
    let events = before.filter { at in
      sign.endings.isEmpty || side.words[at].last.ends(withAny: sign.endings)
    }
    let range = (events.first.map { side.words[$0].range } ?? word.range).lowerBound..<side.words[verb].range.upperBound
    return AvertedEvent(verb: verb, events: Array(events.prefix(1)), range: range, isPutOff: sign.isPutOff)
  }

  private static let ablative = ["дан", "ден", "тан", "тен", "нан", "нен"]
  private static let kazakhSigns: [(first: String, second: [String], endings: [String], isPutOff: Bool)] = [
    ("бас", ["тарт"], ablative, false), ("алдын", ["ал"], [], false), ("алды", ["алын"], [], false),
    ("аман", ["қал"], ablative, false), ("кейінге", ["қал", "шегер", "ысыр"], [], true),
  ]

  // MARK: Russian

  /// `отказался от отставки`, `аварии удалось избежать`, `заседание отменили`.
  private static func russian(_ side: SideWords, at index: Int) -> AvertedEvent? {
    let word = side.words[index]
    guard let sign = russianSigns.first(where: { word.folded.begins(withAny: $0.beginnings) }),
      word.folded.ends(withAny: verbEndings)
    else { return nil }
    let clause = side.clauses[word.clause].words
    let behind = clause.filter { $0 > index && side.words[$0].isContent }.prefix(3)
    let before = sign.precedes ? clause.filter { $0 < index && side.words[$0].isContent }.suffix(4).reversed() : []
    let events = (behind + before).filter { !isApart(side, at: $0, but: sign.preposition) }
    return AvertedEvent(verb: index, events: events, range: word.range, isPutOff: sign.isPutOff)
  }

  /// Whether a word stands behind another preposition than the verb's own, as where and when do.
  private static func isApart(_ side: SideWords, at index: Int, but preposition: String) -> Bool {
    guard let before = side.neighbour(of: index, -1)?.folded else { return false }
    return ["в", "во", "на", "с", "со", "до", "из", "от", "при", "после", "для", "по"].contains(before)
      && before != preposition
  }

  private static let russianSigns: [(beginnings: [String], preposition: String, precedes: Bool, isPutOff: Bool)] = [
    (["отказал", "отказыва", "откаж"], "от", false, false), (["отмен"], "", true, false),
    (["предотврат", "предотвращ"], "", true, false), (["избеж", "избег"], "", true, false),
    (["отлож", "отсроч"], "", true, true),
  ]
  private static let verbEndings = [
    "ть", "ться", "ся", "сь", "л", "ла", "ло", "ли", "ет", "ют", "ит", "ят", "ен", "ена", "ено", "ены", "ут",
  ]
}
