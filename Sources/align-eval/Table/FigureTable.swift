import Exchange

/// One line an outcome: precision, recall and F1 of beads and links, and the error of confidences.
enum FigureTable {
  static let heading = """
    \(padded("", 35))strict beads         lax beads            links                calibration error
    \(padded("set", 24))\(padded("mode", 13))P     R    F1        P     R    F1        P     R    F1    strict   lax
    """

  static func row(_ outcome: Outcome) -> String {
    let count = outcome.set.pairs.count
    let asked = outcome.setting == .auto && count > 1 ? "auto \(outcome.parallelCount)/\(count)" : settled(outcome)
    let beads = outcome.set.hasLinksOnly ? nil : (outcome.strict, outcome.lax)
    return padded(outcome.set.name, 24) + padded(asked, 11) + cells(beads?.0) + "   " + cells(beads?.1) + "   "
      + cells(outcome.links) + "     "
      + rate(outcome.set.hasLinksOnly ? nil : outcome.strictCalibration.expectedError) + "  "
      + rate(outcome.laxCalibration.expectedError)
  }

  /// The mode, and the one that a single pair's texts decided for.
  private static func settled(_ outcome: Outcome) -> String {
    guard outcome.setting == .auto else { return outcome.setting.rawValue }
    return outcome.parallelCount == 1 ? "auto (par)" : "auto (com)"
  }

  /// Precision, recall and F1; dashes where there are none.
  static func cells(_ figures: PrecisionRecall?) -> String {
    [figures?.precision.rate, figures?.recall.rate, figures?.f1].map(rate).joined(separator: " ")
  }

  private static func rate(_ value: Double?) -> String {
    value.map { ProbabilityText.fixed($0, decimals: 3) } ?? "  –  "
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
