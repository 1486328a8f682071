import Alignment
import Facts
import Lexicon
import TextModel

/// Finds the terms that a text repeats and how the other text renders them each time.
///
/// A term is a run of two to four words without a name, repeated in another link; its rendering is the run of as many
/// words of the other side that holds most of its words' renderings and none of other words'.
struct TermReader {
  let pairs: [LinkedPair]
  let lexicon: Lexicon?

  /// The uses of repeated terms of one side, in the order of the links. Linear in the words times the square of a
  /// link's words.
  func uses(onLeft: Bool) -> [TermUse] {
    var places: [String: [Phrase]] = [:]
    for (link, pair) in pairs.enumerated() {
      for phrase in phrases(of: pair, link, onLeft: onLeft) { places[phrase.key, default: []].append(phrase) }
    }
    let repeated = places.values.filter { Set($0.map(\.link)).count > 1 }
    // Of phrases at the same places the longest is the term.
    let terms = repeated.filter { phrases in
      !repeated.contains { others in
        others[0].key != phrases[0].key && others[0].words.count > phrases[0].words.count
          && phrases.allSatisfy { phrase in
            others.contains { $0.link == phrase.link && $0.words.contains(phrase.words) }
          }
      }
    }
    return terms.flatMap { phrases in phrases.compactMap { use(of: $0, onLeft: onLeft) } }
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
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let language = (onLeft ? pair.left : pair.right).document.language
    return statements.enumerated().flatMap { number, statement in
      Self.runs(in: statement, language: language).map { run in
        Phrase(key: statement.stems[run].joined(separator: " "), link: link, statement: number, words: run)
      }
    }
  }

  /// The runs of two to four content words without a mark between them.
  private static func runs(in statement: Side.Statement, language: Language) -> [Range<Int>] {
    let occupied = statement.facts.quantities.map(\.range) + statement.facts.dates.map(\.range)
    // The first word of a body's name has a capital, a name's words have all: Таможенный союз, Қасым-Жомарт Тоқаев.
    func isName(_ index: Int) -> Bool {
      let token = statement.tokens[index]
      guard !token.isAbbreviated, token.isCapitalised, index > 0 else { return token.isAbbreviated }
      return index + 1 == statement.tokens.count || statement.tokens[index + 1].kind != .word
        || statement.tokens[index + 1].isCapitalised
    }
    let isTerm = statement.tokens.enumerated().map { index, token in
      token.kind == .word && token.folded.unicodeScalars.count > 2
        && !FunctionWords.contains(token.folded, language) && !SpeechVerb.isForm(token.folded)
        && !isName(index) && !VerbForm.isLikely(token.folded, language)
        && !occupied.contains { $0.overlaps(token.range) }
    }
    return (2...4).flatMap { length in
      isTerm.indices.dropLast(length - 1).map { $0..<$0 + length }.filter { run in run.allSatisfy { isTerm[$0] } }
    }
  }

  /// How the other side of its link renders a phrase; nil where that cannot be told.
  private func use(of phrase: Phrase, onLeft: Bool) -> TermUse? {
    let pair = pairs[phrase.link]
    let own = (onLeft ? pair.leftStatements : pair.rightStatements)[phrase.statement]
    let others = onLeft ? pair.rightStatements : pair.leftStatements
    let language = (onLeft ? pair.right : pair.left).document.language
    let words = pair.words.side(onLeft: onLeft).words
    let range =
      own.tokens[phrase.words.lowerBound].range.lowerBound..<own.tokens[phrase.words.upperBound - 1].range.upperBound
    let mine = words.indices.filter { range.overlaps(words[$0].range) }
    var best: (score: Int, statement: Int, run: Range<Int>)?
    for (number, statement) in others.enumerated() {
      for run in Self.runs(in: statement, language: language) where abs(run.count - phrase.words.count) <= 1 {
        guard let score = score(run, number, mine, pair, onLeft: onLeft), score > 0 else { continue }
        // Of runs with as many renderings the one of like length.
        let isBetter = best.map { old in
          (score, -abs(run.count - phrase.words.count)) > (old.score, -abs(old.run.count - phrase.words.count))
        }
        if isBetter != false { best = (score, number, run) }
      }
    }
    guard let best else { return nil }
    let statement = others[best.statement]
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
      isEntry: entry != nil, hasEntryRendering: entry.map { hasRendering($0, pair, onLeft: onLeft) } ?? false)
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

  /// How many words of the term a run renders; nil where a word of the run renders something else.
  private func score(_ run: Range<Int>, _ statement: Int, _ mine: [Int], _ pair: LinkedPair, onLeft: Bool) -> Int? {
    let words = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    var score = 0
    func sharesRoot(_ index: Int) -> Bool {
      mine.contains { own in
        self.sharesRoot(words[own], others[index], pair, onLeft: onLeft)
          || self.sharesRoot(others[index], words[own], pair, onLeft: !onLeft)
      }
    }
    for index in others.indices
    where others[index].statement == statement && others[index].tokens.overlaps(run) {
      let sources = pair.words.renderings(of: index, onLeft: !onLeft)
      if sources.contains(where: mine.contains) || sharesRoot(index) {
        score += others[index].tokens.clamped(to: run).count
      } else if !sources.isEmpty {
        return nil
      }
    }
    return score
  }

  /// Whether a rendering of a word begins like a word of the other side: егу (прививка), прививочный.
  private func sharesRoot(_ word: Word, _ other: Word, _ pair: LinkedPair, onLeft: Bool) -> Bool {
    guard let lexicon, let side = pair.matcher.lexiconSide(onLeft: onLeft), other.folded.count >= 6 else {
      return false
    }
    return word.unit.terms.contains { term in
      lexicon.renderings(of: term, from: side).contains { rendering in
        lexicon.text(of: rendering, side.other)?.split(separator: " ").contains {
          $0.count >= 6 && $0.prefix(6) == other.folded.prefix(6)
        }
          == true
      }
    }
  }
}
