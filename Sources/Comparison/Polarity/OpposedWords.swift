import Facts
import Lexicon
import Orthography
import TextModel

/// A word with an opposite, and whether it is denied.
struct OpposedWord {
  let word: Int
  let unit: LexicalUnit
  let clause: Int
  let range: Range<Int>
  let isDenied: Bool
  /// Whether all that denies it denies it first, and not only what stands beside: not «уақытында» in «уақытында төлей
  /// алмады».
  let isDeniedItself: Bool
  /// Whether a refusal or the lifting of a ban is among what denies it.
  let isRefused: Bool
  /// Whether it only tells how the deed behind it is done: «зембілге салып түсірдік».
  let isManner: Bool
}

/// Finds the words of one side of a link that have an opposite.
struct OpposedWords {
  let pair: LinkedPair
  let onLeft: Bool
  let denials: [Denial]
  private var words: Correspondence { pair.words }

  /// The words of the side that may contradict one of the other side, in its order. Linear in the words, for each denial.
  func all() -> [OpposedWord] {
    let side = words.side(onLeft: onLeft).words
    return side.indices.compactMap { index in
      let word = side[index]
      guard pair.matcher.hasOpposite(word.unit, onLeft: onLeft), mayTell(index, side),
        !word.unit.isReadWithoutNegation, !isBound(word), !isOfMinistry(word),
        !denials.contains(where: { denial in
          (denial.cue == index || denial.hosts.contains(index))
            && TemporalDenial.tellsUntil(denial, pair, onLeft: onLeft)
        })
      else { return nil }
      // «қамаусыз» is at large.
      guard !denials.contains(where: { $0.kind == .privative && $0.cue == index }) || isWordWithout(word)
      else {
        return nil
      }
      // `не подозревать` as a whole is the opposite of «білу», «жетіспеу» that of `хватать`.
      let isNegated = pair.matcher.isOpposedNegated(word.unit, onLeft: onLeft)
      let strong = denials.filter {
        $0.isStrong && $0.cue == index && !isNegated
          || ($0.isStrong || $0.isRefusal) && $0.cue != index && ($0.hosts.contains(index) || $0.thing == index)
      }
      // «возражений не прозвучало»: whether there were any is for the negation to tell.
      guard !denials.contains(where: { $0.isStrong && $0.reach.contains(index) }) else { return nil }
      // A second host may be denied or not.
      guard strong.allSatisfy({ $0.cue == index || $0.hosts.first == index || $0.kind == .verbal }) else { return nil }
      return OpposedWord(
        word: index, unit: word.unit, clause: word.clause,
        range: strong.reduce(word.range) {
          min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
        },
        isDenied: !strong.count.isMultiple(of: 2),
        isDeniedItself: strong.allSatisfy { $0.cue == index || $0.hosts.first == index || $0.thing == index },
        isRefused: strong.contains(where: \.isRefusal),
        isManner: isManner(index, side))
    }
  }

  /// Whether a word in -сыз is one of the lexicon, which has its opposite as such: «кінәсіз».
  private func isWordWithout(_ word: Word) -> Bool {
    guard let side = pair.matcher.lexiconSide(onLeft: onLeft), side == .kazakh, !word.unit.isPhrase,
      let term = word.unit.terms.first
    else { return true }
    let text = pair.matcher.lexicon?.text(of: term, side) ?? ""
    return text.ends(withAny: KazakhEndings.without) && pair.matcher.surelyHasOpposite(word.unit, onLeft: onLeft)
  }

  /// Whether a word says enough by itself: no name, which is compared as such («Оңтүстік Корея»), and no particle.
  private func mayTell(_ index: Int, _ side: [Word]) -> Bool {
    let word = side[index]
    if word.unit.isCapitalised, index > 0, side[index - 1].statement == word.statement { return false }
    // «салдарынан» is as a result of, `согласно` according to.
    if ["салдарынан", "согласно"].contains(word.folded) || joins(index, side) { return false }
    let isTelling =
      word.isContent && !Self.order.contains(word.folded) || Self.particles.contains(word.folded) || takes(index, side)
    // `более эффективно` is only a degree of what follows.
    let isDegree = ["более", "менее"].contains(word.folded) && index + 1 < side.count && side[index + 1].isContent
    return isTelling && !isDegree && !isWeaklyDenied(index, side) && !helps(index, side)
  }

  /// Whether a Kazakh verb only helps the converb before it: «жіберіп алмаймыз», «төмендеп жатыр».
  private func helps(_ index: Int, _ side: [Word]) -> Bool {
    let word = side[index]
    guard word.last.begins(withAny: Self.auxiliaries),
      !word.unit.isPhrase || !pair.matcher.hasOpposite(word.unit, onLeft: onLeft, asWhole: true)
    else { return false }
    let before = index > 0 && side[index - 1].clause == word.clause ? side[index - 1].last : ""
    return (word.unit.isPhrase ? word.folded : before).ends(withAny: ["ып", "іп", "ап", "еп", "йп"])
  }

  /// Whether a Kazakh converb only tells how the deed behind it is done: «зембілге салып түсірдік».
  private func isManner(_ index: Int, _ side: [Word]) -> Bool {
    guard pair.isKazakh(onLeft: onLeft), side[index].last.ends(withAny: KazakhEndings.converb),
      side.indices.contains(index + 1), side[index + 1].clause == side[index].clause, side[index + 1].isContent
    else { return false }
    let isVerb: (LexicalUnit) -> Bool = { pair.matcher.mayBeVerb($0, onLeft: onLeft) }
    return VerbForm.mayBe(side[index + 1].last, .kazakh) && isVerb(side[index + 1].unit)
      && !words.side(onLeft: onLeft).isHelped(index, isVerb: isVerb)
  }

  private static let auxiliaries = ["алма", "алды", "алад", "алған", "алат", "қой", "бер", "таста", "сал", "жібер"]

  /// Whether a word joins the statement to the one before: «оған қоса», `кроме того`.
  private func joins(_ index: Int, _ side: [Word]) -> Bool {
    let before = index > 0 ? side[index - 1].folded : ""
    let next = index + 1 < side.count ? side[index + 1].folded : ""
    switch side[index].folded {
    case "оған", "бұған", "соған", "бұдан", "одан": return side[index].unit.isPhrase
    // any
    case "кез": return side[index].unit.isPhrase
    case "қоса": return ["оған", "бұған", "соған"].contains(before)
    case "басқа", "өзге": return ["бұдан", "одан", "содан"].contains(before)
    case "кроме": return ["того", "этого"].contains(next) || ["того", "этого"].contains(side[index].second)
    default: return false
    }
  }

  /// Whether «алу» is a verb of its own, to get; behind a converb it says that something can be done.
  private func takes(_ index: Int, _ side: [Word]) -> Bool {
    guard side[index].folded.begins(withAny: ["алады", "алды", "алған", "алатын"]), index > 0 else {
      return false
    }
    let before = side[index - 1]
    return before.unit.stem.utf8.elementsEqual(before.folded.utf8)
      || !before.folded.ends(withAny: ["а", "е", "й", "п"])
  }

  /// Whether a degree stands beside a negation that only bounds it: «не раньше», «больше не», «көп емес».
  private func isWeaklyDenied(_ index: Int, _ side: [Word]) -> Bool {
    guard Self.order.contains(side[index].folded) || Self.degrees.contains(side[index].folded) else { return false }
    return [index - 1, index + 1].contains { side.indices.contains($0) && ["не", "емес"].contains(side[$0].folded) }
  }

  /// Whether a word belongs to a figure, a date or a time, which are compared by value: «более 40», «кешкі», `после обеда`.
  private func isBound(_ word: Word) -> Bool {
    let facts = pair.statements(onLeft: onLeft)[word.statement].facts
    if Self.timely.contains(word.folded) { return true }
    let timed = facts.dates.map(\.range) + facts.times.map(\.range)
    if timed.contains(where: { $0.overlaps(word.range) }) { return true }
    let isOrder = Self.order.contains(word.folded)
    let beside = isOrder ? timed + facts.quantities.map(\.range) : []
    if beside.contains(where: { isNext($0, word.range) }) { return true }
    return facts.quantities.contains { quantity in
      quantity.range.overlaps(word.range)
        || (quantity.approximation == .moreThan || quantity.approximation == .lessThan)
          && isNext(quantity.range, word.range)
    }
  }

  private func isNext(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.overlaps(b) || abs(a.lowerBound - b.upperBound) <= 1 || abs(b.lowerBound - a.upperBound) <= 1
  }

  private static let timely: Set<String> = [
    "жылы", "таңғы", "таңертеңгі", "түскі", "кешкі", "түнгі", "утра", "дня", "вечера", "ночи",
  ]
  private static let order: Set<String> = ["кейін", "соң", "дейін", "бұрын", "после", "до", "перед", "раньше", "позже"]
  private static let degrees: Set<String> = [
    "больше", "меньше", "более", "менее", "выше", "ниже", "көп", "аз", "артық", "кем",
  ]
  /// Words that say little by themselves but have an opposite.
  private static let particles = degrees.union([
    "против", "қарсы", "кроме", "включая", "басқа", "өзге", "қоса", "қоспағанда",
  ])

  /// Whether a word belongs to the name of a ministry: of foreign and of interior affairs none is the opposite.
  private func isOfMinistry(_ word: Word) -> Bool {
    pair.statements(onLeft: onLeft)[word.statement].ministries.contains { $0.range.overlaps(word.range) }
  }
}
