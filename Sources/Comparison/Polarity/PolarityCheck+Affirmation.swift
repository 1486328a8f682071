import Facts
import Lexicon
import Orthography
import TextModel

/// What the other text says of what is denied: the same undenied, the opposite, or a denial in other words.
extension PolarityCheck {
  /// The word of the other text that says undenied what this denial denies.
  func affirmed(_ denial: Denial, onLeft: Bool) -> Int? {
    if denial.kind == .lexical || denial.kind == .privative, let word = Self.positive(denial, pair, onLeft: onLeft),
      isPlain(word, onLeft: !onLeft)
    {
      return word
    }
    // `невозможно избежать ошибки` says nothing against the mistake.
    let isOfFirst = denial.kind == .copula || denial.kind == .absence || deniesDenial(denial, onLeft: onLeft)
    let hosts = isOfFirst ? denial.hosts.prefix(1) : denial.hosts[...]
    for host in hosts {
      // Nouns are repeated where nothing is said of them; a verb or quality is what is denied.
      let isSure = denial.kind == .verbal || denial.kind == .particle || denial.kind == .lexical
      for word in words.renderings(of: host, onLeft: onLeft)
      where isDeniable(word, by: denial, onLeft: onLeft)
        && (!denial.isRefusal && ![.verbal, .privative, .lexical].contains(denial.kind)
          || isRenderedWhole(host, word, onLeft: onLeft))
        && !isAgainst(denial, host, word, onLeft: onLeft)
        && (!denial.isAttributive || isOfOneNoun(denial, word, onLeft: onLeft))
        && !isPart(host, of: word, onLeft: onLeft) && !isWithout(word, host, onLeft: onLeft)
        && isPlain(word, onLeft: !onLeft) && !isSuperseded(denial, by: word, onLeft: onLeft)
        && clauseCoverage(host, word, of: denial, onLeft: onLeft) >= (isSure ? 0.4 : 0.6)
      {
        return word
      }
    }
    return nil
  }

  /// Whether what is no longer so gives way to what is now, each with words of its own: `больше не отапливается углём`,
  /// «енді газбен жылытылады».
  private func isSuperseded(_ denial: Denial, by word: Int, onLeft: Bool) -> Bool {
    let (own, other) = (words.side(onLeft: onLeft), words.side(onLeft: !onLeft))
    let clauses = (own.clauses[denial.clause].words, other.clauses[other.words[word].clause].words)
    func holds(_ clause: Range<Int>, _ side: SideWords, _ marks: Set<String>) -> Bool {
      clause.contains { marks.contains(side.words[$0].folded) }
    }
    func hasOwn(_ clause: Range<Int>, onLeft: Bool) -> Bool {
      clause.contains {
        words.side(onLeft: onLeft).words[$0].isContent && words.renderings(of: $0, onLeft: onLeft).isEmpty
      }
    }
    return holds(clauses.0, own, ["больше", "енді"]) && holds(clauses.1, other, ["енді", "теперь", "отныне"])
      && hasOwn(clauses.0, onLeft: onLeft) && hasOwn(clauses.1, onLeft: !onLeft)
  }

  /// Whether a word of the other text already says the opposite of what is denied: «қауіпсіз емес», `опасно`; «қолдануға
  /// болмайды», `запрещено`.
  private func isAgainst(_ denial: Denial, _ host: Int, _ word: Int, onLeft: Bool) -> Bool {
    let own = words.side(onLeft: onLeft).words[host]
    let other = words.side(onLeft: !onLeft).words[word]
    if pair.matcher.areOpposite(own.unit, other.unit, onLeft: onLeft) { return true }
    // «жұмыстан босату» as a whole is what `уволить` says.
    if host != denial.cue, other.unit.isPhrase, !own.unit.isPhrase,
      pair.matcher.rendersWhole(other.unit, own.unit, onLeft: !onLeft)
    {
      return false
    }
    // What a negated word renders as a whole is denied itself, and so is a phrase that denies: `в нарушение закона`.
    guard host == denial.cue || other.unit.isPhrase, denies(other, onLeft: !onLeft), !denies(own, onLeft: onLeft) else {
      return false
    }
    // «жіберіп алмады» denies `упустил`, which «жіберіп алу» means.
    return !own.unit.isPhrase || !pair.matcher.rendersWhole(own.unit, other.unit, onLeft: onLeft)
      || pair.matcher.rendersDenied(own.unit, other.unit, onLeft: onLeft)
  }

  /// Whether a word or phrase denies by its meaning.
  private func denies(_ word: Word, onLeft: Bool) -> Bool {
    let tokens = pair.statements(onLeft: onLeft)[word.statement].tokens
    return DenyingWord.find(in: tokens).contains { $0.range.overlaps(word.range) && !DenyingWord.isOnly($0) }
  }

  /// Whether what an attribute denies is said of the same noun: «мемлекеттік емес мектеп», `государственная школа`.
  private func isOfOneNoun(_ denial: Denial, _ word: Int, onLeft: Bool) -> Bool {
    words.renderings(of: denial.cue + 1, onLeft: onLeft).contains { $0 == word + 1 }
  }

  /// Whether a word can be what a denial denies: no auxiliary, no name set against another («АҚШ емес, Корея»), and nothing
  /// that the denying text says undenied elsewhere too («енгізу не енгізбеу»).
  private func isDeniable(_ word: Int, by denial: Denial, onLeft: Bool) -> Bool {
    let other = words.side(onLeft: !onLeft).words[word]
    if !other.unit.isPhrase && other.folded.begins(withAny: Self.auxiliaries) || Self.particles.contains(other.folded) {
      return false
    }
    // «ешкім», `никто` go along with a negation.
    let cues = pair.statements(onLeft: !onLeft).flatMap(\.facts.cues)
    if cues.contains(where: { $0.kind == .concord && $0.range.overlaps(other.range) }) { return false }
    if denial.kind == .copula, other.unit.isCapitalised, !other.unit.isPhrase, word > 0 { return false }
    // What stands in the ablative is no verb that is done or not: «істен шықты».
    let isVerb = denial.kind == .verbal || denial.kind == .particle
    if isVerb, !other.unit.isPhrase, other.folded.ends(withAny: KazakhEndings.ablative) {
      return false
    }
    let own = onLeft ? denials.left : denials.right
    return !words.renderings(of: word, onLeft: !onLeft).contains { index in
      // «кінәсін мойындады» renders `вину` besides.
      let isArgument =
        other.unit.isPhrase
        && (words.renderings(of: index, onLeft: onLeft) == [word]
          || !pair.matcher.rendersWhole(
            other.unit, words.side(onLeft: onLeft).words[index].unit, onLeft: !onLeft))
      return index != denial.cue && !isArgument && !own.contains { $0.hosts.contains(index) || $0.cue == index }
    }
  }

  /// Beginnings of verbs that say little by themselves: to be, to say, to become, to turn out.
  private static let auxiliaries = ["бол", "деген", "дейді", "деді", "стал", "стан", "оказ", "явля", "быва", "был"]
  private static let particles: Set<String> = ["да", "де", "та", "те", "же", "лишь", "только", "тек", "ғана", "қана"]

  /// Whether a word renders what a negated phrase says as a whole, not its noun alone: «қызметінен кетпейді», «пост».
  private func isRenderedWhole(_ host: Int, _ word: Int, onLeft: Bool) -> Bool {
    let (unit, other) = (words.side(onLeft: onLeft).words[host].unit, words.side(onLeft: !onLeft).words[word].unit)
    return !unit.isPhrase || unit.stem == "не"
      || pair.matcher.rendersWhole(unit, other, onLeft: onLeft)
      || isRenderedApart(unit, word, onLeft: onLeft)
  }

  /// Whether a word only renders part of a phrase that has its opposite as a whole: `работать` the «іс» of «істен шығу».
  private func isPart(_ host: Int, of word: Int, onLeft: Bool) -> Bool {
    let (unit, other) = (words.side(onLeft: onLeft).words[host].unit, words.side(onLeft: !onLeft).words[word].unit)
    return !unit.isPhrase && other.isPhrase && pair.matcher.hasOpposite(other, onLeft: !onLeft, asWhole: true)
      && !pair.matcher.rendersWhole(other, unit, onLeft: !onLeft)
  }

  /// Whether the words of a clause say together what a phrase says, in whatever order: «кінәсін мойындау», `вину он
  /// признал`.
  private func isRenderedApart(_ phrase: LexicalUnit, _ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: !onLeft)
    let units = side.clauses[side.words[word].clause].words.filter { side.words[$0].isContent }.map {
      side.words[$0].unit
    }
    return pair.matcher.rendersApart(phrase, side.words[word].unit, among: units, onLeft: onLeft)
  }

  /// Whether a Kazakh word says that something is without what is denied: «жұмыссыз», `не имеют работы`.
  private func isWithout(_ word: Int, _ host: Int, onLeft: Bool) -> Bool {
    let (own, other) = (words.side(onLeft: onLeft).words[host], words.side(onLeft: !onLeft).words[word])
    // «жұмыссыз», «жұмыссыздық»
    if own.folded.ends(withAny: KazakhEndings.without), other.folded.begins(with: own.folded) { return true }
    guard pair.isKazakh(onLeft: !onLeft), !other.unit.isPhrase, other.folded.ends(withAny: KazakhEndings.without) else {
      return false
    }
    let base = String(other.folded.dropLast(KazakhEndings.without[0].count))
    return pair.matcher.renders(base: base, own.unit, onLeft: !onLeft)
  }

  /// A word of the other text that allows what a modal denial forbids: болады against нельзя.
  func allowed(_ denial: Denial, onLeft: Bool) -> Int? {
    guard denial.isModal || denial.isInability, words.coverage(onLeft: onLeft) >= 0.3 else { return nil }
    let others = words.side(onLeft: !onLeft).words
    return others.indices.first { index in
      guard isPlain(index, onLeft: !onLeft),
        denial.isModal || stand(denial.clause, others[index].clause, onLeft: onLeft)
      else { return false }
      let own = others[index]
      let last = index > 0 ? others[index - 1] : nil
      let before = ["болады", "алады", "алды", "алған"].contains(own.second) ? own.folded : last?.last ?? ""
      // By themselves «болады» is will be, «алады» takes.
      switch own.last {
      case "болады": return before.ends(withAny: ["уға", "уге"])
      case "алады", "алды", "алған": return before.ends(withAny: ["а", "е", "й"])
      default: return Self.able.contains(own.folded) || denial.isModal && Self.allowing.contains(own.folded)
      }
    }
  }

  private static let allowing: Set<String> = [
    "мүмкін", "можно", "может", "могут", "вправе", "разрешено", "разрешается",
  ]
  private static let able: Set<String> = [
    "смог", "смогла", "смогло", "смогли", "сумел", "сумела", "сумели", "удалось",
  ]

  /// Whether a clause of the denying text and one of the other are the likeliest counterparts.
  private func stand(_ clause: Int, _ other: Int, onLeft: Bool) -> Bool {
    words.counterparts(of: clause, onLeft: onLeft).first.map { $0 == other } ?? true
  }

  /// Whether a word is denied neither by a negation nor by a word beside it.
  private func isPlain(_ word: Int, onLeft: Bool) -> Bool {
    let own = onLeft ? denials.left : denials.right
    // «көп ұзамай», which has a name in the other text, denies all the same.
    let isNamed = (onLeft ? all.left : all.right).contains { $0.isStrong && $0.cue == word }
    // A refusal is itself not denied.
    return !isNamed && !own.contains { $0.covers(word) && !($0.isRefusal && $0.cue == word) }
      && !isPostposition(word, onLeft: onLeft) && !isForestalled(word, onLeft: onLeft)
      && !isExcepted(word, onLeft: onLeft)
      && !hasDenyingWord(onLeft: onLeft, near: word)
  }

  /// Whether «жайлы» behind a noun is about, not comfortable.
  private func isPostposition(_ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    guard side[word].folded == "жайлы", word > 0, word + 1 < side.count else { return false }
    return side[word - 1].clause == side[word].clause && side[word - 1].isContent
      && side[word + 1].clause == side[word].clause && side[word + 1].folded != "емес"
  }

  /// Whether a clause tells what had not happened yet: `раньше, чем они успели`, `прежде чем`.
  private func isForestalled(_ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft)
    let start = side.clauses[side.words[word].clause].words.lowerBound
    guard ["чем", "как"].contains(side.words[start].folded) || ["прежде"].contains(side.words[start].folded) else {
      return false
    }
    return start > 0 && ["раньше", "прежде", "того"].contains(side.words[start - 1].folded)
      || side.words[start].folded == "прежде"
  }

  /// Whether «басқа» takes a word out: «қанттан басқа».
  private func isExcepted(_ word: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    return word + 1 < side.count && ["басқа", "өзге", "бөлек"].contains(side[word + 1].folded)
      && side[word].last.ends(withAny: KazakhEndings.ablative)
  }

  /// Whether a word that denies by its meaning stands in the clause of a word, or anywhere.
  func hasDenyingWord(onLeft: Bool, near word: Int?) -> Bool {
    let statements = pair.statements(onLeft: onLeft)
    let side = words.side(onLeft: onLeft)
    let clause = word.map { scope(side.words[$0].clause, side) }
    let own = word.map { side.words[$0].range }
    return statements.contains { statement in
      let denying = DenyingWord.find(in: statement.tokens)
      return (denying + statement.tokens.filter { isUnmatchedNegative($0, onLeft: onLeft) }).contains { token in
        clause?.contains(token.range.lowerBound) != false
          && own?.overlaps(token.range) != true && !isShared(token, onLeft: onLeft)
      }
    }
  }

  /// The bytes of a clause, with those before the comma of «вместо того, чтобы».
  private func scope(_ clause: Int, _ side: SideWords) -> Range<Int> {
    let own = side.clauses[clause]
    guard clause > 0, side.words[own.words.lowerBound].folded == "чтобы" else { return own.range }
    return side.clauses[clause - 1].range.lowerBound..<own.range.upperBound
  }

  /// Whether a long word in не- finds no rendering: `неплательщиков`.
  private func isUnmatchedNegative(_ token: Token, onLeft: Bool) -> Bool {
    guard token.folded.begins(with: "не"), token.folded.unicodeScalars.count >= 7,
      let word = words.side(onLeft: onLeft).index(at: token.range.lowerBound),
      NegativeWord.isRussian(words.side(onLeft: onLeft).words[word])
    else { return false }
    return words.renderings(of: word, onLeft: onLeft).isEmpty
  }

  /// Whether the other text may say by an opposite what is denied: it has one of what is denied («тоқтаған жоқ»,
  /// «продолжается»), or any word with an opposite that finds no rendering.
  func hasOpposite(of denial: Denial, onLeft: Bool) -> Bool {
    let own = words.side(onLeft: onLeft).words
    let other = words.side(onLeft: !onLeft).words
    return other.indices.contains { index in
      words.renderings(of: index, onLeft: !onLeft).isEmpty && !Self.isAdjective(other[index].folded)
        && pair.matcher.hasOpposite(other[index].unit, onLeft: !onLeft)
        || denial.hosts.contains { pair.matcher.areOpposite(own[$0].unit, other[index].unit, onLeft: onLeft) }
    }
  }

  /// Whether a Russian word ends like an adjective before a noun, which says nothing of what is done.
  private static func isAdjective(_ folded: String) -> Bool {
    folded.ends(withAny: ["ого", "его", "ых", "их", "ый", "ий", "ая", "ую", "ыми", "ими", "ому", "ему"])
  }

  /// Whether the other text has the word too, undenied: «бұзушылық» beside «нарушений» denies nothing.
  private func isShared(_ token: Token, onLeft: Bool) -> Bool {
    if DenyingWord.isOnly(token) {
      return pair.statements(onLeft: !onLeft).contains {
        $0.tokens.contains(where: DenyingWord.isOnly)
      }
    }
    guard let word = words.side(onLeft: onLeft).index(at: token.range.lowerBound),
      !words.side(onLeft: onLeft).words[word].unit.isPhrase
    else { return false }
    let others = onLeft ? denials.right : denials.left
    return words.renderings(of: word, onLeft: onLeft).contains { rendering in
      !others.contains { $0.cue == rendering || $0.kind == .verbal && $0.hosts.contains(rendering) }
    }
  }

  /// Whether what is denied is a denial by its meaning: «не исключил» allows.
  func deniesDenial(_ denial: Denial, onLeft: Bool) -> Bool {
    let statements = pair.statements(onLeft: onLeft)
    let hosts = denial.hosts.prefix(1).map { words.side(onLeft: onLeft).words[$0].range }
    return statements.flatMap { DenyingWord.find(in: $0.tokens) }.contains { token in
      hosts.contains { $0.overlaps(token.range) }
    }
  }

  /// The share of the words about a host and its rendering that correspond, in their clauses; «емес» and «жоқ» need not.
  private func clauseCoverage(_ host: Int, _ word: Int, of denial: Denial, onLeft: Bool) -> Double {
    let own = words.side(onLeft: onLeft)
    let other = words.side(onLeft: !onLeft)
    let a = words.coverage(
      own.clauses[own.words[host].clause].words.filter {
        $0 != denial.cue || $0 == host || denial.kind != .copula && denial.kind != .absence
      }, onLeft: onLeft)
    let b = words.coverage(Array(other.clauses[other.words[word].clause].words), onLeft: !onLeft)
    return min(a, b)
  }

  /// A word of the other text that says what a word in не- or -сыз says without it: `жеткілікті`, `недостаточно`; for an
  /// unknown word one that begins alike: сейсмика, несейсмостойкий.
  static func positive(_ denial: Denial, _ pair: LinkedPair, onLeft: Bool) -> Int? {
    let words = pair.words
    let word = words.side(onLeft: onLeft).words[denial.cue]
    let renderings = words.renderings(of: denial.cue, onLeft: onLeft)
    // What the lexicon knows only without its не- is rendered by that.
    if word.unit.isReadWithoutNegation { return renderings.first }
    guard renderings.isEmpty else { return nil }
    let others = words.side(onLeft: !onLeft).words
    let start = word.folded.dropFirst(2).prefix(5)
    return others.indices.first { index in
      pair.matcher.rendersOpposite(word.unit, word.folded, others[index].unit, onLeft: onLeft)
        || !word.unit.isKnown && word.folded.begins(with: "не") && others[index].folded.begins(with: start)
    }
  }

  /// Whether the two sides say the same word for word, as far as the lexicon can tell, but for what is denied and one
  /// word of the other side that may stand for it. Of two words that the lexicon knows it hardly does, unless much else
  /// is the same.
  func corresponds(but denial: Denial, onLeft: Bool) -> Bool {
    guard isLone(onLeft: onLeft) else { return false }
    func content(_ onLeft: Bool, but spared: [Int]) -> (matched: Int, rest: [Word]) {
      let side = words.side(onLeft: onLeft).words
      let content = side.indices.filter { side[$0].isContent && !spared.contains($0) }
      let rest = content.filter { words.renderings(of: $0, onLeft: onLeft).isEmpty }
      return (content.count - rest.count, rest.map { side[$0] })
    }
    let side = words.side(onLeft: onLeft).words
    let own = content(onLeft, but: denial.hosts + [denial.cue])
    let other = content(!onLeft, but: [])
    let isKnown = denial.hosts.prefix(1).allSatisfy { side[$0].unit.isKnown }
    let isSaidOtherwise = isKnown && other.rest.contains { $0.unit.isKnown && isPredicate($0, onLeft: !onLeft) }
    // Without a word that may stand for it, a deed is denied by one text alone.
    let isAnswered =
      denial.kind != .verbal || !other.rest.isEmpty
      || denial.hosts.contains { !words.renderings(of: $0, onLeft: onLeft).isEmpty }
    let least = isSaidOtherwise ? 4 : 1
    guard isAnswered, own.matched >= least, other.matched >= least else { return false }
    // In a short sentence every word must correspond.
    let (all, others) = (own.matched + own.rest.count, other.matched + other.rest.count - 1)
    let share = min(all, others) < 4 ? 1 : isSaidOtherwise ? 0.75 : 0.6
    return Double(own.matched) >= share * Double(all) && Double(other.matched) >= share * Double(others)
  }

  /// Whether a word may say what is done: a Russian verb by its ending, the last word of a Kazakh clause.
  private func isPredicate(_ word: Word, onLeft: Bool) -> Bool {
    if pair.isKazakh(onLeft: onLeft) {
      let side = words.side(onLeft: onLeft)
      return side.clauses[word.clause].words.last { side.words[$0].isContent }.map {
        side.words[$0].range == word.range
      }
        == true
    }
    return word.folded.ends(withAny: Self.verbEndings)
  }

  private static let verbEndings = [
    "ет", "ют", "ут", "ат", "ят", "ит", "тся", "л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ть", "ен", "ена",
    "ено", "ены",
  ]

  /// Whether one side denies and the other has no negation at all.
  private func isLone(onLeft: Bool) -> Bool {
    (onLeft ? denials.right : denials.left).allSatisfy { $0.isPossible && !isTellable($0, onLeft: !onLeft) }
  }
}
