import Alignment
import Facts
import Lexicon
import TextModel

/// The words of a calling that tell nothing of the other text's calling: «мейіргері» beside `заместитель главного врача`.
struct Unanswered {
  /// Each read by itself.
  let words: [LexicalUnit]
  private let folded: [String]
  /// Whether another word of the other text renders one of them, so that somebody else there may be called so.
  private let standElsewhere: Bool
  private let language: Language

  /// Holds the words of one calling, which stands at `range`, against those of the other side's at `place`; the product of
  /// both.
  init(
    _ own: SpeakerWords, by others: SpeakerWords, _ pair: LinkedPair, _ range: Range<Int>, _ place: Range<Int>,
    onLeft: Bool
  ) {
    let sides = (pair.words.side(onLeft: onLeft).words, pair.words.side(onLeft: !onLeft).words)
    /// Whether a word or phrase of the other calling renders the one at a place, a phrase as a whole.
    func isLinked(_ bytes: Range<Int>) -> Bool {
      sides.0.indices.contains { index in
        sides.0[index].range.overlaps(bytes)
          && pair.words.renderings(of: index, onLeft: onLeft).contains { other in
            place.overlaps(sides.1[other].range)
              && (!sides.0[index].unit.isPhrase
                || pair.matcher.rendersWhole(sides.0[index].unit, sides.1[other].unit, onLeft: onLeft))
          }
      }
    }
    let lost = own.core.indices.filter { index in
      !others.all.contains { pair.matcher.mayBeOne(own.core[index], $0, onLeft: onLeft) }
        && !others.folded.contains { zip(own.folded[index], $0).prefix { $0 == $1 }.count >= 4 }
        && !isLinked(own.ranges[index]) && !pair.isAnsweredByPhrase(own.core[index], in: place, onLeft: onLeft)
    }
    words = lost.map { own.core[$0] }
    folded = lost.map { own.folded[$0] }
    standElsewhere = lost.contains { index in
      sides.1.contains {
        !place.overlaps($0.range)
          && (pair.matcher.surelyRenders(own.core[index], $0.unit, onLeft: onLeft)
            || pair.matcher.mayParaphrase(own.core[index], as: $0.unit, onLeft: onLeft)
            || pair.matcher.mayParaphrase($0.unit, as: own.core[index], onLeft: !onLeft))
      }
    }
    language = pair.side(onLeft: onLeft).document.language
  }

  /// Whether the words that two callings have each for itself set them apart in a translation: the lexicon knows some of
  /// each, none is a verb, and nothing else of either text is called so.
  static func replace(_ left: Unanswered, _ right: Unanswered, _ pair: LinkedPair) -> Bool {
    pair.mode == .parallel && !pair.isLoose && left.tells && right.tells
  }

  private var tells: Bool {
    (1...3).contains(words.count) && !standElsewhere && words.contains(where: \.isKnown)
      && words.allSatisfy { $0.isKnown || !$0.isCapitalised }
      && !zip(words, folded).contains {
        SpeakerWords.isCompound($1) || !$0.isKnown && SpeakerWords.isShortened($1)
      }
      && !folded.contains { VerbForm.isLikely($0, language) && !NounForm.isAttribute($0, language) }
      && !words.allSatisfy(\.isCapitalised)
  }
}

extension LinkedPair {
  /// Whether a phrase of the other side has a word that renders one read by itself.
  fileprivate func isAnsweredByPhrase(_ unit: LexicalUnit, in place: Range<Int>, onLeft: Bool) -> Bool {
    words.side(onLeft: !onLeft).words.contains {
      $0.unit.isPhrase && place.overlaps($0.range)
        && matcher.match(unit, $0.unit, onLeft: onLeft)
    }
  }
}
