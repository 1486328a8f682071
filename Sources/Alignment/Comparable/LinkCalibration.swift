/// Turns log-odds of links between independent reports into probabilities that are as often right as they say: a
/// logistic curve (Platt, 1999) over the odds of the link and the support that the reports give each other.
///
/// Fitted to the comparable texts of the development data and to pairs of unrelated texts.
struct LinkCalibration: Sendable {
  /// What a unit of log-odds is worth: words of a sentence are not independent of each other.
  var slope = 0.9
  /// What it is worth that all of the shorter report finds a counterpart instead of nothing.
  var support = 3.8
  var offset = -0.6
  /// What it is worth that the reports were published on one day or on the next: they tell of the same event, likely.
  var together = 0.6
  /// What it is worth that they were published more than a month apart: they tell of different events then.
  var apart = -3.5
  /// The most that a link is believed: reports of one event say much alike that is not the same.
  var most = 0.97

  /// The probability of a link.
  ///
  /// - Parameters:
  ///   - odds: Its log-odds against its rivals.
  ///   - support: The share of the shorter report that finds a counterpart, 0…1.
  ///   - gap: How far apart the reports were published.
  /// - Returns: A probability of at most `most`.
  func confidence(odds: Double, support: Double, gap: PublicationGap) -> Double {
    let dates =
      switch gap {
      case .unknown, .weeks: 0.0
      case .none: together
      case .months: apart
      }
    return min(1 / (1 + exp(-(slope * odds + self.support * support + offset + dates))), most)
  }
}
