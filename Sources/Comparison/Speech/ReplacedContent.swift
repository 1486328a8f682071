import Alignment
import Facts
import Lexicon
import TextModel

/// Finds what somebody is reported to have said in place of what the other text reports: known words of both sides that
/// say nothing of the other side, where all else corresponds: «ыстық тамақ» against `форму`, «көз жұмды» against `стал
/// инвалидом`.
///
/// A word is evidence only where the lexicon has it, and none of its renderings, their synonyms, words of its root or
/// opposites stands on the other side. Two verbs or deeds alone are none: for one deed every text has many words. Quadratic in the
/// words.
struct ReplacedContent {
  private let report: ReportedContent
  private var pair: LinkedPair { report.pair }

  init(_ report: ReportedContent) { self.report = report }

  /// The words of each side in each other's place; nil where none replace each other for sure.
  func places() -> (left: Range<Int>, right: Range<Int>)? {
    guard !pair.isSameLanguage, pair.mode == .parallel, !pair.isLoose else { return nil }
    guard let left = lost(onLeft: true), let right = lost(onLeft: false),
      !(left.allSatisfy { isVerb($0, onLeft: true) } && right.allSatisfy { isVerb($0, onLeft: false) })
    else { return nil }
    return (range(left, onLeft: true), range(right, onLeft: false))
  }

  /// The most content words of a report short enough to say one thing.
  private static let most = 10

  /// The most words without an answer that may stand for one thing.
  private static let mostUnanswered = 3

  /// The words of a side that replace what the other says; nil for none, and where too much besides is its own.
  private func lost(onLeft: Bool) -> [Int]? {
    let content = report.content(onLeft: onLeft).filter { !isOfAttribution($0, onLeft: onLeft) }
    guard (2...Self.most).contains(content.count) else { return nil }
    let answered = content.filter { isAnswered($0, onLeft: onLeft) }
    let rest = content.filter { !answered.contains($0) && !saysLittle($0, onLeft: onLeft) }
    let lost = rest.filter { isEvidence($0, onLeft: onLeft) }
    guard !lost.isEmpty, rest.count <= Self.mostUnanswered, !answered.isEmpty, answered.count + 1 >= rest.count,
      !lost.contains(where: { hasOpposite($0, onLeft: onLeft) || isDenied($0, onLeft: onLeft) })
    else { return nil }
    return lost
  }

  private func isAnswered(_ word: Int, onLeft: Bool) -> Bool {
    pair.words.sharesRoot(word, onLeft: onLeft) || !pair.isUnanswered(word, onLeft: onLeft)
  }

  private func isEvidence(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    let statement = pair.statements(onLeft: onLeft)[own.statement]
    return pair.isLost(word, onLeft: onLeft) && !statement.names.contains { $0.range.overlaps(own.range) }
      && (own.unit.isPhrase || !ShellNoun.isForm(own.folded, isKazakh: pair.isKazakh(onLeft: onLeft)))
      && ![own.folded, own.last].contains { OfficeTitle.isRank($0) || OfficeTitle.qualifies($0) }
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

  /// Whether a word tells that something is said, and nothing of what is.
  private func isOfAttribution(_ word: Int, onLeft: Bool) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words[word]
    return [own.folded, own.second, own.last].contains {
      ReportingVerb.isForm($0) || SpeechVerb.followsSpeaker($0) || SpeechVerb.precedesSpeaker($0)
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
