/// The scalars of the comparable mode; tuned on the development data.
struct ComparableWeights: Sendable {
  /// The share of sentences of the shorter report that have a counterpart, before anything is seen.
  var rate = 0.8
  /// How much lengths count beside words.
  var length = 1.0
  /// What a link loses, in natural logs, for taking a second or third sentence of one side.
  var mergePenalty = 4.5
  /// The same where one of the two is a headline.
  var headlinePenalty = 1.5
  /// What it brings that both sides quote somebody; a third of it is lost where one side does.
  var quotation = 1.0
  /// What a sure neighbour in the same order brings.
  var pull = 1.2
  /// What a sure link right beside a candidate brings, of however many sentences.
  var linkPull = 0.7
  /// The log-odds from which a candidate is taken, if only to tell how sure its sentences are alone.
  var threshold = -3.0
  /// The log-odds below which a pair is no candidate.
  var least = -4.0
  /// The confidence from which a link is made.
  var leastConfidence = 0.45
  /// How much a rival counts whose other sentence has found its link already.
  var settledRival = 0.1
  /// How far links are believed.
  var calibration = LinkCalibration()

  /// The tuned scalars, some kinds of evidence left out.
  init(without left: Set<EvidenceKind> = []) {
    if left.contains(.neighbours) { (pull, linkPull) = (0, 0) }
    if left.contains(.quotations) { quotation = 0 }
    if left.contains(.headlines) { headlinePenalty = mergePenalty }
  }

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

  /// The same, for weighing a path as a whole: matches with stretches of sentences lose what chance gives them.
  static let ofPaths: ComparableWeights = {
    var weights = ofTranslations
    weights.hasMergePenalty = false
    return weights
  }()

  /// Whether a penalty for merging stands for the greater chance of matches with stretches of sentences.
  private(set) var hasMergePenalty = true
  /// Whether a pair is unlikely before it is read.
  private var hasPrior = true

  /// The log-odds that two sentences of texts of `n` and `m` sentences are linked, before they are read.
  func prior(_ n: Int, _ m: Int) -> Double { hasPrior ? log(rate / Double(max(n, m, 1))) : 0 }

  /// What it tells whether the two sides quote somebody.
  func quotationEvidence(_ quotes: (Bool, Bool)) -> Double {
    switch quotes {
    case (true, true): quotation
    case (false, false): 0
    default: -quotation / 3
    }
  }
}
