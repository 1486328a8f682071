import Glibc

/// How well the lengths of two stretches of text fit each other (after Gale and Church, 1993), as a log-likelihood
/// ratio against two stretches drawn at random.
///
/// The logarithm of the ratio of lengths is normal around the text's own mean; its spread shrinks with length.
struct LengthModel: Sendable {
  /// Mean of ln(right/left).
  let mean: Double
  /// Spread of random pairs, squared.
  private let randomVariance: Double
  /// Spread of translations of `n` letters, squared: `base + slope / n`.
  private let base: Double
  private let slope: Double
  let weight: Double
  /// The least that lengths can say, before they are weighed.
  static let least = -12.0
  /// What it says that one side is empty.
  private static let empty = -4.0

  /// Estimates the mean from the whole texts, since both tell the same.
  init(_ left: [Double], _ right: [Double], weight: Double = EvidenceWeights().lengths) {
    let leftSum = left.reduce(0, +)
    let rightSum = right.reduce(0, +)
    let leftMean = leftSum / Double(max(left.count, 1))
    let rightMean = rightSum / Double(max(right.count, 1))
    // Where one side lacks much, the sums mislead: the mean stays near what kk–ru prose has.
    let ratio = leftMean > 0 && rightMean > 0 ? Glibc.log(rightMean / leftMean) : 0
    mean = min(max(ratio, -0.25), 0.35) * 0.5
    randomVariance = max(Self.logVariance(left) + Self.logVariance(right), 0.3)
    base = 0.03
    slope = 3.0
    self.weight = weight
  }

  private init(_ model: LengthModel, mean: Double, scale: Double) {
    self.mean = mean
    randomVariance = model.randomVariance
    base = model.base * scale
    slope = model.slope * scale
    weight = model.weight
  }

  /// Pairs of sentences for which the general mean and spread stand.
  private static let priorPairs = 30.0

  /// The model with mean and spread as they are in pairs of sentences that translate each other; those that fit worst
  /// count no more than three times the spread.
  func fitted(to pairs: [(left: Double, right: Double)]) -> LengthModel {
    let logs = pairs.filter { $0.left > 0 && $0.right > 0 }.map { pair in
      (ratio: Glibc.log(pair.right / pair.left), variance: variance(of: min(pair.left, pair.right)))
    }
    let all = Double(logs.count) + Self.priorPairs
    let mean =
      logs.reduce(mean * Self.priorPairs) { sum, pair in
        let reach = 3 * pair.variance.squareRoot()
        return sum + min(max(pair.ratio, self.mean - reach), self.mean + reach)
      } / all
    let scale =
      logs.reduce(Self.priorPairs) { sum, pair in
        sum + min((pair.ratio - mean) * (pair.ratio - mean) / pair.variance, 9)
      } / all
    return LengthModel(self, mean: mean, scale: scale)
  }

  private static func logVariance(_ lengths: [Double]) -> Double {
    let logs = lengths.filter { $0 > 0 }.map { Glibc.log($0) }
    guard logs.count > 1 else { return 0.3 }
    let mean = logs.reduce(0, +) / Double(logs.count)
    return logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(logs.count - 1)
  }

  /// The squared spread of translations of so many letters.
  func variance(of length: Double) -> Double { base + slope / length }

  /// What one stretch alone brings to the ratio.
  struct Stretch {
    /// The logarithm of its length.
    let log: Double
    /// The most it allows, where both lengths fit perfectly.
    let most: Double
    /// How fast the ratio falls with the squared difference of the logarithms.
    let fall: Double
  }

  /// What a stretch of so many letters brings.
  func stretch(_ length: Double) -> Stretch {
    guard length > 0 else { return Stretch(log: 0, most: Self.empty / weight, fall: 0) }
    let variance = variance(of: length)
    // Random pairs never lie closer together than translations.
    let spread = max(randomVariance, variance * 1.2)
    return Stretch(
      log: Glibc.log(length), most: 0.5 * Glibc.log(spread / variance), fall: (1 / variance - 1 / spread) / 2)
  }

  /// The log-likelihood ratio of two stretches of `left` and `right` letters: the shorter one has the say.
  func evidence(_ left: Double, _ right: Double) -> Double {
    let (one, other) = (stretch(left), stretch(right))
    let x = other.log - one.log - mean
    return max(min(one.most, other.most) - x * x * min(one.fall, other.fall), Self.least) * weight
  }
}
