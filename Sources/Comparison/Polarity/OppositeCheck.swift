import Facts
import Lexicon
import TextModel

/// Finds statements of which one text says the opposite by its choice of words: «өсті», «снизился»; a denial turns each
/// of them: «қарсы емес», «не одобряют».
struct OppositeCheck {
  let pair: LinkedPair
  let words: Correspondence
  let denials: (left: [Denial], right: [Denial])

  func drafts() -> [Draft] {
    let left = candidates(onLeft: true)
    let right = candidates(onLeft: false)
    for a in left {
      for b in right where contradict(a, b) && stand(a.clause, for: b.clause) && !isSaidBeside(a, b) && shares(a, b) {
        return [pair.draft(.negation, .error, certainty: 0.75, left: a.range, right: b.range, .opposite)]
      }
    }
    return []
  }

  /// A word with an opposite, and whether it is denied.
  private struct Candidate {
    let word: Int
    let unit: LexicalUnit
    let clause: Int
    let range: Range<Int>
    let isDenied: Bool
  }

  private func candidates(onLeft: Bool) -> [Candidate] {
    let side = words.side(onLeft: onLeft).words
    let own = onLeft ? denials.left : denials.right
    return side.indices.compactMap { index in
      let word = side[index]
      guard pair.matcher.hasOpposite(word.unit, onLeft: onLeft), mayTell(index, side),
        !word.unit.isReadWithoutNegation, !isBound(word, onLeft: onLeft)
      else { return nil }
      // `не подозревать` as a whole is the opposite of «білу».
      let isNegated =
        word.unit.stem == "не" && pair.matcher.hasOpposite(word.unit, onLeft: onLeft, asWhole: true)
      let strong = own.filter {
        $0.isStrong && ($0.cue == index && !isNegated || $0.cue != index && $0.hosts.contains(index))
      }
      // A second host may be denied or not.
      guard strong.allSatisfy({ $0.cue == index || $0.hosts.first == index || $0.kind == .verbal }) else { return nil }
      return Candidate(
        word: index, unit: word.unit, clause: word.clause,
        range: strong.reduce(word.range) {
          min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
        },
        isDenied: !strong.count.isMultiple(of: 2))
    }
  }

  /// Whether a word says enough by itself: no name, which is compared as such («Оңтүстік Корея»), and no particle.
  private func mayTell(_ index: Int, _ side: [Word]) -> Bool {
    let word = side[index]
    if word.unit.isCapitalised, index > 0, side[index - 1].statement == word.statement { return false }
    // «салдарынан» is as a result of.
    if word.folded == "салдарынан" { return false }
    let isTelling =
      word.isContent || Self.order.contains(word.folded) || Self.particles.contains(word.folded) || takes(index, side)
    return isTelling && !isWeaklyDenied(index, side)
  }

  /// Whether «алу» is a verb of its own, to get; behind a converb it says that something can be done.
  private func takes(_ index: Int, _ side: [Word]) -> Bool {
    guard ["алады", "алды", "алған", "алатын"].contains(where: side[index].folded.hasPrefix), index > 0 else {
      return false
    }
    let before = side[index - 1]
    return before.unit.stem.utf8.elementsEqual(before.folded.utf8)
      || !["а", "е", "й", "п"].contains(where: before.folded.hasSuffix)
  }

  /// Whether a degree stands beside a negation that only bounds it: «не раньше», «больше не», «көп емес».
  private func isWeaklyDenied(_ index: Int, _ side: [Word]) -> Bool {
    guard Self.order.contains(side[index].folded) || Self.degrees.contains(side[index].folded) else { return false }
    return [index - 1, index + 1].contains { side.indices.contains($0) && ["не", "емес"].contains(side[$0].folded) }
  }

  /// Whether two words say opposite things: opposites of which both or none is denied, or words of one pole of which one
  /// is.
  private func contradict(_ a: Candidate, _ b: Candidate) -> Bool {
    // A phrase may render a noun of the other text besides: «стипендия», `получить стипендию`.
    guard words.rightOf[a.word].allSatisfy({ $0 == b.word || !hasOpposite($0, onLeft: false) }),
      words.leftOf[b.word].allSatisfy({ $0 == a.word || !hasOpposite($0, onLeft: true) })
    else { return false }
    // Of words that render each other the negations tell.
    return a.isDenied == b.isDenied
      ? pair.matcher.areOpposite(a.unit, b.unit)
      : words.rightOf[a.word].isEmpty && pair.matcher.areOfOnePole(a.unit, b.unit)
  }

  private func hasOpposite(_ word: Int, onLeft: Bool) -> Bool {
    pair.matcher.hasOpposite(words.side(onLeft: onLeft).words[word].unit, onLeft: onLeft)
  }

  /// Whether one of two clauses is the likeliest counterpart of the other.
  private func stand(_ leftClause: Int, for rightClause: Int) -> Bool {
    words.counterparts(of: leftClause, onLeft: true).first == rightClause
      || words.counterparts(of: rightClause, onLeft: false).first == leftClause
  }

  /// Whether the clause of one has a word of the other's meaning besides.
  private func isSaidBeside(_ a: Candidate, _ b: Candidate) -> Bool {
    func has(_ side: SideWords, _ clause: Int, but word: Int, _ isOne: (LexicalUnit) -> Bool) -> Bool {
      side.clauses[clause].words.contains { $0 != word && isOne(side.words[$0].unit) }
    }
    return has(words.right, b.clause, but: b.word) { pair.matcher.areOfOnePole(a.unit, $0) }
      || has(words.left, a.clause, but: a.word) { pair.matcher.areOfOnePole($0, b.unit) }
  }

  /// Whether the clauses speak of the same: most of their other words correspond.
  private func shares(_ a: Candidate, _ b: Candidate) -> Bool {
    func others(_ candidate: Candidate, onLeft: Bool) -> [Int] {
      let side = words.side(onLeft: onLeft)
      return side.clauses[candidate.clause].words.filter { !side.words[$0].range.overlaps(candidate.range) }
    }
    return words.links(a.clause, b.clause) >= 1
      && words.coverage(others(a, onLeft: true), onLeft: true) >= 0.5
      && words.coverage(others(b, onLeft: false), onLeft: false) >= 0.5
  }

  /// Whether a word belongs to a figure, a date or a time, which are compared by value: «более 40», «кешкі», `после обеда`.
  private func isBound(_ word: Word, onLeft: Bool) -> Bool {
    let facts = (onLeft ? pair.leftStatements : pair.rightStatements)[word.statement].facts
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
}
