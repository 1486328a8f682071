import Alignment
import Exchange

/// Who chooses the mode.
enum ModeSetting: String, CaseIterable, Sendable {
  case auto, parallel, comparable

  var mode: AlignmentMode? {
    switch self {
    case .auto: nil
    case .parallel: .parallel
    case .comparable: .comparable
    }
  }
}

/// What the aligner reaches on a set, all pairs pooled.
struct Outcome: Sendable {
  let set: GoldSet
  let setting: ModeSetting
  private(set) var strict = PrecisionRecall.none
  private(set) var lax = PrecisionRecall.none
  private(set) var links = PrecisionRecall.none
  /// Confidences as probabilities of being the very bead of the gold.
  private(set) var strictCalibration = Calibration()
  /// Confidences as probabilities of sharing a sentence pair with the gold.
  private(set) var laxCalibration = Calibration()
  /// How many pairs were aligned as a translation.
  private(set) var parallelCount = 0
  /// The beads made, for each pair, in the gold's numbers.
  private(set) var beads: [[Bead]] = []

  /// Aligns and scores every pair of a set; the mode and the largest bead are the set's.
  init(of set: GoldSet, setting: ModeSetting, options: Aligner.Options = Aligner.Options()) {
    self.set = set
    self.setting = setting
    var options = options
    options.mode = setting.mode
    options.maximumMerge = set.maximumMerge
    let aligner = Aligner(options: options)
    for pair in set.pairs {
      let ladder = aligner.align(pair.left, pair.right)
      if ladder.mode == .parallel { parallelCount += 1 }
      add(ladder.beads.map(pair.inGoldNumbers), pair)
    }
  }

  private mutating func add(_ system: [Bead], _ pair: GoldPair) {
    let precision = AlignmentScore(system: system, gold: pair.gold)
    let recall = AlignmentScore(system: system, gold: pair.required)
    strict.add(precision.strict.precision, recall.strict.recall)
    lax.add(precision.lax.precision, recall.lax.recall)
    links.add(precision.links.precision, recall.links.recall)
    let judge = BeadJudge(gold: pair.gold)
    for bead in system where bead.isLink {
      strictCalibration.add(bead.confidence, isRight: judge.isSame(bead))
      laxCalibration.add(bead.confidence, isRight: judge.sharesPair(bead))
    }
    beads.append(system)
  }
}

extension PrecisionRecall {
  /// Of nothing.
  static let none = PrecisionRecall(precision: Tally(hits: 0, total: 0), recall: Tally(hits: 0, total: 0))

  /// Adds another text's counts.
  mutating func add(_ precision: Tally, _ recall: Tally) {
    self = PrecisionRecall(precision: self.precision + precision, recall: self.recall + recall)
  }

  /// Both, pooled.
  static func + (one: PrecisionRecall, other: PrecisionRecall) -> PrecisionRecall {
    PrecisionRecall(precision: one.precision + other.precision, recall: one.recall + other.recall)
  }
}

extension Tally {
  /// Both, pooled.
  static func + (one: Tally, other: Tally) -> Tally {
    Tally(hits: one.hits + other.hits, total: one.total + other.total)
  }
}
