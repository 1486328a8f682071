import Facts
import Lexicon
import Orthography
import TextModel

/// Finds statements that one text denies and the other affirms.
///
/// Negations are paired through the words that they deny, those nearest to the word first. One that finds no partner is
/// a fault where its word stands in the other text undenied, where it denies a denial that both texts have, or where
/// everything around it corresponds; a word that denies by its meaning (to refuse, to lack, only), or two negations in
/// one clause, may say the same.
struct PolarityCheck {
  let pair: LinkedPair
  let words: Correspondence
  /// Every negation, and every word that may be one, but those that the other text has a name for.
  let denials: (left: [Denial], right: [Denial])
  /// Those too.
  let all: (left: [Denial], right: [Denial])

  static func drafts(_ pair: LinkedPair) -> [Draft] {
    if let question = RhetoricalQuestion(pair) { return question.drafts(pair) }
    let check = PolarityCheck(pair)
    let denied = check.drafts()
    guard denied.isEmpty else { return denied }
    let ordered = OrderCheck(pair: pair, denials: check.all).drafts()
    guard ordered.isEmpty else { return ordered }
    let opposite = OppositeCheck(pair: pair, words: pair.words, denials: check.all).drafts()
    guard opposite.isEmpty else { return opposite }
    let averted = AvertedCheck(pair: pair, denials: check.all).drafts()
    return averted.isEmpty ? CommitmentCheck(pair).drafts() : averted
  }

  private init(_ pair: LinkedPair) {
    self.pair = pair
    words = pair.words
    let (left, right) = (DenialReader.denials(of: pair, onLeft: true), DenialReader.denials(of: pair, onLeft: false))
    all = (left, right)
    denials = (
      left.filter { !Self.isNamed($0, besides: right, pair, onLeft: true) },
      right.filter { !Self.isNamed($0, besides: left, pair, onLeft: false) }
    )
  }

  private func drafts() -> [Draft] {
    var left = denials.left.indices.sorted { Denial.isInner(denials.left[$0], than: denials.left[$1]) }
    var right = denials.right.indices.sorted { Denial.isInner(denials.right[$0], than: denials.right[$1]) }
    var paired: [(Int, Int)] = []
    func take(_ match: (Denial, Denial) -> Bool) {
      paired += Pairing.take(&left, &right) { match(denials.left[$0], denials.right[$1]) }
    }
    take(sharesHost)
    take { isBeside($0, onLeft: true) && isBeside($1, onLeft: false) && shareCompany($0, $1) }
    take { isRaised($0, $1, onLeft: true) || isRaised($1, $0, onLeft: false) || areAttributes($0, $1) }
    take { $0.isPossible && $1.isPossible ? false : reaches($0, $1) }
    // First those that nothing in the other text affirms: «болмайтынына кепілдік берді», «не стал гарантировать, что не будет».
    take { a, b in
      areCounterparts(a, b) && affirmed(a, onLeft: true) == nil && affirmed(b, onLeft: false) == nil
    }
    take { !$0.isPossible && !$1.isPossible && areCounterparts($0, $1) && mayStandFor($0, $1) }
    if let draft = lost(left, right, paired) { return [draft] }
    // What is left over is taken to render each other, unless both deny what the other text affirms.
    take { a, b in
      !deniesDenial(a, onLeft: true) && !deniesDenial(b, onLeft: false)
        && (affirmed(a, onLeft: true) == nil || affirmed(b, onLeft: false) == nil) && mayStandFor(a, b)
    }
    left.removeAll { !isTellable(denials.left[$0], onLeft: true) }
    right.removeAll { !isTellable(denials.right[$0], onLeft: false) }
    dropDoubled(&left, denials.left, onLeft: true)
    dropDoubled(&right, denials.right, onLeft: false)
    let isAlone = left.count + right.count == 1
    return left.compactMap { draft(denials.left[$0], onLeft: true, isAlone: isAlone) }
      + right.compactMap { draft(denials.right[$0], onLeft: false, isAlone: isAlone) }
  }

  // MARK: Pairing

  private func sharesHost(_ a: Denial, _ b: Denial) -> Bool {
    a.hosts.contains { host in words.rightOf[host].contains { b.hosts.contains($0) } }
      || lacks(a, b, onLeft: true) || lacks(b, a, onLeft: false)
  }

  /// Whether what stands before one of two negations beside the verb is what the other denies: «рұқсат алмай», `без
  /// разрешения`.
  private func shareCompany(_ a: Denial, _ b: Denial) -> Bool {
    let (left, right) = (company(of: a, onLeft: true), company(of: b, onLeft: false))
    return left.contains { word in words.rightOf[word].contains(where: right.contains) }
  }

  /// What a negation denies, and the object before its verb.
  private func company(of denial: Denial, onLeft: Bool) -> [Int] {
    let side = words.side(onLeft: onLeft)
    let object = side.clauses[denial.clause].words.last { $0 < denial.cue && side.words[$0].isContent }
    return denial.hosts + (object.map { [$0] } ?? [])
  }

  /// Whether two negations may render each other though they deny different words: not where one only tells how or
  /// without what, and the other denies a predicate that the other text affirms.
  private func mayStandFor(_ a: Denial, _ b: Denial) -> Bool {
    let isBeside = (isBeside(a, onLeft: true), isBeside(b, onLeft: false))
    guard isBeside.0 != isBeside.1 else { return true }
    return isBeside.0 ? affirmed(b, onLeft: false) == nil : affirmed(a, onLeft: true) == nil
  }

  /// Whether a word in -сыз says without what the other negation denies: «тендерсіз», `без тендера`.
  private func lacks(_ a: Denial, _ b: Denial, onLeft: Bool) -> Bool {
    guard a.kind == .privative, a.hosts.first == a.cue, let host = b.hosts.first else { return false }
    let word = words.side(onLeft: onLeft).words[a.cue]
    guard word.last.ends(withAny: KazakhEndings.without), !word.unit.isPhrase else { return false }
    return pair.matcher.renders(
      base: String(word.folded.dropLast(3)), words.side(onLeft: !onLeft).words[host].unit, onLeft: onLeft)
  }

  /// Whether one denies a quality and the other what is done with that quality: `несвоевременное перечисление`, «уақтылы
  /// аудармау».
  private func isRaised(_ verb: Denial, _ quality: Denial, onLeft: Bool) -> Bool {
    guard quality.kind == .lexical, verb.kind == .verbal || verb.kind == .lexical,
      let positive = Self.positive(quality, pair, onLeft: !onLeft)
    else { return false }
    let clause = words.side(onLeft: onLeft).words[positive].clause
    return positive < verb.cue && verb.cue <= positive + 6 && clause == verb.clause
  }

  /// Whether both tell what sort of thing a noun behind them is not: «үкіметтік емес», `неправительственный`.
  private func areAttributes(_ a: Denial, _ b: Denial) -> Bool {
    func isNegative(_ denial: Denial, onLeft: Bool) -> Bool {
      words.side(onLeft: onLeft).words[denial.cue].folded.begins(with: "не") && denial.kind == .lexical
        || denial.kind == .privative
    }
    return a.isAttributive && isNegative(b, onLeft: false) || b.isAttributive && isNegative(a, onLeft: true)
  }

  /// Whether what one denies lies within the reach of the other.
  private func reaches(_ a: Denial, _ b: Denial) -> Bool {
    (a.hosts + a.reach).contains { host in
      words.rightOf[host].contains { b.hosts.contains($0) || b.reach.contains($0) }
    }
  }

  private func areCounterparts(_ a: Denial, _ b: Denial) -> Bool {
    guard !(a.isPossible && b.isPossible), deniesDenial(a, onLeft: true) == deniesDenial(b, onLeft: false) else {
      return false
    }
    return words.counterparts(of: a.clause, onLeft: true).first == b.clause
      && words.counterparts(of: b.clause, onLeft: false).first == a.clause
  }

  /// Whether a negated word is the name of what the other text says without a negation: жетпеу, дефицит; үндемеу,
  /// `молчать`.
  private static func isNamed(_ denial: Denial, besides others: [Denial], _ pair: LinkedPair, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[denial.cue]
    let words = pair.words.side(onLeft: !onLeft).words
    if denial.isStrong, isInName(own, pair, onLeft: onLeft),
      words.contains(where: { pair.matcher.rendersWhole(own.unit, $0.unit, onLeft: onLeft) })
    {
      return true
    }
    // «жоқ» and «не» by themselves render nothing but each other.
    guard denial.hosts.first == denial.cue, own.unit.isPhrase || !["жоқ", "емес", "не", "нет"].contains(own.folded)
    else {
      return false
    }
    return words.indices.contains { index in
      words[index].isContent && !others.contains { $0.cue == index }
        && pair.matcher.rendersDenied(own.unit, words[index].unit, onLeft: onLeft)
    }
  }

  /// Whether a phrase of the lexicon has its negation before the noun that it names: «азаматтығы жоқ адам», «игерілмеген
  /// қаражат».
  private static func isInName(_ word: Word, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard word.unit.isPhrase, pair.isKazakh(onLeft: onLeft) else { return false }
    let statement = pair.statements(onLeft: onLeft)[word.statement]
    let last = statement.tokens[word.tokens.upperBound - 1]
    return !VerbForm.mayBe(last.folded, .kazakh) && !statement.facts.cues.contains { $0.range.overlaps(last.range) }
  }

  /// Two negations in one clause say yes: «келісімінсіз жіберілмейді», «нельзя не». A converb at the end of its clause
  /// belongs to the next one: «ескертпей, өшіруге болмайды».
  private func dropDoubled(_ rest: inout [Int], _ denials: [Denial], onLeft: Bool) {
    let side = words.side(onLeft: onLeft)
    func clause(of index: Int) -> Int {
      let denial = denials[index]
      let next = denial.clause + 1
      guard denial.cue + 1 == side.clauses[denial.clause].words.upperBound, side.clauses.indices.contains(next),
        side.clauses[next].statement == side.clauses[denial.clause].statement, isConverb(denial, onLeft: onLeft)
      else { return denial.clause }
      return next
    }
    let clauses = Dictionary(grouping: rest, by: clause)
    rest.removeAll { (clauses[clause(of: $0)]?.count ?? 0).isMultiple(of: 2) }
  }

  // MARK: Judging

  /// A denial of a denial that the other text has alone: «зиянсыз емес», `безвредна`.
  private func lost(_ left: [Int], _ right: [Int], _ paired: [(Int, Int)]) -> Draft? {
    for (l, r) in paired {
      let (a, b) = (denials.left[l], denials.right[r])
      let above = left.first { denials.left[$0].stands(on: a) }
      let beyond = right.first { denials.right[$0].stands(on: b) }
      guard ((above == nil) != (beyond == nil)) != (a.isTwice != b.isTwice),
        !a.isPossible || !b.isPossible || a.isTwice != b.isTwice,
        words.links(a.clause, b.clause) >= 1 || words.left.clauses.count + words.right.clauses.count == 2
      else { continue }
      let left = above.map { span(denials.left[$0].range, a.range) } ?? a.range
      let right = beyond.map { span(denials.right[$0].range, b.range) } ?? b.range
      return pair.draft(.negation, .error, certainty: 0.7, left: left, right: right, .opposite)
    }
    return nil
  }

  private func span(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }

  func isTellable(_ denial: Denial, onLeft: Bool) -> Bool {
    !denial.isPossible || Self.positive(denial, pair, onLeft: onLeft) != nil
  }

  private func draft(_ denial: Denial, onLeft: Bool, isAlone: Bool) -> Draft? {
    guard !TemporalDenial.tellsUntil(denial, pair, onLeft: onLeft),
      !TemporalDenial.tellsFirst(denial, pair, onLeft: onLeft), !saysOpposite(denial, onLeft: onLeft),
      !boundsFigure(denial, onLeft: onLeft)
    else { return nil }
    if let word = affirmed(denial, onLeft: onLeft) ?? allowed(denial, onLeft: onLeft) {
      let (own, other) = Predicate.answer(to: denial, at: word, pair, onLeft: !onLeft)
      let certainty = denial.isStrong ? 0.8 : 0.65
      return pair.draft(
        .negation, .error, certainty: certainty, left: onLeft ? own : other, right: onLeft ? other : own, .opposite)
    }
    guard denial.isStrong, !denial.isAttributive, !isQuality(denial, onLeft: onLeft), !isBeside(denial, onLeft: onLeft),
      !deniesDenial(denial, onLeft: onLeft), isAlone,
      hasMatchedCompany(denial, onLeft: onLeft), corresponds(but: denial, onLeft: onLeft),
      !hasDenyingWord(onLeft: !onLeft, near: nil), !hasOpposite(of: denial, onLeft: onLeft)
    else { return nil }
    return pair.draft(
      .negation, .error, certainty: 0.45, left: onLeft ? denial.range : nil, right: onLeft ? nil : denial.range, .denied
    )
  }

  /// Whether a denied verb makes a bound of a figure, which is compared by value: «3 метрден төмендемеуі керек».
  private func boundsFigure(_ denial: Denial, onLeft: Bool) -> Bool {
    let cue = words.side(onLeft: onLeft).words[denial.cue]
    return pair.statements(onLeft: onLeft)[cue.statement].facts.quantities.contains {
      $0.boundRange?.overlaps(cue.range) == true
    }
  }

  /// Whether the other text says by an opposite what is denied: «жеңіске жете алмай», `потерпели поражение`; «ақау
  /// болмаған», `исправны`.
  private func saysOpposite(_ denial: Denial, onLeft: Bool) -> Bool {
    let (own, other) = (words.side(onLeft: onLeft).words, words.side(onLeft: !onLeft).words)
    let others = onLeft ? denials.right : denials.left
    return (denial.hosts.prefix(1) + (denial.thing.map { [$0] } ?? [])).contains { host in
      other.indices.contains { index in
        pair.matcher.areOpposite(own[host].unit, other[index].unit, onLeft: onLeft)
          && words.renderings(of: index, onLeft: !onLeft).isEmpty
          && !others.contains { $0.isStrong && $0.covers(index) }
          && (words.counterparts(of: denial.clause, onLeft: onLeft).first ?? other[index].clause) == other[index].clause
      }
    }
  }

  /// Whether a negated Kazakh participle before a noun only tells of what kind it is: «жол талғамайтын көлік» is
  /// `вездеход`.
  private func isQuality(_ denial: Denial, onLeft: Bool) -> Bool {
    guard denial.kind == .verbal, pair.isKazakh(onLeft: onLeft) else { return false }
    let side = words.side(onLeft: onLeft)
    let folded = side.words[denial.cue].folded
    return folded.ends(withAny: ["айтын", "ейтін"]) && side.words.indices.contains(denial.cue + 1)
      && side.words[denial.cue + 1].clause == denial.clause && side.words[denial.cue + 1].isContent
  }

  /// Whether a negation only tells how, when or of whom, and denies no predicate: «шықпай», `не дожидаясь`, «құжатсыз»,
  /// «тапсырмағандар».
  private func isBeside(_ denial: Denial, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    if denial.kind == .privative { return !isPredicative(denial, onLeft: onLeft) }
    if pair.isKazakh(onLeft: onLeft) {
      if isConverb(denial, onLeft: onLeft) { return true }
      return denial.kind == .verbal && side[denial.cue].last.ends(withAny: Self.ofPeople)
    }
    return denial.kind == .particle
      && [denial.verb, denial.hosts.first].contains { index in
        index.map { side[$0].folded.ends(withAny: Self.gerunds) && !side[$0].folded.ends(withAny: Self.finite) } == true
      }
  }

  /// Whether a word in -сыз ends its clause: «су ішуге жарамсыз».
  private func isPredicative(_ denial: Denial, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft)
    return pair.isKazakh(onLeft: onLeft) && denial.cue + 1 == side.clauses[denial.clause].words.upperBound
  }

  private static let gerunds =
    ["я", "ясь", "вшись"]
    + ["вший", "вшая", "вшие", "вших", "вшим", "вшего", "вшему", "вшей", "вшую", "вшими"]
    .flatMap { [$0, $0 + "ся"] }
  /// Ends of verbs and adjectives that look like gerunds.
  private static let finite = ["ься", "тся", "лся", "ая", "яя"]
  private static let ofPeople = ["ған", "ген", "қан", "кен", "йтын", "йтін"].flatMap { participle in
    KazakhEndings.plural.flatMap { plural in
      ["", "ға", "ге", "ды", "ді", "дың", "дің", "дан", "ден"].map { participle + plural + $0 }
    }
  }

  /// Whether a Kazakh negation is a converb that no verb behind it makes a predicate: «шықпай», not «шықпай қалды».
  private func isConverb(_ denial: Denial, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    guard pair.isKazakh(onLeft: onLeft), denial.kind == .verbal,
      side[denial.cue].last.ends(withAny: KazakhEndings.denyingConverb)
    else { return false }
    let next = denial.cue + 1 < side.count ? side[denial.cue + 1] : nil
    // «келмей ме?» asks.
    return next?.clause != denial.clause
      || !["қал", "кет", "қой", "отыр", "жүр", "жатыр", "тұр", "кел", "ма", "ме", "ба", "бе", "па", "пе"].contains {
        next?.folded.begins(with: $0) == true
      }
  }

  /// Whether a word about what is denied corresponds; a clause that the other text lacks is no denial of it.
  private func hasMatchedCompany(_ denial: Denial, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft)
    let company = side.clauses[denial.clause].words.filter {
      side.words[$0].isContent && $0 != denial.cue && !denial.hosts.contains($0)
    }
    return company.isEmpty || company.contains { !words.renderings(of: $0, onLeft: onLeft).isEmpty }
  }
}
