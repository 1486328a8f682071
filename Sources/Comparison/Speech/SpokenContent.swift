import Lexicon
import TextModel

/// What a quotation says that the other side of its link does not: known words without a rendering there, not even by a
/// synonym.
struct SpokenContent {
  private let pair: LinkedPair
  private let onLeft: Bool
  /// The words spoken, author words left out, as indices of the side's words.
  let spoken: [Int]
  /// Those that say something by themselves.
  let words: [Int]
  /// Those that the lexicon knows and that say nothing of the other side.
  let lost: Set<Int>

  init(_ quotation: Quotation, _ pair: LinkedPair, onLeft: Bool) {
    (self.pair, self.onLeft) = (pair, onLeft)
    let tokens = SpokenWords(quotation, in: pair.statements(onLeft: onLeft)).tokens
    let side = pair.words.side(onLeft: onLeft).words
    spoken = side.indices.filter { index in tokens.contains { $0.range.overlaps(side[index].range) } }
    words = spoken.filter { side[$0].isContent }
    lost = Set(words.filter { pair.isLost($0, onLeft: onLeft) })
  }

  /// The share of the words that say something of the other side, or are unknown; 1 for no words.
  var coverage: Double { words.isEmpty ? 1 : 1 - Double(lost.count) / Double(words.count) }

  /// A part of a clause that says something of its own.
  struct Segment {
    /// Its words that say something by themselves.
    let words: [Int]
    /// How many of them the lexicon knows.
    let known: Int
  }

  /// Parts of clauses, cut at conjunctions too, of two content words and more, one of them known and none rendering a
  /// word of the other side.
  var segments: [Segment] {
    var segments: [[Int]] = []
    let side = pair.words.side(onLeft: onLeft)
    for word in spoken {
      let isCut =
        segments.last?.last.map { side.words[$0].clause != side.words[word].clause } != false
        || Self.joints.contains(side.words[word].folded)
      if isCut { segments.append([]) }
      if !segments.isEmpty { segments[segments.count - 1].append(word) }
    }
    return segments.compactMap { segment in
      let content = segment.filter { side.words[$0].isContent }
      let known = content.count(where: lost.contains)
      guard content.count >= 2, known > 0,
        !content.contains(where: { pair.words.isTaken($0, onLeft: onLeft) })
      else { return nil }
      return Segment(words: content, known: known)
    }
  }

  private static let joints: Set<String> = ["және", "әрі", "сондай-ақ", "и", "а", "но", "также", "или"]

  /// Whether most of the words are lost, and enough to tell.
  var isStrange: Bool { lost.count >= 3 && coverage < 0.45 || lost.count == 2 && words.count <= 3 }

  /// The bytes of a segment's clause, as far as it is spoken.
  func range(of segment: Segment) -> Range<Int>? {
    let side = pair.words.side(onLeft: onLeft).words
    guard let first = segment.words.first, let last = segment.words.last else { return nil }
    // What is no content word behind the last one belongs to it: «қаупі жоқ».
    let end = spoken.last {
      $0 >= last && side[$0].clause == side[last].clause && !Self.joints.contains(side[$0].folded)
    }
    return side[first].range.lowerBound..<side[end ?? last].range.upperBound
  }
}

extension LinkedPair {
  /// Whether the lexicon has a word, alone or in a phrase, and neither a rendering of it, nor a synonym of one, nor a word
  /// of that root or sound, nor a phrase rendered with it stands on the other side.
  func isLost(_ word: Int, onLeft: Bool) -> Bool {
    let unit = words.side(onLeft: onLeft).words[word].unit
    guard unit.isKnown || matcher.standsInPhrases(unit, onLeft: onLeft),
      words.renderings(of: word, onLeft: onLeft).isEmpty
    else { return false }
    return !words.mayParaphrase(unit, asAnyOf: words.side(onLeft: !onLeft).words, onLeft: onLeft)
      && !words.sharesRoot(word, onLeft: onLeft)
      && !words.side(onLeft: !onLeft).words.contains { matcher.rendersWith(unit, $0.unit, onLeft: !onLeft) }
  }
}
