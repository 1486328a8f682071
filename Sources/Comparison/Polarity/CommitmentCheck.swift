import Alignment
import Facts
import Lexicon
import Orthography
import TextModel

/// Finds statements that bind otherwise: what must be done against what may, a guarantee against a hope, a finding against
/// a supposition, a plan against what is done, what holds of some only against what holds of all.
///
/// Both sides must speak of the same: the verbs that the modal words belong to render each other, or most words of the
/// clauses correspond.
struct CommitmentCheck {
  let pair: LinkedPair
  let denials: (left: [Denial], right: [Denial])
  var words: Correspondence { pair.words }

  init(_ pair: LinkedPair) {
    self.pair = pair
    denials = (DenialReader.denials(of: pair, onLeft: true), DenialReader.denials(of: pair, onLeft: false))
  }

  /// What is told of statements; of direct speech on both sides ``QuotationCheck`` tells.
  func drafts() -> [Draft] {
    guard let (left, right, certainty) = difference(), !isSpoken(left, right) else { return [] }
    return [pair.draft(.negation, .error, certainty: certainty, left: left, right: right, .opposite)]
  }

  /// What is told of direct speech.
  func spoken() -> Draft? {
    guard let (left, right, certainty) = difference(), isSpoken(left, right) else { return nil }
    return pair.draft(.quote, .warning, certainty: certainty, left: left, right: right, .otherContent)
  }

  private func difference() -> Difference? {
    modality() ?? stance() ?? plan() ?? only() ?? extent() ?? condition() ?? timing()
  }

  func isSpoken(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    isSpoken(left, pair.left, pair.bead.left) && isSpoken(right, pair.right, pair.bead.right)
  }

  private typealias Difference = (left: Range<Int>, right: Range<Int>, certainty: Double)

  private func isSpoken(_ range: Range<Int>, _ side: Side, _ sentences: [Int]) -> Bool {
    side.quotations(in: sentences).contains { $0.range.overlaps(range) && $0.speaker?.overlaps(range) != true }
  }

  /// What a rule finds that begins with the words of one side, whichever it is; the left one first.
  private func either(
    _ certainty: Double, _ rule: (_ onLeft: Bool) -> (own: Range<Int>, other: Range<Int>)?
  ) -> Difference? {
    if let found = rule(true) { return (found.own, found.other, certainty) }
    return rule(false).map { ($0.other, $0.own, certainty) }
  }

  private func range(_ words: [Int], onLeft: Bool) -> Range<Int> {
    let ranges = words.map { self.words.side(onLeft: onLeft).words[$0].range }
    return ranges.dropFirst().reduce(ranges[0]) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
  }

  // MARK: Must and may

  private func modality() -> Difference? {
    let left = Modality.uses(words.left, isKazakh: pair.isKazakh(onLeft: true), denials: denials.left)
    let right = Modality.uses(words.right, isKazakh: pair.isKazakh(onLeft: false), denials: denials.right)
    guard Set(left.map(\.modality)).count == 1, Set(right.map(\.modality)).count == 1 else { return nil }
    for a in left {
      for b in right where a.modality.contradicts(b.modality) {
        guard let verb = a.verb, let other = b.verb else { continue }
        // Of verbs that the lexicon lacks the rest of the statements must tell.
        let isUnknown =
          words.rightOf[verb].isEmpty && words.leftOf[other].isEmpty && left.count + right.count == 2
          && !isBounded
        guard words.rightOf[verb].contains(other) || isUnknown && areWhole else { continue }
        return (range([a.word, verb], onLeft: true), range([b.word, other], onLeft: false), 0.65)
      }
    }
    return nil
  }

  /// Whether a negation of either text only bounds: «аспауы тиіс», `может быть не больше`.
  private var isBounded: Bool {
    (pair.leftStatements + pair.rightStatements).contains { statement in
      statement.facts.cues.contains { !$0.isStrong && $0.kind != .concord && $0.kind != .privative }
    }
  }

  // MARK: Firm and tentative

  private func stances(onLeft: Bool) -> [(word: Int, stance: Stance)] {
    words.side(onLeft: onLeft).words.enumerated().compactMap { index, word in
      Stance.of(word, isKazakh: pair.isKazakh(onLeft: onLeft)).map { (index, $0) }
    }
  }

  private func stance() -> Difference? {
    let (left, right) = (stances(onLeft: true), stances(onLeft: false))
    for a in left {
      for b in right where a.stance.scale == b.stance.scale && a.stance.isFirm != b.stance.isFirm {
        let isMixed =
          left.contains { $0.stance == b.stance } || right.contains { $0.stance == a.stance }
          || words.rightOf[a.word].contains(b.word) || isDenied(a.word, onLeft: true) || isDenied(b.word, onLeft: false)
        guard !isMixed, speakAlike(but: a.word, b.word) else { continue }
        return (range([a.word], onLeft: true), range([b.word], onLeft: false), 0.6)
      }
    }
    return nil
  }

  private func isDenied(_ word: Int, onLeft: Bool) -> Bool {
    (onLeft ? denials.left : denials.right).contains { $0.isStrong && $0.covers(word) }
  }

  /// Whether most of what the statements say besides two words corresponds.
  private func speakAlike(but left: Int, _ right: Int) -> Bool {
    let mine = words.left.words.indices.filter { $0 != left }
    let its = words.right.words.indices.filter { $0 != right }
    return words.coverage(mine, onLeft: true) >= 0.5 && words.coverage(its, onLeft: false) >= 0.5
  }

  // MARK: Planned and done

  private func plan() -> Difference? { either(0.6, planned) }

  /// What one side plans and the other tells as done, in no other words of intention.
  private func planned(onLeft: Bool) -> (own: Range<Int>, other: Range<Int>)? {
    let (own, other) = (words.side(onLeft: onLeft), words.side(onLeft: !onLeft))
    guard !other.words.contains(where: { isIntent($0, onLeft: !onLeft) }),
      Modality.uses(other, isKazakh: pair.isKazakh(onLeft: !onLeft), denials: []).isEmpty,
      let intent = own.words.indices.first(where: { isIntent(own.words[$0], onLeft: onLeft) }),
      let verb = isAim(own.words[intent], onLeft: onLeft) ? intent : purpose(of: intent, own, onLeft: onLeft),
      !isDenied(intent, onLeft: onLeft),
      let done = words.renderings(of: verb, onLeft: onLeft).first(where: { isPast(at: $0, onLeft: !onLeft) }),
      speakAlike(but: onLeft ? intent : done, onLeft ? done : intent)
    else { return nil }
    return (range([intent, verb], onLeft: onLeft), range([done], onLeft: !onLeft))
  }

  private func isIntent(_ word: Word, onLeft: Bool) -> Bool {
    let beginnings =
      pair.isKazakh(onLeft: onLeft)
      ? ["жоспарла", "ниетт", "көздеп", "көздей", "көздел", "межел"]
      : ["планир", "намерен", "намерев", "собира", "намечен", "предстоит"]
    return isAim(word, onLeft: onLeft)
      || beginnings.contains { word.folded.begins(with: $0) || word.second.begins(with: $0) }
  }

  /// Whether a Kazakh verb by itself tells what is intended: «салмақ», «ашпақшы».
  private func isAim(_ word: Word, onLeft: Bool) -> Bool {
    guard pair.isKazakh(onLeft: onLeft), word.isContent, word.last.unicodeScalars.count > 4 else { return false }
    let endings = ["мақ", "мек", "бақ", "бек", "пақ", "пек", "мақшы", "мекші", "бақшы", "бекші", "пақшы", "пекші"]
    let side = words.side(onLeft: onLeft)
    return word.last.ends(withAny: endings)
      && side.words[side.clauses[word.clause].words.upperBound - 1].range == word.range
  }

  /// What is planned: «салуды жоспарлап отыр», `планирует построить`.
  private func purpose(of intent: Int, _ side: SideWords, onLeft: Bool) -> Int? {
    let clause = side.clauses[side.words[intent].clause].words
    if pair.isKazakh(onLeft: onLeft) {
      return clause.last { at in
        at < intent && at >= intent - 2 && side.words[at].last.ends(withAny: ["уды", "уді", "юды", "юді"])
      }
    }
    return clause.first { at in
      at > intent && at <= intent + 3 && side.words[at].folded.ends(withAny: ["ть", "ться", "ти"])
    }
  }

  /// Whether a verb is told as done, by itself or by the verb that helps it: «салынып бітті».
  func isPast(at index: Int, onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft)
    // `будут вручены`
    if index > 0, side.words[index - 1].folded.begins(with: "буд"), !pair.isKazakh(onLeft: onLeft) { return false }
    if isPast(side.words[index], onLeft: onLeft) { return true }
    let next = index + 1
    // «салынып, іске қосылды»: a converb at the end of its clause has the time of the last verb.
    if pair.isKazakh(onLeft: onLeft), side.words[index].last.ends(withAny: KazakhEndings.converb),
      side.clauses[side.words[index].clause].words.upperBound == next,
      let last = side.words.last(where: { $0.statement == side.words[index].statement })
    {
      return isPast(last, onLeft: onLeft)
    }
    return pair.isKazakh(onLeft: onLeft) && next < side.words.count
      && side.words[next].clause == side.words[index].clause
      && side.words[index].last.ends(withAny: ["ып", "іп", "п"]) && isPast(side.words[next], onLeft: onLeft)
  }

  private func isPast(_ word: Word, onLeft: Bool) -> Bool {
    guard pair.isKazakh(onLeft: onLeft) else {
      return word.last.ends(withAny: ["л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ен", "ена", "ено", "ены"])
    }
    return word.last.ends(withAny: KazakhTense.past)
      && !(word.last.ends(withAny: KazakhTense.future) && !isPastOfVowel(word))
  }

  /// Whether a Kazakh verb in -ады, which is told of the future («салады»), is the past of a stem in а or е for sure: «бастады».
  private func isPastOfVowel(_ word: Word) -> Bool {
    guard let lexicon = pair.matcher.lexicon else { return false }
    let verbs = word.unit.terms.compactMap { lexicon.text(of: $0, .kazakh) }
    return KazakhTense.isPast(word.last, ofAnyOf: verbs)
  }

  // MARK: Not yet and already

  /// What one side tells as not done so far and the other as done already: «әзірге шешім жоқ», `уже решено`.
  private func timing() -> Difference? {
    guard words.coverage(onLeft: true) >= 0.4, words.coverage(onLeft: false) >= 0.4 else { return nil }
    return either(0.55) { onLeft in
      notYet(onLeft: onLeft).flatMap { denied in already(onLeft: !onLeft).map { (denied, $0) } }
    }
  }

  /// A strong negation with a word that bounds it to the present.
  private func notYet(onLeft: Bool) -> Range<Int>? {
    let side = words.side(onLeft: onLeft)
    return (onLeft ? denials.left : denials.right).first { denial in
      denial.isStrong && side.clauses[denial.clause].words.contains { Self.soFar.contains(side.words[$0].folded) }
    }?.range
  }

  private func already(onLeft: Bool) -> Range<Int>? {
    guard !(onLeft ? denials.left : denials.right).contains(where: \.isStrong) else { return nil }
    return words.side(onLeft: onLeft).words.first { $0.folded == "уже" }?.range
  }

  private static let soFar: Set<String> = ["әзірге", "әзір", "әлі", "пока", "еще"]

  // MARK: Only

  /// What one side says of some only and the other of more: «тек елордаға», `не только столицы`; «тек … ғана», `всем`.
  private func only() -> Difference? {
    let (left, right) = (Focus(pair.leftStatements), Focus(pair.rightStatements))
    guard areWhole else { return nil }
    return either(0.55) { onLeft in
      let (own, other) = onLeft ? (left, right) : (right, left)
      return own.plain.flatMap { plain in other.more(than: own).map { (plain, $0) } }
    }
  }

  private var areWhole: Bool { words.coverage(onLeft: true) >= 0.6 && words.coverage(onLeft: false) >= 0.6 }
}
