import Alignment
import Facts
import Lexicon
import TextModel

/// Compares what somebody is reported to have said, in direct speech or not, where both texts say who it was.
///
/// A supposition against a certainty, an effort against a promise, all against most, a condition that one text drops, a demand
/// against advice, and nouns that replace each other are other content, whatever the wording around them.
struct ReportedContent {
  let pair: LinkedPair
  private let speakers: (left: [Speaker], right: [Speaker])
  private var words: Correspondence { pair.words }

  init(_ pair: LinkedPair) {
    self.pair = pair
    speakers = (Self.speakers(pair.left, pair.bead.left), Self.speakers(pair.right, pair.bead.right))
  }

  private static func speakers(_ side: Side, _ sentences: [Int]) -> [Speaker] {
    side.quotations(in: sentences).compactMap { side.speaker(of: $0) } + side.tellers(of: sentences)
  }

  /// Whether both texts say who is speaking.
  var isReported: Bool { isReported(onLeft: true) && isReported(onLeft: false) }

  private func isReported(onLeft: Bool) -> Bool {
    !(onLeft ? speakers.left : speakers.right).isEmpty
      || !(onLeft ? pair.left.quotations(in: pair.bead.left) : pair.right.quotations(in: pair.bead.right)).isEmpty
  }

  /// Whether both texts tell that something is said, be it known by whom or not.
  var isTold: Bool { isTold(onLeft: true) && isTold(onLeft: false) }

  private func isTold(onLeft: Bool) -> Bool {
    isReported(onLeft: onLeft)
      || pair.statements(onLeft: onLeft).contains { statement in
        statement.tokens.contains { ReportingVerb.isSaying($0) }
      }
  }

  /// Whether both texts say that they give somebody's words or view, be it by a verb or noun alone: «деп санайды», `по
  /// словам спортсменки`.
  var isViewed: Bool { isTold || isViewed(onLeft: true) && isViewed(onLeft: false) }

  private func isViewed(onLeft: Bool) -> Bool {
    let side = words.side(onLeft: onLeft).words
    return side.indices.contains { index in
      names(side[index].range, onLeft: onLeft)
        || !["деп", "деген"].contains(side[index].folded) && isOfAttribution(index, onLeft: onLeft)
    }
  }

  /// Whether a word tells that something is said, and nothing of what is.
  func isOfAttribution(_ word: Int, onLeft: Bool) -> Bool {
    let own = words.side(onLeft: onLeft).words[word]
    return [own.folded, own.second, own.last].contains {
      ReportingVerb.isForm($0) || SpeechVerb.followsSpeaker($0) || SpeechVerb.precedesSpeaker($0)
    }
  }

  /// Whether bytes of a side name one who speaks.
  func names(_ range: Range<Int>, onLeft: Bool) -> Bool {
    (onLeft ? speakers.left : speakers.right).contains { $0.range.overlaps(range) }
  }

  /// Whether bytes of both sides name those who speak.
  func name(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    names(left, onLeft: true) && names(right, onLeft: false)
  }

  /// Whether the words of one side name somebody who speaks and those of the other are what it calls him.
  func isStoodFor(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    speakers.left.contains { !$0.names.isEmpty && $0.range.overlaps(left) }
      != speakers.right.contains { !$0.names.isEmpty && $0.range.overlaps(right) }
  }

  /// The difference, once; nil where none shows.
  func draft() -> Draft? {
    if isTold, let (left, right, certainty) = condition() ?? (isReported && agrees ? marked() : nil) {
      return pair.draft(.quote, .warning, certainty: certainty, left: left, right: right, .otherContent)
    }
    return ReplacedContent(self).places().map {
      pair.draft(.quote, .warning, certainty: 0.5, left: $0.left, right: $0.right, .otherContent)
    }
  }

  private typealias Places = (left: Range<Int>?, right: Range<Int>?, certainty: Double)

  /// Whether most of what either says corresponds, the words that name a speaker left out.
  private var agrees: Bool {
    let sizes = (content(onLeft: true).count, content(onLeft: false).count)
    guard max(sizes.0, sizes.1) <= Self.most else { return false }
    let least = max(sizes.0, sizes.1) <= Self.few ? 0.4 : 0.5
    return coverage(onLeft: true) >= least && coverage(onLeft: false) >= least
  }

  /// The most words of a short report, in which one other word weighs more.
  private static let few = 8

  /// The most words of a report that can be compared as a whole.
  private static let most = 20

  private func coverage(onLeft: Bool, but left: Range<Int> = 0..<0) -> Double {
    let content = content(onLeft: onLeft).filter { !left.contains($0) }
    guard !content.isEmpty else { return 0 }
    return Double(content.count { pair.words.sharesRoot($0, onLeft: onLeft) || !pair.isUnanswered($0, onLeft: onLeft) })
      / Double(content.count)
  }

  /// The words that say something by themselves, those that name a speaker left out.
  func content(onLeft: Bool) -> [Int] {
    let side = words.side(onLeft: onLeft).words
    return side.indices.filter { side[$0].isContent && !names(side[$0].range, onLeft: onLeft) }
  }

  private func turned(_ own: Range<Int>?, _ other: Range<Int>?, onLeft: Bool, _ certainty: Double) -> Places {
    onLeft ? (own, other, certainty) : (other, own, certainty)
  }

  // MARK: Marks

  private typealias Marks = [(mark: SpeechMark, range: Range<Int>)]

  private func marked() -> Places? {
    let marks = (SpeechMark.all(in: pair.leftStatements), SpeechMark.all(in: pair.rightStatements))
    return firmness(marks.0, against: marks.1, onLeft: true) ?? firmness(marks.1, against: marks.0, onLeft: false)
      ?? contradiction(marks.0, marks.1)
  }

  /// What one text supposes or will try, and the other tells without reserve.
  private func firmness(_ own: Marks, against others: Marks, onLeft: Bool) -> Places? {
    guard let reserve = own.first(where: { [.possibility, .effort].contains($0.mark) }),
      !others.contains(where: { [.possibility, .effort, .tentative].contains($0.mark) })
    else { return nil }
    return turned(reserve.range, spoken(onLeft: !onLeft), onLeft: onLeft, 0.55)
  }

  /// Marks of which the other text has a contradicting one and not the same.
  private func contradiction(_ left: Marks, _ right: Marks) -> Places? {
    let sets = (Set(left.map(\.mark)), Set(right.map(\.mark)))
    for a in left where !sets.1.contains(a.mark) {
      guard let b = right.first(where: { a.mark.contradicts($0.mark) && !sets.0.contains($0.mark) }) else { continue }
      return (a.range, b.range, 0.55)
    }
    return nil
  }

  private func spoken(onLeft: Bool) -> Range<Int>? {
    let side = words.side(onLeft: onLeft).words
    let content = content(onLeft: onLeft)
    guard let first = content.first, let last = content.last else { return nil }
    return side[first].range.lowerBound..<side[last].range.upperBound
  }

  // MARK: Conditions

  /// A condition that one text has and the other leaves out: most of its words are lost, and no other condition stands there.
  private func condition() -> Places? {
    for onLeft in [true, false] {
      guard !ConditionWords.mayBeAny(in: pair.statements(onLeft: !onLeft)),
        let clause = ConditionWords.clause(in: words.side(onLeft: onLeft), isKazakh: pair.isKazakh(onLeft: onLeft))
      else { continue }
      let side = words.side(onLeft: onLeft).words
      let content = clause.filter { side[$0].isContent && !names(side[$0].range, onLeft: onLeft) }
      let lost = content.filter { pair.isUnanswered($0, onLeft: onLeft) }
      guard let first = clause.first, let last = clause.last, !lost.isEmpty, lost.count * 2 > content.count,
        coverage(onLeft: onLeft, but: clause) >= 0.5, coverage(onLeft: !onLeft) >= 0.5
      else { continue }
      return turned(side[first].range.lowerBound..<side[last].range.upperBound, nil, onLeft: onLeft, 0.55)
    }
    return nil
  }
}

extension LinkedPair {
  /// Whether nothing on the other side renders or paraphrases a word, be it known or not.
  func isUnanswered(_ word: Int, onLeft: Bool) -> Bool {
    guard words.renderings(of: word, onLeft: onLeft).isEmpty else { return false }
    let unit = words.side(onLeft: onLeft).words[word].unit
    return !unit.isKnown || isLost(word, onLeft: onLeft)
  }
}
