import Lexicon
import TextModel

/// Finds what renders a term in the other side of its link.
struct RenderingReader {
  let pair: LinkedPair
  /// Whether the terms are of the left text.
  let onLeft: Bool
  /// The runs of words on the other side that may be terms, by statement, with the words that they overlap.
  private let runs: [(statement: Int, run: Range<Int>, words: [Int])]
  /// For each word of the terms' side the words of the other side of the same root: егу (прививка), прививочный.
  private let kin: [Set<Int>]
  /// The words of both sides by themselves, by statement and token.
  private let heads: (own: [[Int]: LexicalUnit], other: [[Int]: LexicalUnit])

  /// Looks a link through; the product of the words of its sides.
  init(_ pair: LinkedPair, onLeft: Bool, _ roots: inout (own: RenderingRoots, other: RenderingRoots)) {
    self.pair = pair
    self.onLeft = onLeft
    let language = pair.side(onLeft: !onLeft).document.language
    let own = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    runs = pair.statements(onLeft: !onLeft).enumerated().flatMap { number, statement in
      let words = others.indices.filter { others[$0].statement == number }
      return TermRun.all(in: statement, language: language).map { run in
        (number, run, words.filter { others[$0].tokens.overlaps(run) })
      }
    }
    func units(_ statements: [Side.Statement], _ roots: inout RenderingRoots) -> [[Int]: LexicalUnit] {
      var units: [[Int]: LexicalUnit] = [:]
      for (number, statement) in statements.enumerated() {
        for (index, token) in statement.tokens.enumerated() where token.kind == .word {
          units[[number, index]] = roots.unit(of: token)
        }
      }
      return units
    }
    heads = (
      units(pair.statements(onLeft: onLeft), &roots.own),
      units(pair.statements(onLeft: !onLeft), &roots.other)
    )
    let rendered = (own.map { roots.own.ofRenderings($0.unit) }, others.map { roots.other.ofRenderings($0.unit) })
    let written = (
      own.map { RenderingRoots.root(of: $0.folded) }, others.map { RenderingRoots.root(of: $0.folded) }
    )
    kin = own.indices.map { index in
      Set(
        others.indices.filter { other in
          written.1[other].map(rendered.0[index].contains) == true
            || written.0[index].map(rendered.1[other].contains) == true
        })
    }
  }

  /// The run of words that renders most of the words of a term of some length; of runs with as many renderings the one
  /// of like length.
  func best(of term: [Int], length: Int) -> (score: Int, statement: Int, run: Range<Int>)? {
    var best: (score: Int, statement: Int, run: Range<Int>)?
    for (statement, run, words) in runs where abs(run.count - length) <= 1 {
      guard let score = score(run, words, term), score > 0 else { continue }
      let isBetter = best.map { old in (score, -abs(run.count - length)) > (old.score, -abs(old.run.count - length)) }
      if isBetter != false { best = (score, statement, run) }
    }
    return best
  }

  /// Whether the noun of a run may mean what the noun of a term does: it renders or paraphrases it, or the lexicon does not
  /// know it.
  func relates(_ term: Range<Int>, in statement: Int, to run: Range<Int>, in other: Int) -> Bool {
    let place = [statement, term.upperBound - 1]
    let otherPlace = [other, run.upperBound - 1]
    guard let head = heads.own[place], let rendering = heads.other[otherPlace],
      !isOtherEntry(term, statement, run, other)
    else { return false }
    guard rendering.isKnown else { return true }
    let (left, right) = onLeft ? (head, rendering) : (rendering, head)
    return pair.matcher.match(left, right) || pair.matcher.mayParaphrase(left, as: right, onLeft: true)
      || pair.matcher.mayParaphrase(right, as: left, onLeft: false)
      || pair.words.side(onLeft: onLeft).words.indices.contains { index in
        let word = pair.words.side(onLeft: onLeft).words[index]
        return word.statement == statement && word.tokens.contains(term.upperBound - 1)
          && kin[index].contains { isAt(otherPlace, $0) }
      }
  }

  /// Whether a run is a phrase of the lexicon that means something else than the term, which is one too.
  private func isOtherEntry(_ term: Range<Int>, _ statement: Int, _ run: Range<Int>, _ other: Int) -> Bool {
    func phrase(_ tokens: Range<Int>, _ statement: Int, _ words: [Word]) -> LexicalUnit? {
      words.first { $0.statement == statement && $0.tokens == tokens && $0.unit.isPhrase }?.unit
    }
    guard let own = phrase(term, statement, pair.words.side(onLeft: onLeft).words),
      let rendering = phrase(run, other, pair.words.side(onLeft: !onLeft).words)
    else { return false }
    return !pair.matcher.rendersWhole(own, rendering, onLeft: onLeft)
      && !pair.matcher.rendersWhole(rendering, own, onLeft: !onLeft)
  }

  private func isAt(_ place: [Int], _ other: Int) -> Bool {
    let word = pair.words.side(onLeft: !onLeft).words[other]
    return word.statement == place[0] && word.tokens.contains(place[1])
  }

  /// Whether no word of a term is rendered outside a run, and at most one word of either finds no counterpart.
  func isWhole(_ term: [Int], statement: Int, run: Range<Int>) -> Bool {
    let own = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    let inside = Set(others.indices.filter { others[$0].statement == statement && others[$0].tokens.overlaps(run) })
    func counterparts(_ word: Int) -> Set<Int> { kin[word].union(pair.words.renderings(of: word, onLeft: onLeft)) }
    let content = term.filter { own[$0].isContent }
    guard content.allSatisfy({ counterparts($0).isEmpty || !counterparts($0).isDisjoint(with: inside) }) else {
      return false
    }
    let rendered = content.reduce(into: Set<Int>()) { $0.formUnion(counterparts($1)) }
    return content.count { counterparts($0).isEmpty } <= 1
      && inside.count { others[$0].isContent && !rendered.contains($0) } <= 1
  }

  /// How many words of the term a run renders; nil where a word of the run renders something else.
  private func score(_ run: Range<Int>, _ words: [Int], _ term: [Int]) -> Int? {
    let others = pair.words.side(onLeft: !onLeft).words
    var score = 0
    for index in words {
      let sources = pair.words.renderings(of: index, onLeft: !onLeft)
      if sources.contains(where: term.contains) || term.contains(where: { kin[$0].contains(index) }) {
        score += others[index].tokens.clamped(to: run).count
      } else if !sources.isEmpty {
        return nil
      }
    }
    return score
  }
}
