import Lexicon

/// Which words of the two sides of a link may render each other, and which clauses do.
///
/// Built from the lexicon, equal stems and likeness of sound; quadratic in the words of the link.
struct Correspondence {
  let left: SideWords
  let right: SideWords
  private let matcher: UnitMatcher
  /// For each left word, the right words that may render it.
  let rightOf: [[Int]]
  /// For each right word, the left words that may render it.
  let leftOf: [[Int]]
  /// For each left word, the one right word taken as its rendering; no right word is taken twice.
  let partner: [Int?]
  private let isTakenRight: [Bool]

  init(left: SideWords, right: SideWords, matcher: UnitMatcher) {
    (self.left, self.right, self.matcher) = (left, right, matcher)
    var rightOf = [[Int]](repeating: [], count: left.words.count)
    var leftOf = [[Int]](repeating: [], count: right.words.count)
    var pairs: [(left: Int, right: Int, distance: Double)] = []
    let sketches = (
      left.words.map { matcher.sketch($0.unit, onLeft: true) },
      right.words.map { matcher.sketch($0.unit, onLeft: false) }
    )
    let scale = (1 / Double(max(1, left.words.count)), 1 / Double(max(1, right.words.count)))
    for (i, word) in left.words.enumerated() {
      for (j, other) in right.words.enumerated()
      where (word.isContent || other.isContent) && matcher.match(sketches.0[i], sketches.1[j]) {
        rightOf[i].append(j)
        leftOf[j].append(i)
        // Of several candidates the one at the like place; phrases before single words.
        let distance = abs(Double(i) * scale.0 - Double(j) * scale.1)
        pairs.append((i, j, distance - (word.unit.isPhrase && other.unit.isPhrase ? 1 : 0)))
      }
    }
    var partner = [Int?](repeating: nil, count: left.words.count)
    var isTaken = [Bool](repeating: false, count: right.words.count)
    for pair in pairs.sorted(by: { ($0.distance, $0.left, $0.right) < ($1.distance, $1.left, $1.right) })
    where partner[pair.left] == nil && !isTaken[pair.right] {
      partner[pair.left] = pair.right
      isTaken[pair.right] = true
    }
    (self.rightOf, self.leftOf, self.partner, isTakenRight) = (rightOf, leftOf, partner, isTaken)
  }

  /// Whether a word is taken for the rendering of one word of the other side.
  func isTaken(_ word: Int, onLeft: Bool) -> Bool { onLeft ? partner[word] != nil : isTakenRight[word] }

  /// The words that may render a word of one side.
  func renderings(of word: Int, onLeft: Bool) -> [Int] { onLeft ? rightOf[word] : leftOf[word] }

  /// The words of a side.
  func side(onLeft: Bool) -> SideWords { onLeft ? left : right }

  /// How many words of two clauses are taken for renderings of each other.
  func links(_ leftClause: Int, _ rightClause: Int) -> Int {
    left.clauses[leftClause].words.count { word in
      partner[word].map { right.words[$0].clause == rightClause } ?? false
    }
  }

  /// The clauses of the other side that share a word with a clause, those with most first.
  func counterparts(of clause: Int, onLeft: Bool) -> [Int] {
    let others = side(onLeft: !onLeft).clauses.indices
    return others.map { other in (other, onLeft ? links(clause, other) : links(other, clause)) }
      .filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }

  /// The content words of a side that find no rendering.
  func unmatched(onLeft: Bool) -> [Int] {
    side(onLeft: onLeft).words.indices.filter { index in
      side(onLeft: onLeft).words[index].isContent && renderings(of: index, onLeft: onLeft).isEmpty
    }
  }

  /// Whether a rendering of a word begins like a word of the other side: «жапон» (`японский`) and `Япония`.
  func sharesRoot(_ word: Int, onLeft: Bool) -> Bool {
    side(onLeft: !onLeft).words.contains { other in
      matcher.sharesRoot(side(onLeft: onLeft).words[word].unit, with: other, onLeft: onLeft)
        || matcher.sharesRoot(other.unit, with: side(onLeft: onLeft).words[word], onLeft: !onLeft)
    }
  }

  /// Whether one of some words of the other side may be a synonym of what renders a unit.
  func mayParaphrase(_ unit: LexicalUnit, asAnyOf others: [Word], onLeft: Bool) -> Bool {
    let terms = matcher.paraphrases(of: unit, onLeft: onLeft)
    return others.contains { !terms.isDisjoint(with: $0.unit.terms) }
  }

  /// Whether a word in some bytes of a side tells a change of an amount or a price.
  func tellsChange(in range: Range<Int>, onLeft: Bool) -> Bool {
    side(onLeft: onLeft).words.contains { $0.range.overlaps(range) && matcher.tellsChange($0.unit, onLeft: onLeft) }
  }

  /// The share of content words, among some of a side, that find a rendering; 0 for none.
  func coverage(_ words: [Int], onLeft: Bool) -> Double {
    let content = words.filter { side(onLeft: onLeft).words[$0].isContent }
    guard !content.isEmpty else { return 0 }
    return Double(content.count { !renderings(of: $0, onLeft: onLeft).isEmpty }) / Double(content.count)
  }

  /// The share of all content words of a side that find a rendering.
  func coverage(onLeft: Bool) -> Double { coverage(Array(side(onLeft: onLeft).words.indices), onLeft: onLeft) }
}
