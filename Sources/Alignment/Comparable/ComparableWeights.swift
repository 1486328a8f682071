/// The scalars of the comparable mode; tuned on the development data.
struct ComparableWeights: Sendable {
  /// The share of sentences of the shorter report that have a counterpart, before anything is seen.
  var rate = 0.8
  /// How much lengths count beside words.
  var length = 0.8
  /// What a link loses, in natural logs, for taking a second or third sentence of one side.
  var mergePenalty = 6.0
  /// What a sure neighbour in the same order brings.
  var pull = 1.2
  /// The log-odds at which a link is made.
  var threshold = 0.0

  /// The log-odds that two sentences of texts of `n` and `m` sentences are linked, before they are read.
  func prior(_ n: Int, _ m: Int) -> Double { log(rate / Double(max(n, m, 1))) }
}
