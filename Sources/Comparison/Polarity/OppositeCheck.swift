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
    guard !areScoresTurned, !ExchangedRoles(pair).areConverse, !WeekDays.areOfOtherDays(pair) else { return [] }
    let left = OpposedWords(pair: pair, onLeft: true, denials: denials.left).all()
    let right = OpposedWords(pair: pair, onLeft: false, denials: denials.right).all()
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
  private func isDated(_ a: OpposedWord, _ b: OpposedWord) -> Bool {
    guard pair.matcher.tellsBound(a.unit, onLeft: true), pair.matcher.tellsBound(b.unit, onLeft: false) else {
      return false
    }
    let left = pair.leftStatements.flatMap(\.facts.dates)
    let right = pair.rightStatements.flatMap(\.facts.dates)
    return left.contains { date in
      date.first.day != nil && right.contains { $0.first.day != nil && date.agrees(with: $0) == .equal }
    }
  }

  /// Whether two words say opposite things: opposites of which both or none is denied, or words of one pole of which one
  /// is.
  private func contradict(_ a: OpposedWord, _ b: OpposedWord) -> Bool {
    // A phrase may render a noun of the other text besides: «стипендия», `получить стипендию`.
    guard !isRaised(a, besides: b, onLeft: true), !isRaised(b, besides: a, onLeft: false), !areTurned(a, b) else {
      return false
    }
    // What is told of a thing beside is no predicate: «ақша жұмсалады», `собранные деньги`.
    guard
      isParticiple(a.word, onLeft: true) == isParticiple(b.word, onLeft: false)
        || isAttribute(a.word, onLeft: true) || isAttribute(b.word, onLeft: false)
    else { return false }
    // How a deed is done is no other deed.
    let isDeed = (isVerb(a.word, onLeft: true), isVerb(b.word, onLeft: false))
    guard !a.isManner || !isDeed.1, !b.isManner || !isDeed.0 else { return false }
    guard !isRendered(a, besides: b, onLeft: true), !isRendered(b, besides: a, onLeft: false) else { return false }
    guard a.isDenied != b.isDenied else { return pair.matcher.areOpposite(a.unit, b.unit) }
    // Of words that render each other the negations tell.
    return !a.isRefused && !b.isRefused && a.isDeniedItself && b.isDeniedItself && isWhole(a.unit, onLeft: true)
      && isWhole(b.unit, onLeft: false) && words.rightOf[a.word].isEmpty
      && pair.matcher.areOfOnePole(a.unit, b.unit)
  }

  /// Whether a unit has its opposite as a whole: «уақытында төлеу» has none but in its adverb.
  private func isWhole(_ unit: LexicalUnit, onLeft: Bool) -> Bool {
    !unit.isPhrase || pair.matcher.hasOpposite(unit, onLeft: onLeft, asWhole: true)
  }

  private func isVerb(_ word: Int, onLeft: Bool) -> Bool {
    VerbForm.mayBe(words.side(onLeft: onLeft).words[word].last, pair.side(onLeft: onLeft).document.language)
  }

  /// Whether another word than the second one renders a word: one that has to do with what is opposed to it, or any where
  /// the word only might be one that has an opposite («туыстары», which looks like a form of «туу»).
  private func isRendered(_ a: OpposedWord, besides b: OpposedWord, onLeft: Bool) -> Bool {
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
  private static let russianParticiples: [String] = {
    let passive = ["ый", "ая", "ое", "ые", "ого", "ой", "ому", "ую", "ым", "ых", "ыми"]
    let active = ["ий", "ая", "ее", "ие", "его", "ей", "ему", "ую", "им", "их", "ими"].map { "вш" + $0 }
    return passive.flatMap { ["анн" + $0, "енн" + $0] } + active + active.map { $0 + "ся" }
  }()

  /// Whether a verb behind a quality is denied where the other text denies the quality: «жеткілікті тиімді
  /// пайдаланылмайды», `недостаточно эффективно`.
  private func isRaised(_ a: OpposedWord, besides b: OpposedWord, onLeft: Bool) -> Bool {
    guard words.side(onLeft: !onLeft).words[b.word].folded.begins(with: "не") else { return false }
    return (onLeft ? denials.left : denials.right).contains {
      $0.kind == .verbal && $0.clause == a.clause && $0.cue > a.word && $0.cue <= a.word + 6
    }
  }

  /// Whether two comparisons are turned round: «ауылдағы қаладағыдан кем», `в городе больше, чем в ауле`.
  private func areTurned(_ a: OpposedWord, _ b: OpposedWord) -> Bool {
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

  /// Whether one of two clauses is the likeliest counterpart of the other, or no clause is of either: «біз бұған қарсы
  /// емеспіз».
  private func stand(_ leftClause: Int, for rightClause: Int) -> Bool {
    isOneClause
      || words.counterparts(of: leftClause, onLeft: true).isEmpty
        && words.counterparts(of: rightClause, onLeft: false).isEmpty
        && haveOneContent(leftClause, rightClause)
      || words.left.clauses[leftClause].words.count == 1 || words.right.clauses[rightClause].words.count == 1
      || words.counterparts(of: leftClause, onLeft: true).first == rightClause
      || words.counterparts(of: rightClause, onLeft: false).first == leftClause
  }

  /// Whether at most one word of each clause says something by itself.
  private func haveOneContent(_ leftClause: Int, _ rightClause: Int) -> Bool {
    [(words.left, leftClause), (words.right, rightClause)].allSatisfy { side, clause in
      side.clauses[clause].words.count { side.words[$0].isContent } <= 1
    }
  }

  /// Whether one of the texts has a word of the other's meaning besides: in the same clause, or in another that holds
  /// none of the other pole.
  private func isSaidBeside(_ a: OpposedWord, _ b: OpposedWord) -> Bool {
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
  private func shares(_ a: OpposedWord, _ b: OpposedWord) -> Bool {
    func others(_ candidate: OpposedWord, onLeft: Bool) -> [Int] {
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
    func isCovered(_ candidate: OpposedWord, onLeft: Bool) -> Bool {
      let others = others(candidate, onLeft: onLeft)
      // «емтиханнан өтті» is one phrase, whose noun renders what the other text says besides: `экзамен он провалил`.
      return words.coverage(others, onLeft: onLeft) >= 0.5
        || candidate.unit.isPhrase && !others.contains { words.side(onLeft: onLeft).words[$0].isContent }
    }
    return (isOneClause || isCutOff || words.links(a.clause, b.clause) >= 1)
      && isCovered(a, onLeft: true) && isCovered(b, onLeft: false)
  }
}
