/// The scalars of the comparable mode; tuned on the development data.
struct ComparableWeights: Sendable {
  /// The share of sentences of the shorter report that have a counterpart, before anything is seen.
  var rate = 0.8
  /// How much lengths count beside words.
  var length = 1.0
  /// What a link loses, in natural logs, for taking a second or third sentence of one side.
  var mergePenalty = 6.0
  /// The same where one of the two is a headline.
  var headlinePenalty = 1.5
  /// What it brings that both sides quote somebody; a third of it is lost where one side does.
  var quotation = 1.0
  /// What a sure neighbour in the same order brings.
  var pull = 1.2
  /// The log-odds at which a link is made.
  var threshold = 0.0
  /// The log-odds below which a pair is no candidate.
  var least = -4.0
  /// The confidence below which a link is not made though nothing else claims its sentences.
  var leastConfidence = 0.25
  /// How much a rival counts whose other sentence has found its link already.
  var settledRival = 0.1
  /// Slope and offset that turn raw log-odds into calibrated ones.
  var calibration = (slope: 0.75, offset: 0.0)

  /// For beads of a translation, whose priors come from their shapes.
  static let ofTranslations: ComparableWeights = {
    var weights = ComparableWeights()
    weights.length = 1
    weights.mergePenalty = 0
    weights.headlinePenalty = 0
    weights.quotation = 0
    weights.hasPrior = false
    return weights
  }()

  /// Whether a pair is unlikely before it is read.
  private var hasPrior = true

  /// The log-odds that two sentences of texts of `n` and `m` sentences are linked, before they are read.
  func prior(_ n: Int, _ m: Int) -> Double { hasPrior ? log(rate / Double(max(n, m, 1))) : 0 }

  /// A probability as often right as it says on the development data.
  func calibrated(_ probability: Double) -> Double {
    let clamped = min(max(probability, 1e-6), 1 - 1e-6)
    let odds = calibration.slope * log(clamped / (1 - clamped)) + calibration.offset
    return min(1 / (1 + exp(-odds)), 0.99)
  }
}
