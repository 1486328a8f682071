import Facts
import Lexicon
import Orthography
import TextModel

/// Finds statements of which one text says the opposite by its choice of words: «өсті», «снизился»; a denial turns each
/// of them: «қарсы емес», «не одобряют».
struct OppositeCheck {
  let pair: LinkedPair
  let words: Correspondence
  let denials: (left: [Denial], right: [Denial])

  func drafts() -> [Draft] {
    guard !areScoresTurned, !ExchangedRoles(pair).areConverse else { return [] }
    let left = candidates(onLeft: true)
    let right = candidates(onLeft: false)
    for a in left {
      for b in right where contradict(a, b) && stand(a.clause, for: b.clause) && !isSaidBeside(a, b) && shares(a, b) {
        let kind = isDated(a, b) ? FindingKind.date : .negation
        return [pair.draft(kind, .error, certainty: 0.75, left: a.range, right: b.range, .opposite)]
      }
    }
    return []
  }

  /// Whether the texts tell one match from the two sides of it: «0:2 есебімен жеңілді», `обыграл 2:0`.
  private var areScoresTurned: Bool {
    func scores(_ statements: [Side.Statement]) -> [Quantity] {
      statements.flatMap(\.facts.quantities).filter { $0.unit == .score }
    }
    let right = scores(pair.rightStatements)
    return scores(pair.leftStatements).contains { score in
      score.isRange && right.contains { $0.low == score.high && $0.high == score.low }
    }
  }

  /// Whether both texts give one day, which the one tells as the beginning and the other as the end.
  private func isDated(_ a: Candidate, _ b: Candidate) -> Bool {
    guard pair.matcher.tellsBound(a.unit, onLeft: true), pair.matcher.tellsBound(b.unit, onLeft: false) else {
      return false
    }
    let left = pair.leftStatements.flatMap(\.facts.dates)
    let right = pair.rightStatements.flatMap(\.facts.dates)
    return left.contains { date in
      date.first.day != nil && right.contains { $0.first.day != nil && date.agrees(with: $0) == .equal }
    }
  }

  /// A word with an opposite, and whether it is denied.
  private struct Candidate {
    let word: Int
    let unit: LexicalUnit
    let clause: Int
    let range: Range<Int>
    let isDenied: Bool
    /// Whether a refusal or the lifting of a ban is among what denies it.
    let isRefused: Bool
  }

  private func candidates(onLeft: Bool) -> [Candidate] {
    let side = words.side(onLeft: onLeft).words
    let own = onLeft ? denials.left : denials.right
    return side.indices.compactMap { index in
      let word = side[index]
      guard pair.matcher.hasOpposite(word.unit, onLeft: onLeft), mayTell(index, side, onLeft: onLeft),
        !word.unit.isReadWithoutNegation, !isBound(word, onLeft: onLeft),
        !own.contains(where: { denial in
          (denial.cue == index || denial.hosts.contains(index))
            && TemporalDenial.tellsUntil(denial, pair, onLeft: onLeft)
        })
      else { return nil }
      // «қамаусыз» is at large.
      guard !own.contains(where: { $0.kind == .privative && $0.cue == index }) || isWordWithout(word, onLeft: onLeft)
      else {
        return nil
      }
      // `не подозревать` as a whole is the opposite of «білу».
      let isNegated =
        word.unit.stem == "не" && pair.matcher.hasOpposite(word.unit, onLeft: onLeft, asWhole: true)
      let strong = own.filter {
        $0.isStrong && $0.cue == index && !isNegated
          || ($0.isStrong || $0.isRefusal) && $0.cue != index && $0.hosts.contains(index)
      }
      // «возражений не прозвучало»: whether there were any is for the negation to tell.
      guard !own.contains(where: { $0.isStrong && $0.reach.contains(index) }) else { return nil }
      // A second host may be denied or not.
      guard strong.allSatisfy({ $0.cue == index || $0.hosts.first == index || $0.kind == .verbal }) else { return nil }
      return Candidate(
        word: index, unit: word.unit, clause: word.clause,
        range: strong.reduce(word.range) {
          min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
        },
        isDenied: !strong.count.isMultiple(of: 2), isRefused: strong.contains(where: \.isRefusal))
    }
  }

  /// Whether a word in -сыз is one of the lexicon, which has its opposite as such: «кінәсіз».
  private func isWordWithout(_ word: Word, onLeft: Bool) -> Bool {
    guard let side = pair.matcher.lexiconSide(onLeft: onLeft), side == .kazakh, !word.unit.isPhrase,
      let term = word.unit.terms.first
    else { return true }
    let text = pair.matcher.lexicon?.text(of: term, side) ?? ""
    return text.ends(withAny: KazakhEndings.without) && pair.matcher.surelyHasOpposite(word.unit, onLeft: onLeft)
  }

  /// Whether a word says enough by itself: no name, which is compared as such («Оңтүстік Корея»), and no particle.
  private func mayTell(_ index: Int, _ side: [Word], onLeft: Bool) -> Bool {
    let word = side[index]
    if word.unit.isCapitalised, index > 0, side[index - 1].statement == word.statement { return false }
    // «салдарынан» is as a result of, `согласно` according to.
    if ["салдарынан", "согласно"].contains(word.folded) || joins(index, side) { return false }
    let isTelling =
      word.isContent && !Self.order.contains(word.folded) || Self.particles.contains(word.folded) || takes(index, side)
    // `более эффективно` is only a degree of what follows.
    let isDegree = ["более", "менее"].contains(word.folded) && index + 1 < side.count && side[index + 1].isContent
    return isTelling && !isDegree && !isWeaklyDenied(index, side) && !helps(index, side, onLeft: onLeft)
  }

  /// Whether a Kazakh verb only helps the converb before it: «жіберіп алмаймыз», «төмендеп жатыр».
  private func helps(_ index: Int, _ side: [Word], onLeft: Bool) -> Bool {
    let word = side[index]
    guard word.last.begins(withAny: Self.auxiliaries),
      !word.unit.isPhrase || !pair.matcher.hasOpposite(word.unit, onLeft: onLeft, asWhole: true)
    else { return false }
    let before = index > 0 && side[index - 1].clause == word.clause ? side[index - 1].last : ""
    return (word.unit.isPhrase ? word.folded : before).ends(withAny: ["ып", "іп", "ап", "еп", "йп"])
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

  /// Whether two words say opposite things: opposites of which both or none is denied, or words of one pole of which one
  /// is.
  private func contradict(_ a: Candidate, _ b: Candidate) -> Bool {
    // A phrase may render a noun of the other text besides: «стипендия», `получить стипендию`.
    guard !isRaised(a, besides: b, onLeft: true), !isRaised(b, besides: a, onLeft: false), !areTurned(a, b) else {
      return false
    }
    // What is told of a thing beside is no predicate: «ақша жұмсалады», `собранные деньги`.
    guard
      isParticiple(a.word, onLeft: true) == isParticiple(b.word, onLeft: false)
        || isAttribute(a.word, onLeft: true) || isAttribute(b.word, onLeft: false)
    else { return false }
    guard !isRendered(a, besides: b, onLeft: true), !isRendered(b, besides: a, onLeft: false) else { return false }
    // Of words that render each other the negations tell.
    return a.isDenied == b.isDenied
      ? pair.matcher.areOpposite(a.unit, b.unit)
      : !a.isRefused && !b.isRefused && words.rightOf[a.word].isEmpty && pair.matcher.areOfOnePole(a.unit, b.unit)
  }

  /// Whether another word than the second one renders a word: one that has to do with what is opposed to it, or any where
  /// the word only might be one that has an opposite («туыстары», which looks like a form of «туу»).
  private func isRendered(_ a: Candidate, besides b: Candidate, onLeft: Bool) -> Bool {
    let partner = onLeft ? words.partner[a.word] : words.partner.firstIndex(of: a.word)
    if let partner, partner != b.word, !a.unit.isPhrase, !pair.matcher.surelyHasOpposite(a.unit, onLeft: onLeft) {
      return true
    }
    // «логистикалық орталық» is rendered as a whole, whatever its words are opposed to, and the other word by another one.
    let its = onLeft ? words.partner.firstIndex(of: b.word) : words.partner[b.word]
    if let partner, partner != b.word, let its, its != a.word, a.unit.isPhrase,
      !pair.matcher.hasOpposite(a.unit, onLeft: onLeft, asWhole: true),
      pair.matcher.rendersWhole(a.unit, words.side(onLeft: !onLeft).words[partner].unit, onLeft: onLeft)
    {
      return true
    }
    return words.renderings(of: a.word, onLeft: onLeft).contains { index in
      let other = words.side(onLeft: !onLeft).words[index].unit
      return index != b.word
        && (pair.matcher.areOpposite(a.unit, other, onLeft: onLeft)
          || pair.matcher.areOfOnePole(a.unit, other, onLeft: onLeft))
    }
  }

  /// Whether a word stands before a noun and is no verb: «сыртқы қарыз».
  private func isAttribute(_ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    guard side.indices.contains(word + 1), side[word + 1].clause == side[word].clause, side[word + 1].isContent else {
      return false
    }
    return !VerbForm.isLikely(side[word].last, pair.side(onLeft: onLeft).document.language)
      && !isParticiple(word, onLeft: onLeft)
  }

  /// Whether a word is a participle before the noun that it tells of: «жиналған қаражат», `собранные деньги`.
  private func isParticiple(_ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    guard side.indices.contains(word + 1), side[word + 1].clause == side[word].clause, side[word + 1].isContent else {
      return false
    }
    let isKazakh = pair.isKazakh(onLeft: onLeft)
    return side[word].last.ends(withAny: isKazakh ? Self.kazakhParticiples : Self.russianParticiples)
  }

  private static let kazakhParticiples = ["ған", "ген", "қан", "кен", "тын", "тін"]
  private static let russianParticiples =
    ["анн", "енн"].flatMap { stem in
      ["ый", "ая", "ое", "ые", "ого", "ой", "ому", "ую", "ым", "ых", "ыми"].map { stem + $0 }
    } + ["ий", "ая", "ее", "ие", "его", "ей", "ему", "ую", "им", "их", "ими"].map { "вш" + $0 }

  /// Whether a verb behind a quality is denied where the other text denies the quality: «жеткілікті тиімді
  /// пайдаланылмайды», `недостаточно эффективно`.
  private func isRaised(_ a: Candidate, besides b: Candidate, onLeft: Bool) -> Bool {
    guard words.side(onLeft: !onLeft).words[b.word].folded.begins(with: "не") else { return false }
    return (onLeft ? denials.left : denials.right).contains {
      $0.kind == .verbal && $0.clause == a.clause && $0.cue > a.word && $0.cue <= a.word + 6
    }
  }

  /// Whether two comparisons are turned round: «ауылдағы қаладағыдан кем», `в городе больше, чем в ауле`.
  private func areTurned(_ a: Candidate, _ b: Candidate) -> Bool {
    guard let own = standard(of: a.word, onLeft: true), let other = standard(of: b.word, onLeft: false) else {
      return false
    }
    let (mine, its) = (words.rightOf[own], words.leftOf[other])
    return !mine.contains(other) && !its.contains(own) && !(mine.isEmpty && its.isEmpty)
  }

  /// What a thing is compared with: the ablative before a Kazakh degree, what follows `чем`.
  private func standard(of word: Int, onLeft: Bool) -> Int? {
    let side = words.side(onLeft: onLeft).words
    if pair.isKazakh(onLeft: onLeft) {
      let clause = side.indices.filter { $0 < word && $0 >= word - 3 && side[$0].clause == side[word].clause }
      return clause.last { index in
        side[index].last.ends(withAny: KazakhEndings.ablative) || side[index + 1].folded == "қарағанда"
      }
    }
    guard let than = side.indices.first(where: { $0 > word && $0 <= word + 3 && side[$0].folded == "чем" }) else {
      return nil
    }
    return side.indices.first { $0 > than && side[$0].isContent }
  }

  private func hasOpposite(_ word: Int, onLeft: Bool) -> Bool {
    pair.matcher.hasOpposite(words.side(onLeft: onLeft).words[word].unit, onLeft: onLeft)
  }

  /// Whether one of two clauses is the likeliest counterpart of the other.
  private func stand(_ leftClause: Int, for rightClause: Int) -> Bool {
    isOneClause || words.left.clauses[leftClause].words.count == 1 || words.right.clauses[rightClause].words.count == 1
      || words.counterparts(of: leftClause, onLeft: true).first == rightClause
      || words.counterparts(of: rightClause, onLeft: false).first == leftClause
  }

  /// Whether one of the texts has a word of the other's meaning besides: in the same clause, or in another that holds
  /// none of the other pole.
  private func isSaidBeside(_ a: Candidate, _ b: Candidate) -> Bool {
    let isRight = words.right.words.indices.contains { index in
      index != b.word && pair.matcher.areOfOnePole(a.unit, words.right.words[index].unit)
        && (words.right.words[index].clause == b.clause || isFree(index, onLeft: false))
    }
    return isRight
      || words.left.words.indices.contains { index in
        index != a.word && pair.matcher.areOfOnePole(words.left.words[index].unit, b.unit)
          && (words.left.words[index].clause == a.clause || isFree(index, onLeft: true))
      }
  }

  /// Whether no word of the other text renders a word.
  private func isFree(_ word: Int, onLeft: Bool) -> Bool { words.renderings(of: word, onLeft: onLeft).isEmpty }

  /// Whether each text is one sentence that only the quotation marks of names cut: «Барыс» уступил «Торпедо».
  private var isOneClause: Bool {
    guard pair.leftStatements.count == 1, pair.rightStatements.count == 1 else { return false }
    return (pair.leftStatements + pair.rightStatements).allSatisfy { statement in
      !statement.tokens.contains { $0.kind == .mark && [",", ";", ":", "—", "–", "(", "!", "?"].contains($0.folded) }
    }
  }

  /// Whether the clauses speak of the same: most of their other words correspond.
  private func shares(_ a: Candidate, _ b: Candidate) -> Bool {
    func others(_ candidate: Candidate, onLeft: Bool) -> [Int] {
      let side = words.side(onLeft: onLeft)
      func isOther(_ index: Int) -> Bool { !side.words[index].range.overlaps(candidate.range) }
      let clause = side.clauses[candidate.clause].words.filter(isOther)
      // A predicate that a comma cuts off says it of the statement: «Карантин, объявленный в мае, снят».
      return !isOneClause && clause.contains { side.words[$0].isContent }
        ? clause
        : side.words.indices.filter { isOther($0) && side.words[$0].statement == side.words[candidate.word].statement }
    }
    let isCutOff = [(a, true), (b, false)].contains { candidate, onLeft in
      let side = words.side(onLeft: onLeft)
      return side.clauses[candidate.clause].words.allSatisfy { !side.words[$0].isContent || $0 == candidate.word }
    }
    func isCovered(_ candidate: Candidate, onLeft: Bool) -> Bool {
      let others = others(candidate, onLeft: onLeft)
      // «емтиханнан өтті» is one phrase, whose noun renders what the other text says besides: `экзамен он провалил`.
      return words.coverage(others, onLeft: onLeft) >= 0.5
        || candidate.unit.isPhrase && !others.contains { words.side(onLeft: onLeft).words[$0].isContent }
    }
    return (isOneClause || isCutOff || words.links(a.clause, b.clause) >= 1)
      && isCovered(a, onLeft: true) && isCovered(b, onLeft: false)
  }

  /// Whether a word belongs to a figure, a date or a time, which are compared by value: «более 40», «кешкі», `после обеда`.
  private func isBound(_ word: Word, onLeft: Bool) -> Bool {
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
}
