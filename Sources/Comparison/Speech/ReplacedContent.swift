import Alignment
import Facts
import Lexicon
import TextModel

/// Finds what somebody is reported to have said in place of what the other text reports: known words of both sides that
/// say nothing of the other side, where all else corresponds: «ыстық тамақ» against `форму`, «көз жұмды» against `стал
/// инвалидом`.
///
/// Of a longer report, or one whose teller shows by the verb alone, a single noun that replaces another is told, where the
/// rest corresponds but for a word: «бюджетке» against `экспортёрам`.
///
/// A word is evidence only where the lexicon has it, and none of its renderings, their synonyms, words of its root or
/// opposites stands on the other side. Two verbs or deeds alone are none: for one deed every text has many words. Quadratic in the
/// words.
struct ReplacedContent {
  private let report: ReportedContent
  private var pair: LinkedPair { report.pair }

  init(_ report: ReportedContent) { self.report = report }

  /// The words of each side in each other's place; nil where none replace each other for sure.
  func places() -> Places? {
    guard !pair.isSameLanguage, pair.mode == .parallel, !pair.isLoose else { return nil }
    return (report.isTold ? few() : nil) ?? (report.isViewed ? noun() : nil)
  }

  typealias Places = (left: Range<Int>, right: Range<Int>)

  /// The most content words of a report short enough to say one thing.
  private static let most = 10

  /// The most words without an answer that may stand for one thing.
  private static let mostUnanswered = 3

  private func few() -> Places? {
    guard let left = lost(onLeft: true), let right = lost(onLeft: false),
      !(left.allSatisfy { isVerb($0, onLeft: true) } && right.allSatisfy { isVerb($0, onLeft: false) })
    else { return nil }
    return (range(left, onLeft: true), range(right, onLeft: false))
  }

  /// The words of a side that replace what the other says; nil for none, and where too much besides is its own.
  private func lost(onLeft: Bool) -> [Int]? {
    guard let balance = balance(onLeft: onLeft, most: Self.most) else { return nil }
    let lost = balance.rest.filter { isEvidence($0, onLeft: onLeft) }
    return tells(lost, balance, onLeft: onLeft) ? lost : nil
  }

  private func tells(_ lost: [Int], _ balance: Balance, onLeft: Bool) -> Bool {
    !lost.isEmpty && balance.rest.count <= Self.mostUnanswered && balance.answered > 0
      && balance.answered + 1 >= balance.rest.count
      && !lost.contains { hasOpposite($0, onLeft: onLeft) || isDenied($0, onLeft: onLeft) }
  }

  /// How much of what a side says the other answers.
  private struct Balance {
    /// How many words have an answer.
    let answered: Int
    /// The words that say something of their own and have none.
    var rest: [Int]
  }

  private func balance(onLeft: Bool, most: Int) -> Balance? {
    let content = report.content(onLeft: onLeft).filter { !report.isOfAttribution($0, onLeft: onLeft) }
    guard (2...most).contains(content.count) else { return nil }
    let rest = content.filter { !isAnswered($0, onLeft: onLeft) }
    return Balance(
      answered: content.count - rest.count, rest: rest.filter { !saysLittle($0, onLeft: onLeft) })
  }

  // MARK: One noun

  /// The most content words of a longer report, of which all but one thing is answered.
  private static let mostBesideNoun = 20

  /// A noun, alone or with an attribute, in place of another one in a longer report, or one that is told by its view alone:
  /// all else but a word has an answer, and the cases may render each other.
  private func noun() -> Places? {
    guard let left = noun(onLeft: true), let right = noun(onLeft: false), let a = left.last, let b = right.last else {
      return nil
    }
    let forms = (pair.words.left.words[a].last, pair.words.right.words[b].last)
    let mayAgree =
      pair.isKazakh(onLeft: true) ? NounForm.mayAgree(forms.0, forms.1) : NounForm.mayAgree(forms.1, forms.0)
    return mayAgree ? (range(left, onLeft: true), range(right, onLeft: false)) : nil
  }

  private func noun(onLeft: Bool) -> [Int]? {
    guard var balance = balance(onLeft: onLeft, most: Self.mostBesideNoun) else { return nil }
    balance.rest.removeAll { Self.refers.contains(pair.words.side(onLeft: onLeft).words[$0].folded) }
    let lost = balance.rest.filter { isEvidence($0, onLeft: onLeft, allowsRank: true) }
    guard tells(lost, balance, onLeft: onLeft), let first = lost.first, let last = lost.last, last - first <= 1,
      lost.allSatisfy({ !isName($0, onLeft: onLeft) }), isNoun(last, onLeft: onLeft), balance.answered >= 2
    else { return nil }
    switch balance.rest.count - lost.count {
    case 0: return lost
    case 1: return balance.answered >= 3 && balance.answered * 2 >= balance.rest.count * 3 ? lost : nil
    default: return nil
    }
  }

  /// Kazakh pronouns for who speaks or is spoken to, and the postposition «қатысты».
  private static let refers: Set<String> = [
    "маған", "мені", "менде", "менен", "саған", "сені", "бізде", "бізден", "сізге", "сізді", "сізден", "сіздерге",
    "қатысты",
  ]

  /// Whether a word has its capital not from its place.
  private func isName(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    return own.unit.isCapitalised && own.tokens.lowerBound > 0
  }

  private func isNoun(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    guard own.unit.isPhrase || isRank(own) else { return pair.mayBeNoun(word, onLeft: onLeft) }
    // `под эгидой` says how.
    return !isVerb(word, onLeft: onLeft)
      && !FunctionWords.contains(own.folded, pair.side(onLeft: onLeft).document.language)
  }

  private func isRank(_ word: Word) -> Bool {
    [word.folded, word.last].contains { OfficeTitle.isRank($0) || OfficeTitle.qualifies($0) }
  }

  // MARK: Words

  private func isAnswered(_ word: Int, onLeft: Bool) -> Bool {
    pair.words.sharesRoot(word, onLeft: onLeft) || !pair.isUnanswered(word, onLeft: onLeft)
  }

  /// Whether a word without an answer shows that the texts differ; a rank may, where it stands beside no name.
  private func isEvidence(_ word: Int, onLeft: Bool, allowsRank: Bool = false) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    return pair.isLost(word, onLeft: onLeft) && !isOfName(word, onLeft: onLeft)
      && (own.unit.isPhrase || !ShellNoun.isForm(own.folded, isKazakh: pair.isKazakh(onLeft: onLeft)))
      && (!isRank(own) || allowsRank && ![word - 1, word + 1].contains { isOfName($0, onLeft: onLeft) })
  }

  private func isOfName(_ word: Int, onLeft: Bool) -> Bool {
    let side = pair.words.side(onLeft: onLeft).words
    guard side.indices.contains(word) else { return false }
    return pair.statements(onLeft: onLeft)[side[word].statement].names.contains {
      $0.range.overlaps(side[word].range)
    }
  }

  private func isDenied(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    let facts = pair.statements(onLeft: onLeft)[own.statement].facts
    return facts.cues.contains { own.range.contains($0.range.lowerBound) }
  }

  private func hasOpposite(_ word: Int, onLeft: Bool) -> Bool {
    let unit = pair.words.side(onLeft: onLeft).words[word].unit
    return pair.words.side(onLeft: !onLeft).words.contains {
      pair.matcher.areOpposite(unit, $0.unit, onLeft: onLeft)
    }
  }

  /// Whether a word is a light verb, a pronoun or a figure, a date or a negation, which other checks compare.
  private func saysLittle(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    let facts = pair.statements(onLeft: onLeft)[own.statement].facts
    let valued =
      facts.quantities.map(\.range) + facts.quantities.compactMap(\.rateRange) + facts.dates.map(\.range)
      + facts.times.map(\.range)
    return valued.contains { $0.overlaps(own.range) } || SlightWord.isOne(own, isKazakh: pair.isKazakh(onLeft: onLeft))
  }

  private func isVerb(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    let language = pair.side(onLeft: onLeft).document.language
    return [own.folded, own.last].contains { VerbForm.mayBe($0, language) || NounForm.isDeed($0, language) }
  }

  private func range(_ words: [Int], onLeft: Bool) -> Range<Int> {
    let side = pair.words.side(onLeft: onLeft).words
    let first = words[0]
    let last = words.last { side[$0].clause == side[first].clause } ?? first
    return side[first].range.lowerBound..<side[last].range.upperBound
  }
}
