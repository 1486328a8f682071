import Alignment
import Lexicon
import TextModel

/// The three texts of a revision, whose sentences are brought together as they are asked for.
struct RevisedTexts {
  private let old: Side
  private let new: Side
  private let other: Side
  private let matcher: UnitMatcher

  init(old: Document, new: Document, other: Document, lexicon: Lexicon?) {
    self.old = Side(old, lexicon: lexicon)
    self.new = Side(new, lexicon: lexicon)
    self.other = Side(other, lexicon: lexicon)
    matcher = UnitMatcher(left: old.language, right: other.language, lexicon: lexicon)
  }

  /// A statement of the other version.
  ///
  /// - Parameters:
  ///   - link: The old sentences with those of the other version.
  ///   - renewed: The corrected sentences with the same of the other version.
  ///   - earlier: What is found between the old sentences and those.
  ///   - findings: What is found between the corrected sentences and those.
  /// - Returns: The statement with both.
  func statement(_ link: Bead, _ renewed: Bead, earlier: [Finding], findings: [Finding]) -> StatementRevision {
    StatementRevision(
      before: LinkedPair(left: old, right: other, bead: link, mode: .comparable, matcher: matcher),
      after: LinkedPair(left: new, right: other, bead: renewed, mode: .comparable, matcher: matcher),
      earlier: earlier, findings: findings)
  }

  /// Whether sentences of the other version render most words of one of the corrected text. Quadratic in their words.
  func isRendered(_ sentence: Int, in others: [Int]) -> Bool {
    let pair = LinkedPair(
      left: new, right: other, bead: Bead(left: [sentence], right: others, confidence: 1), mode: .comparable,
      matcher: matcher)
    return pair.words.coverage(onLeft: true) >= Self.mostWords
  }

  /// The share of words that a sentence finds again where it is rendered.
  private static let mostWords = 0.6
}

extension [Range<Int>] {
  /// The ranges in order, those that overlap joined.
  var apart: [Range<Int>] {
    var apart: [Range<Int>] = []
    for range in sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = apart.last, last.overlaps(range) {
        apart[apart.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }
}
