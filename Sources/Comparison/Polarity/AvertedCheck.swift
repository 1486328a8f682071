import Facts
import Lexicon
import Orthography
import TextModel

/// Finds events that one text says came about and the other that they were averted: «отставкаға кетті», `отказался от
/// отставки`; «апат болды», `аварии удалось избежать`.
struct AvertedCheck {
  let pair: LinkedPair
  let denials: (left: [Denial], right: [Denial])
  private var words: Correspondence { pair.words }

  func drafts() -> [Draft] {
    let averted = (events(onLeft: true), events(onLeft: false))
    guard averted.0.isEmpty != averted.1.isEmpty else { return [] }
    let onLeft = averted.1.isEmpty
    for own in onLeft ? averted.0 : averted.1 where !isDenied(own.verb, onLeft: onLeft) {
      for event in own.events {
        guard
          let told = words.renderings(of: event, onLeft: onLeft).lazy.compactMap({ happening($0, onLeft: !onLeft) })
            .first(where: { corresponds(own, event, $0, onLeft: onLeft) })
        else { continue }
        let word = words.side(onLeft: onLeft).words[event].range
        let mine = min(own.range.lowerBound, word.lowerBound)..<max(own.range.upperBound, word.upperBound)
        return [
          pair.draft(
            .negation, .error, certainty: 0.6, left: onLeft ? mine : told.range, right: onLeft ? told.range : mine,
            .opposite)
        ]
      }
    }
    return []
  }

  /// The words that may render an event, and the phrases that hold it as a loanword: «отставкадан», `ушел в отставку`.
  private func counterparts(of event: Int, onLeft: Bool) -> [Int] {
    let found = words.renderings(of: event, onLeft: onLeft)
    guard found.isEmpty else { return found }
    let stem = words.side(onLeft: onLeft).words[event].unit.stem.prefix(Self.alike)
    let others = words.side(onLeft: !onLeft).words
    return others.indices.filter { index in
      others[index].unit.isPhrase && stem.count == Self.alike
        && pair.statements(onLeft: !onLeft)[others[index].statement].tokens[others[index].tokens].contains {
          $0.folded.begins(with: stem)
        }
    }
  }

  /// How many letters two loanwords share.
  private static let alike = 6

  private func events(onLeft: Bool) -> [AvertedEvent] {
    AvertedEvent.all(in: words.side(onLeft: onLeft), isKazakh: pair.isKazakh(onLeft: onLeft))
  }

  /// Whether any negation of a side has to do with a word.
  private func isDenied(_ word: Int, onLeft: Bool) -> Bool {
    let clause = words.side(onLeft: onLeft).words[word].clause
    return (onLeft ? denials.left : denials.right).contains { denial in
      !denial.isRefusal && (denial.covers(word) || denial.isStrong && denial.clause == clause)
    }
  }

  /// What tells that an event comes about.
  private struct Happening {
    let event: Int
    let verb: Int
    let range: Range<Int>
    let isPast: Bool
  }

  /// The verb by which a side tells that an event comes about: the event itself where that is a verb, or one that says no
  /// more than that; nil where it denies it or tells something else of it.
  private func happening(_ event: Int, onLeft: Bool) -> Happening? {
    let side = words.side(onLeft: onLeft)
    let isKazakh = pair.isKazakh(onLeft: onLeft)
    let content = side.clauses[side.words[event].clause].words.filter { side.words[$0].isContent }
    guard let at = content.firstIndex(of: event), !isDenied(event, onLeft: onLeft), !hasDenyingWord(onLeft: onLeft)
    else { return nil }
    let endings = isKazakh ? Self.kazakhEndings : Self.russianEndings
    func isFinite(_ index: Int) -> Bool { side.words[index].last.ends(withAny: endings) }
    func isLight(_ index: Int) -> Bool {
      let word = side.words[index]
      let beginnings = isKazakh ? Self.kazakhVerbs : Self.russianVerbs
      // A phrase of the lexicon holds the event and its verb: «отставкаға кету».
      return isFinite(index) && beginnings.contains { word.last.begins(with: $0) || word.folded.begins(with: $0) }
    }
    let near: [Int]
    let last = side.clauses[side.words[event].clause].words.upperBound - 1
    if isKazakh {
      let between = side.words[event...last].dropFirst().dropLast()
      guard between.count <= 2, between.allSatisfy({ Self.tellsWhere($0.last) }) else { return nil }
      near = [last]
    } else {
      near = [at, at - 1, at + 1, at - 2, at + 2].filter(content.indices.contains).map { content[$0] }
    }
    let isDeed = isFinite(event) && (!isKazakh || event == last)
    guard let verb = isDeed ? event : near.first(where: isLight) else { return nil }
    let ranges = (side.words[event].range, side.words[verb].range)
    return Happening(
      event: event, verb: verb,
      range: min(ranges.0.lowerBound, ranges.1.lowerBound)..<max(ranges.0.upperBound, ranges.1.upperBound),
      isPast: side.words[verb].last.ends(withAny: Self.past))
  }

  /// Whether a Kazakh word only says where or on what day.
  private static func tellsWhere(_ word: String) -> Bool {
    word.ends(withAny: ["да", "де", "та", "те"]) || ["бүгін", "кеше", "ертең", "биыл"].contains(word)
  }

  private func hasDenyingWord(onLeft: Bool) -> Bool {
    pair.statements(onLeft: onLeft).contains { statement in
      DenyingWord.find(in: statement.tokens).contains { !DenyingWord.isOnly($0) }
    }
  }

  /// Whether the clauses speak of the same besides, and what is put off has come about already.
  private func corresponds(_ own: AvertedEvent, _ event: Int, _ told: Happening, onLeft: Bool) -> Bool {
    guard !own.isPutOff || told.isPast else { return false }
    func agree(_ spared: [Int], in clause: Int, onLeft: Bool) -> Bool {
      let side = words.side(onLeft: onLeft)
      let others = side.clauses[clause].words.filter { index in
        side.words[index].isContent && !spared.contains(index)
          && !side.words[index].folded.begins(withAny: Self.managing)
      }
      return others.isEmpty || words.coverage(others, onLeft: onLeft) >= 0.5
    }
    let mine = words.side(onLeft: onLeft).words[own.verb].clause
    let its = words.side(onLeft: !onLeft).words[told.verb].clause
    return agree([own.verb, event], in: mine, onLeft: onLeft)
      && agree([told.verb, told.event], in: its, onLeft: !onLeft)
  }

  /// Beginnings of verbs that say of an event only that it comes about, or that somebody takes part in it.
  private static let kazakhVerbs = [
    "бол", "өт", "жаса", "баста", "кет", "шық", "қатыс", "ал", "ұшыра", "бер", "ет", "кіріс", "жүргіз", "ұйымдастыр",
    "түс",
  ]
  private static let russianVerbs = [
    "состоя", "прош", "пройд", "провел", "провод", "провед", "произош", "происход", "случил", "нача", "объяви", "вступ",
    "ушел", "ушла", "ушли", "подал", "получ", "вышл", "вышел", "принял", "принима", "участв", "соверш", "сдела",
    "устро", "сдал",
  ]
  /// Beginnings of verbs that only say that what was tried came off.
  private static let managing = ["удал", "смог", "сумел", "успел"]
  private static let kazakhEndings = [
    "ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен", "ады", "еді", "йды", "йді", "уда", "уде", "мақ", "мек",
  ]
  private static let russianEndings = [
    "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ют", "ит", "ят", "ется", "ится", "ен", "ена", "ено",
    "ены", "ел",
  ]
  private static let past = [
    "ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен", "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись",
  ]
}
