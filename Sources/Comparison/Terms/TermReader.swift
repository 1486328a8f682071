import Alignment
import Facts
import Lexicon
import TextModel

/// Finds the terms that a text repeats and how the other text renders them each time.
///
/// A term is a noun phrase of two to four words without a name, repeated in another link; its rendering is the run of as many
/// words of the other side that holds most of its words' renderings and none of other words'.
struct TermReader {
  let pairs: [LinkedPair]
  let lexicon: Lexicon?

  /// The uses of terms of one side, of those in several links or of all, in the order of the links. Linear in the words
  /// times the square of a link's words.
  func uses(onLeft: Bool, repeated isRepeated: Bool = true) -> [TermUse] {
    var places: [String: [Phrase]] = [:]
    for (link, pair) in pairs.enumerated() {
      for phrase in phrases(of: pair, link, onLeft: onLeft) { places[phrase.key, default: []].append(phrase) }
    }
    let repeated = places.values.filter { !isRepeated || Set($0.map(\.link)).count > 1 }
    guard isRepeated else { return uses(of: Array(repeated), onLeft: onLeft) }
    // Of phrases at the same places the longest is the term.
    let byLink = Dictionary(
      grouping: repeated.flatMap { phrases in Dictionary(grouping: phrases, by: \.link).values.map(\.self) },
      by: { $0[0].link })
    let terms = repeated.filter { phrases in
      !(byLink[phrases[0].link] ?? []).contains { others in
        others[0].key != phrases[0].key && others[0].words.count > phrases[0].words.count
          && phrases.allSatisfy { phrase in
            (byLink[phrase.link] ?? []).contains { more in
              more[0].key == others[0].key && more.contains { $0.words.contains(phrase.words) }
            }
          }
      }
    }
    return uses(of: terms, onLeft: onLeft)
  }

  private func uses(of terms: [[Phrase]], onLeft: Bool) -> [TermUse] {
    guard let first = pairs.first else { return [] }
    func roots(ofLeft isLeft: Bool) -> RenderingRoots {
      RenderingRoots(
        lexicon: lexicon, side: first.matcher.lexiconSide(onLeft: isLeft),
        language: (isLeft ? first.left : first.right).document.language)
    }
    var roots = (own: roots(ofLeft: onLeft), other: roots(ofLeft: !onLeft))
    // A link is looked through once for all terms that stand in it.
    return Dictionary(grouping: terms.joined(), by: \.link).flatMap { link, phrases in
      let renderings = RenderingReader(pairs[link], onLeft: onLeft, &roots)
      return phrases.compactMap { use(of: $0, among: renderings) }
    }
    .sorted { ($0.link, $0.place.range.lowerBound, $0.term) < ($1.link, $1.place.range.lowerBound, $1.term) }
  }

  /// A run of words of one link.
  private struct Phrase {
    let key: String
    let link: Int
    let statement: Int
    /// Tokens of the statement.
    let words: Range<Int>
  }

  private func phrases(of pair: LinkedPair, _ link: Int, onLeft: Bool) -> [Phrase] {
    let statements = pair.statements(onLeft: onLeft)
    let language = pair.side(onLeft: onLeft).document.language
    return statements.enumerated().flatMap { number, statement in
      TermRun.all(in: statement, language: language).map { run in
        Phrase(key: statement.stems[run].joined(separator: " "), link: link, statement: number, words: run)
      }
    }
  }

  /// How the other side of its link renders a phrase; nil where that cannot be told.
  private func use(of phrase: Phrase, among renderings: RenderingReader) -> TermUse? {
    let (pair, onLeft) = (renderings.pair, renderings.onLeft)
    let own = pair.statements(onLeft: onLeft)[phrase.statement]
    let words = pair.words.side(onLeft: onLeft).words
    let range =
      own.tokens[phrase.words.lowerBound].range.lowerBound..<own.tokens[phrase.words.upperBound - 1].range.upperBound
    let mine = words.indices.filter { range.overlaps(words[$0].range) }
    guard let best = renderings.best(of: mine, length: phrase.words.count),
      renderings.relates(phrase.words, in: phrase.statement, to: best.run, in: best.statement)
    else { return nil }
    let statement = pair.statements(onLeft: !onLeft)[best.statement]
    let otherRange =
      statement.tokens[best.run.lowerBound].range
      .lowerBound..<statement.tokens[best.run.upperBound - 1].range.upperBound
    let entry = mine.first { words[$0].tokens == phrase.words }.map { words[$0].unit }
    let sentences = onLeft ? (pair.bead.left, pair.bead.right) : (pair.bead.right, pair.bead.left)
    let sides = onLeft ? (pair.left, pair.right) : (pair.right, pair.left)
    return TermUse(
      term: phrase.key, rendering: statement.stems[best.run].joined(separator: " "), termText: sides.0.text(range),
      renderingText: sides.1.text(otherRange), isLeft: onLeft, place: (sentences.0[phrase.statement], range),
      otherPlace: (sentences.1[best.statement], otherRange), link: phrase.link, score: best.score,
      isEntry: entry != nil, isWhole: renderings.isWhole(mine, statement: best.statement, run: best.run),
      hasEntryRendering: entry.map { hasRendering($0, pair, onLeft: onLeft) } ?? false)
  }

  /// Whether the other side of a link has a rendering of a phrase as a whole.
  private func hasRendering(_ phrase: LexicalUnit, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard let lexicon, let side = pair.matcher.lexiconSide(onLeft: onLeft), let key = phrase.terms.first else {
      return false
    }
    let renderings = lexicon.renderings(of: key, from: side)
    return pair.words.side(onLeft: !onLeft).words.contains { word in
      word.unit.terms.contains(where: renderings.contains)
    }
  }
}
