/// What the evidence says of the single pairs of two reports that share something, by their sentences.
struct PairScores: Sendable {
  /// Log-odds, by left sentence, then right.
  private var scores: [Int: [Int: Double]] = [:]
  /// For each sentence its likeliest partners, the first the likeliest: one more than a stretch holds.
  private var leftPartners: [Int: [Partner]] = [:]
  private var rightPartners: [Int: [Partner]] = [:]

  private struct Partner: Sendable {
    let sentence: Int
    let score: Double
  }

  /// The most sentences of a stretch.
  static let longestStretch = 3

  /// Scores the pairs that share telling units, and keeps those of at least `least`.
  init(_ matches: MatchRows, _ scorer: StatementScorer, least: Double) {
    for i in 0..<matches.table.leftText.count {
      for j in matches.partners(of: i) {
        let score = scorer.score(i..<i + 1, j..<j + 1)
        if score > least { scores[i, default: [:]][j] = score }
      }
    }
    for (i, j, score) in all {
      Self.add(Partner(sentence: j, score: score), to: &leftPartners[i, default: []])
      Self.add(Partner(sentence: i, score: score), to: &rightPartners[j, default: []])
    }
  }

  private static func add(_ partner: Partner, to likeliest: inout [Partner]) {
    let place = likeliest.firstIndex { $0.score < partner.score } ?? likeliest.count
    guard place <= longestStretch else { return }
    likeliest.insert(partner, at: place)
    if likeliest.count > longestStretch + 1 { likeliest.removeLast() }
  }

  /// All pairs with their log-odds, by left sentence, then right.
  var all: [(left: Int, right: Int, score: Double)] {
    scores.sorted { $0.key < $1.key }.flatMap { i, row in
      row.sorted { $0.key < $1.key }.map { (i, $0.key, $0.value) }
    }
  }

  /// The probability of a pair by itself; zero where it shares too little.
  func sureness(_ i: Int, _ j: Int) -> Double { scores[i]?[j].map { 1 / (1 + exp(-$0)) } ?? 0 }

  /// What the sentences that two stretches add to their likeliest pair would be worth in links elsewhere, in natural logs:
  /// the odds of the likeliest such link of each against none.
  func worthElsewhere(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let pairs = left.flatMap { i in right.compactMap { j in scores[i]?[j].map { (i, j, $0) } } }
    guard let core = pairs.max(by: { $0.2 < $1.2 }) else { return 0 }
    func worth(_ partners: [Partner]?, outside range: Range<Int>) -> Double {
      partners?.first { !range.contains($0.sentence) }.map { log(1 + exp($0.score)) } ?? 0
    }
    return left.reduce(0) { $1 == core.0 ? $0 : $0 + worth(leftPartners[$1], outside: right) }
      + right.reduce(0) { $1 == core.1 ? $0 : $0 + worth(rightPartners[$1], outside: left) }
  }
}
