import Facts
import Lexicon
import Orthography

/// Negations that only tell when: before or until something, or for the first time.
enum TemporalDenial {
  /// Whether a negation only says until or before when, as the other text does in other words: `пока не построят`,
  /// «салынғанға дейін»; «құжат келмей тұрып», `до получения документов`.
  static func tellsUntil(_ denial: Denial, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.words.side(onLeft: onLeft).words
    func folded(_ index: Int) -> String { side.indices.contains(index) ? side[index].folded : "" }
    let own = side[denial.cue]
    // The verb and what stands behind it, which the negation may be told at.
    let pairs = [
      (own.folded, own.unit.isPhrase ? own.second : folded(denial.cue + 1)), (folded(denial.cue - 1), own.folded),
    ]
    let isBefore = pairs.contains { verb, next in
      verb == "пока" || verb.ends(withAny: KazakhEndings.denyingConverb) && next == "тұрып"
        || verb.ends(withAny: notYet) && ["бұрын", "ілгері"].contains(next)
        || verb.ends(withAny: until)
    }
    guard isBefore else { return false }
    return pair.words.side(onLeft: !onLeft).words.contains { word in
      before.contains(word.folded) || word.last.ends(withAny: ["ғанша", "генше", "қанша", "кенше"])
    }
  }

  /// Whether a negation says that something had not been before, and the other text that it is the first: «бұрын-соңды
  /// болмаған», `впервые`; `никогда раньше не`, «тұңғыш рет».
  static func tellsFirst(_ denial: Denial, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let side = pair.words.side(onLeft: onLeft)
    let clause = side.clauses[denial.clause].words
    guard denial.isStrong, clause.contains(where: { ever.contains(side.words[$0].folded) }) else { return false }
    return pair.words.side(onLeft: !onLeft).words.contains { word in word.folded.begins(withAny: first) }
  }

  private static let notYet = ["мас", "мес", "бас", "бес", "пас", "пес"].flatMap { [$0, $0 + "тан", $0 + "тен"] }
  private static let until = KazakhEndings.denyingConverb.flatMap { [$0 + "ынша", $0 + "інше"] }
  private static let before: Set<String> = [
    "дейін", "шейін", "бұрын", "до", "перед", "прежде", "раньше", "ранее", "пока",
  ]
  private static let ever: Set<String> = [
    "бұрын", "бұрын-соңды", "бұрындары", "ешқашан", "еш", "раньше", "ранее", "прежде", "никогда", "доселе",
  ]
  /// Beginnings of words that tell a first time, and of those that say that there was none before.
  private static let first = [
    "алғаш", "тұңғыш", "рекорд", "тарихи", "впервые", "перв", "беспрецедентн", "небывал", "невиданн", "историческ",
  ]
}
