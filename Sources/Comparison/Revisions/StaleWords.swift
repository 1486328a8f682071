import Alignment
import Lexicon
import TextModel

/// Finds the words of another version that render what a correction took out of a text.
struct StaleWords {
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

  /// The words of the other version that render old words of some changes, and none of the corrected sentences.
  ///
  /// - Parameters:
  ///   - changes: Where the old and the corrected sentences part.
  ///   - link: The old sentences with those of the other version.
  ///   - renewed: The corrected sentences with the same of the other version.
  /// - Returns: Their bytes, in the order of the old text.
  func words(of changes: [WordChange], _ link: Bead, _ renewed: Bead) -> [Range<Int>] {
    let before = LinkedPair(left: old, right: other, bead: link, mode: .comparable, matcher: matcher).words
    let after = LinkedPair(left: new, right: other, bead: renewed, mode: .comparable, matcher: matcher).words
    return before.left.words.indices.compactMap { word in
      let range = before.left.words[word].range
      guard before.left.words[word].isContent, changes.contains(where: { $0.left?.overlaps(range) == true }),
        let rendering = before.partner[word], after.leftOf[rendering].isEmpty
      else { return nil }
      return before.right.words[rendering].range
    }
  }

  /// Ranges in order, those that overlap joined.
  static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = apart.last, last.overlaps(range) {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }
}
