import Alignment
import Lexicon
import TextModel

/// How one pair of texts renders its terms, for a ``TermCensus`` over a collection.
public struct TermSurvey: Sendable {
  /// One place where a term is rendered.
  struct Use: Sendable {
    /// The stems of the term, joined by spaces.
    let term: String
    let termText: String
    /// The stems of its rendering.
    let rendering: String
    let renderingText: String
    let onLeft: Bool
    /// Sentence and bytes of the rendering.
    let place: (sentence: Int, range: Range<Int>)
    /// Index of its link in the survey.
    let link: Int
    /// Whether the lexicon gives the rendering.
    let isGiven: Bool
    /// Whether it may be told as another rendering than the usual one.
    let mayBeOdd: Bool
    /// Whether that shows in this place alone: all else of the link corresponds, or the lexicon has most of a phrase.
    let isPlain: Bool
    /// Whether the lexicon has the term as one phrase.
    let isEntry: Bool
  }

  var uses: [Use] = []
  /// For each side the words of the other that its words are taken for the rendering of.
  let owners: (left: TermOwners, right: TermOwners)
  /// The stems of the words of each link.
  let stems: [(left: Set<String>, right: Set<String>)]

  /// Looks through the links of two texts. Linear in the words times the square of a link's words.
  init(_ pairs: [LinkedPair], lexicon: Lexicon?, glossary: GlossaryCheck) {
    owners = (TermOwners(pairs, onLeft: true), TermOwners(pairs, onLeft: false))
    stems = pairs.map { pair in
      (Set(pair.leftStatements.flatMap(\.stems)), Set(pair.rightStatements.flatMap(\.stems)))
    }
    let words = WordTermCheck(pairs: pairs)
    let phrases = TermReader(pairs: pairs, lexicon: lexicon)
    for onLeft in [true, false] {
      uses += phrases.uses(onLeft: onLeft, repeated: false).map { Use($0, pairs[$0.link]) }
      uses += words.uses(onLeft: onLeft)
    }
    // What the glossary has is as the user wants it.
    uses.removeAll { use in
      glossary.allows(Self.words(use.rendering), for: Self.words(use.term), onLeft: use.onLeft)
    }
  }

  static func words(_ stems: String) -> [String] { stems.split(separator: " ").map(String.init) }
}

extension TermSurvey.Use {
  /// A use of a phrase.
  init(_ use: TermUse, _ pair: LinkedPair) {
    let isGiven = use.score >= TermSurvey.words(use.rendering).count
    let isSure =
      pair.bead.confidence >= 0.7
      && min(pair.words.coverage(onLeft: true), pair.words.coverage(onLeft: false)) >= 0.5
    self.init(
      term: use.term, termText: use.termText, rendering: use.rendering, renderingText: use.renderingText,
      onLeft: use.isLeft, place: use.otherPlace, link: use.link, isGiven: isGiven && use.isWhole,
      mayBeOdd: !use.hasEntryRendering && use.isWhole && isSure, isPlain: true, isEntry: use.isEntry)
  }
}

extension WordTermCheck {
  /// How the nouns of a side are rendered, as far as that can be told, in the order of the links.
  func uses(onLeft: Bool) -> [TermSurvey.Use] {
    pairs.enumerated().flatMap { link, pair in
      let own = pair.words.side(onLeft: onLeft).words
      return own.indices.compactMap { word -> TermSurvey.Use? in
        guard isNoun(word, pair, onLeft: onLeft),
          let found = rendering(of: Place(link: link, word: word), onLeft: onLeft)
        else { return nil }
        let other = pair.words.side(onLeft: !onLeft).words[found.other]
        return TermSurvey.Use(
          term: own[word].unit.stem, termText: pair.side(onLeft: onLeft).text(own[word].range),
          rendering: found.stem, renderingText: found.text, onLeft: onLeft,
          place: ((onLeft ? pair.bead.right : pair.bead.left)[other.statement], other.range), link: link,
          isGiven: found.isGiven, mayBeOdd: !found.isGiven,
          isPlain: [true, false].allSatisfy { pair.words.unmatched(onLeft: $0).count <= 1 }, isEntry: false)
      }
    }
  }
}
