import Facts
import Lexicon
import Orthography
import TextModel

/// The words of one side that tell a reader what is affirmed: the verb or predicate with what helps it, not a noun beside
/// it.
struct Predicate {
  let pair: LinkedPair
  let onLeft: Bool
  private var side: SideWords { pair.words.side(onLeft: onLeft) }
  private var isKazakh: Bool { pair.isKazakh(onLeft: onLeft) }

  /// The bytes of a denial and those of what says the same undenied on the other side, of which `word` is part.
  static func answer(
    to denial: Denial, at word: Int, _ pair: LinkedPair, onLeft: Bool
  ) -> (denied: Range<Int>, affirmed: Range<Int>) {
    let own = Predicate(pair: pair, onLeft: onLeft)
    if denial.isModal || denial.isInability, let modal = own.permission(near: word) {
      // What may be done is the same; whether it may is not: «болмайды», `можно`.
      return (denial.isInability ? denial.range : denial.core, own.range(of: modal))
    }
    if denial.kind == .absence, let existence = own.existence(near: word) {
      return (denial.core, own.side.words[existence].range)
    }
    // What a thing is with or without, or of what sort, is no verb: «рецептсіз», `по рецепту`.
    if [.privative, .lexical, .copula].contains(denial.kind), !denial.isRefusal {
      return (denial.range, own.phrase(of: word))
    }
    return (denial.range, own.range(of: own.verb(answering: denial, word)))
  }

  /// The bytes of a predicate with the verbs that help it: «көшіріп жатыр», `будут строить`.
  func range(of word: Int) -> Range<Int> {
    let words = side.words
    guard isKazakh else {
      var start = word
      // `нельзя не признать`, `будут строить`
      while start > 0, word - start < 2, words[start - 1].clause == words[word].clause,
        words[start - 1].folded == "не" || words[start - 1].folded.begins(withAny: Self.helpers)
          || words[start].folded == "не" && words[start - 1].folded == "нельзя"
      {
        start -= 1
      }
      let isHelper = words[word].folded.begins(withAny: Self.carried) && words.indices.contains(word + 1)
      let end = isHelper && words[word + 1].folded.ends(withAny: Self.infinitives) ? word + 1 : word
      return words[start].range.lowerBound..<words[end].range.upperBound
    }
    let last = words[word].last
    // «кіруге болады»: whether it may be is said by the last word.
    if last == "болады", !words[word].unit.isPhrase { return words[word].range }
    let isVerb: (LexicalUnit) -> Bool = { pair.matcher.mayBeVerb($0, onLeft: onLeft) }
    let (start, end) = (side.predicateStart(of: word, isVerb: isVerb), side.predicateEnd(of: word, isVerb: isVerb))
    return words[start].range.lowerBound..<words[end].range.upperBound
  }

  /// The bytes of a word with the preposition before it.
  private func phrase(of word: Int) -> Range<Int> {
    let words = side.words
    guard !isKazakh, word > 0, words[word - 1].clause == words[word].clause,
      ["с", "со", "по", "при", "под", "после"].contains(words[word - 1].folded)
    else { return range(of: word) }
    return words[word - 1].range.lowerBound..<words[word].range.upperBound
  }

  /// The verb or predicate by which a side says what a word of it is part of: the rendering of the denied verb where it
  /// stands near, the word itself where it is a verb, else the nearest one of its clause.
  private func verb(answering denial: Denial, _ word: Int) -> Int {
    let clause = side.clauses[side.words[word].clause].words
    if let verb = denial.verb,
      let rendering = pair.words.renderings(of: verb, onLeft: !onLeft).first(where: {
        clause.contains($0) && isPredicate($0)
      })
    {
      return rendering
    }
    if isPredicate(word) || isAdjective(word) { return word }
    let found =
      isKazakh
      ? clause.last { $0 >= word && isPredicate($0) }
      : clause.filter(isPredicate).min { abs($0 - word) < abs($1 - word) }
    return found ?? word
  }

  /// Whether a word says by its form what is done, is or has to be.
  private func isPredicate(_ index: Int) -> Bool {
    let word = side.words[index]
    if isKazakh {
      let isVerb: (LexicalUnit) -> Bool = { pair.matcher.mayBeVerb($0, onLeft: onLeft) }
      return Self.kazakh.contains(word.last) || side.isHelped(index, isVerb: isVerb)
        || VerbForm.mayBe(word.last, .kazakh) && mayBeVerb(word)
    }
    // Who has suffered is told by a noun: `потерпевшие`.
    if word.folded.ends(withAny: Self.people) { return false }
    return Self.russian.contains(word.folded) || isPassive(word)
      || (VerbForm.mayBe(word.folded, .russian) || VerbForm.mayBe(word.last, .russian)) && mayBeVerb(word)
  }

  /// Whether a Russian word is a short passive: `построен`, but not `экзамен`.
  private func isPassive(_ word: Word) -> Bool {
    word.folded.ends(withAny: Self.passives)
      && word.unit.terms.contains { term in
        pair.matcher.lexicon?.text(of: term, .russian)?.ends(withAny: ["ть", "ти", "енный", "анный", "тый"]) == true
      }
  }

  /// Whether a Russian word is an adjective by which a predicate ends: `неисправны`, `стабильными`.
  private func isAdjective(_ index: Int) -> Bool {
    guard !isKazakh, side.words[index].folded.ends(withAny: Self.adjectives),
      let term = side.words[index].unit.terms.first
    else { return false }
    return pair.matcher.lexicon?.text(of: term, .russian)?.ends(withAny: ["ый", "ий", "ой"]) == true
  }

  private func mayBeVerb(_ word: Word) -> Bool {
    !word.unit.isKnown || word.unit.isPhrase || pair.matcher.mayBeVerb(word.unit, onLeft: onLeft)
  }

  /// A word about another that allows or demands something: «болады», «алады» behind its verb, `можно`, `смогут`.
  private func permission(near word: Int) -> Int? {
    let words = side.words
    let isVerb: (LexicalUnit) -> Bool = { pair.matcher.mayBeVerb($0, onLeft: onLeft) }
    func tells(_ index: Int) -> Bool {
      let folded = words[index].folded
      guard isKazakh else {
        return (index == 0 || words[index - 1].folded != "не")
          && (Self.russian.contains(folded) && folded != "есть" || folded.begins(withAny: Self.permissions))
      }
      if ["болады", "алады", "алды", "алған", "аламыз"].contains(words[index].last) {
        return words[index].unit.isPhrase || index > 0 && side.isHelped(index - 1, isVerb: isVerb)
      }
      return Self.modal.contains(folded) || folded == "рұқсат"
    }
    let clause = side.clauses[words[word].clause].words
    return clause.first(where: tells)
      ?? words.indices.first { words[$0].statement == words[word].statement && tells($0) }
  }

  /// A word of the same clause that only says that something is there: «бар», `есть`.
  private func existence(near word: Int) -> Int? {
    side.clauses[side.words[word].clause].words.first { index in
      let folded = side.words[index].last
      return (isKazakh ? Self.kazakhExistence : Self.russianExistence).contains(folded)
        && (isKazakh || index == 0 || side.words[index - 1].folded != "не")
    }
  }

  private static let modal: Set<String> = ["мүмкін", "құқылы", "керек", "қажет", "тиіс", "міндетті"]
  private static let kazakh = modal.union(["бар", "болады", "болды", "болған", "рұқсат", "қарсы", "дайын"])
  private static let kazakhExistence: Set<String> = ["бар", "болды", "болған", "барын", "бары"]
  private static let russian: Set<String> = [
    "можно", "нужно", "надо", "необходимо", "вправе", "может", "могут", "есть", "обязан", "обязаны", "обязана",
    "должен",
    "должны", "должна",
  ]
  private static let permissions = [
    "разреш", "позвол", "допуска", "смог", "смож", "суме", "удалось", "удастся", "могл",
  ]
  private static let russianExistence: Set<String> = [
    "есть", "имеется", "имеются", "был", "была", "было", "были", "существует", "существуют",
  ]
  private static let carried = ["буд", "смог", "смож", "суме", "удалось"]
  private static let helpers = carried + ["был"]
  private static let infinitives = ["ть", "ться", "ти", "тись", "чь"]
  private static let people = ["вшие", "вший", "вшая", "вших", "вшим", "вшего", "щие", "щий", "щих"]
  private static let adjectives = ["ны", "но", "ым", "ими", "ыми"]
  private static let passives = ["ен", "ена", "ено", "ены", "ан", "ана", "ано", "аны", "ят", "ято", "яты", "ята"]
}
