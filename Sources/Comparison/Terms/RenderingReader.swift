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

  /// Looks a link through; the product of the words of its sides.
  init(_ pair: LinkedPair, onLeft: Bool, _ roots: inout (own: RenderingRoots, other: RenderingRoots)) {
    self.pair = pair
    self.onLeft = onLeft
    let language = (onLeft ? pair.right : pair.left).document.language
    let own = pair.words.side(onLeft: onLeft).words
    let others = pair.words.side(onLeft: !onLeft).words
    runs = (onLeft ? pair.rightStatements : pair.leftStatements).enumerated().flatMap { number, statement in
      let words = others.indices.filter { others[$0].statement == number }
      return TermRun.all(in: statement, language: language).map { run in
        (number, run, words.filter { others[$0].tokens.overlaps(run) })
      }
    }
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
