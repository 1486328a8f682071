import Samples
import Testing
import TextModel

@testable import Alignment

@Suite struct PairScoresTests {
  private let weights = ComparableWeights()

  private func instance(_ seed: UInt64) -> MatchRows {
    var random = SeededRandom(seed)
    return Instance(Texts.random(9, .kazakh, using: &random), Texts.random(8, using: &random)).rows
  }

  /// What the likeliest pair outside a stretch brings each sentence that is not of the stretch's likeliest pair.
  private func bruteForce(_ rows: MatchRows, _ left: Range<Int>, _ right: Range<Int>) -> Double {
    let scorer = StatementScorer(rows, weights: weights)
    var scores: [SIMD2<Int>: Double] = [:]
    for i in 0..<9 {
      for j in rows.partners(of: i) { scores[[i, j]] = scorer.score(i..<i + 1, j..<j + 1) }
    }
    scores = scores.filter { $0.value > weights.least }
    let own = scores.filter { left.contains($0.key.x) && right.contains($0.key.y) }
    guard let core = own.max(by: { $0.value < $1.value })?.key else { return 0 }
    func worth(_ others: [SIMD2<Int>: Double]) -> Double { others.values.max().map { log(1 + exp($0)) } ?? 0 }
    return left.filter { $0 != core.x }.reduce(0) { sum, i in
      sum + worth(scores.filter { $0.key.x == i && !right.contains($0.key.y) })
    }
      + right.filter { $0 != core.y }.reduce(0) { sum, j in
        sum + worth(scores.filter { $0.key.y == j && !left.contains($0.key.x) })
      }
  }

  @Test func isTheWorthOfTheLikeliestLinksElsewhere() {
    var told = 0
    for seed in 1...20 {
      let rows = instance(UInt64(seed))
      let scores = PairScores(rows, StatementScorer(rows, weights: weights), least: weights.least)
      for i in 0..<6 {
        for j in 0..<5 {
          for size in 1...PairScores.longestStretch {
            for (l, r) in [(i..<i + 1, j..<j + size), (i..<i + size, j..<j + 1)] {
              let worth = scores.worthElsewhere(l, r)
              #expect(abs(worth - bruteForce(rows, l, r)) < 1e-9, "\(seed): \(l) \(r)")
              #expect(worth >= 0 && (size > 1 || worth == 0))
              if worth > 0 { told += 1 }
            }
          }
        }
      }
    }
    #expect(told > 100)
  }

  /// A quotation and its speaker stand in one sentence of the right text, and each has a sentence of its own in the left
  /// one; of the sentence beside it the same words are said elsewhere.
  @Test func aSentenceWithALinkOfItsOwnIsNotDrawnIntoAnother() {
    let left = [
      "Забастовщики не вернутся на работу без коллективного договора, сказал председатель профсоюза Нурбол Тасыбаев.",
      "Переговоры открыты, но языка ультиматумов предприятие не примет.",
    ]
    let right = [
      "Переговоры открыты, но языка ультиматумов предприятие не примет, сказал председатель профсоюза Нурбол Тасыбаев.",
      "Забастовщики не вернутся на работу без коллективного договора.",
    ]
    var options = Aligner.Options()
    options.mode = .comparable
    let others = Texts.news.map { [$0] }
    let links = Aligner(options: options).align(
      Texts.document(left + others.flatMap { $0 }), Texts.document(right + others.flatMap { $0 })
    ).links.map { $0.left + $0.right }
    #expect(links.prefix(2) == [[0, 1], [1, 0]])
  }
}
