import TextModel

/// Units told once for two coordinated numbers: «1 мен 2 дюйм», `2 или 3 процента`.
enum SharedUnit {
  /// The quantities of a sentence, a bare one with the unit of the one that a conjunction joins to it. Linear.
  static func told(_ quantities: [Quantity], in view: SentenceView) -> [Quantity] {
    var told = quantities
    for index in quantities.indices.dropLast() where quantities[index].unit == .none && quantities[index].label == nil {
      let (first, second) = (quantities[index], quantities[index + 1])
      guard second.unit.isMeasured, second.unit != .ordinal, second.unit != .times else { continue }
      let between = view.tokens.filter {
        $0.range.lowerBound >= first.range.upperBound && $0.range.upperBound <= second.range.lowerBound
      }
      guard between.count == 1, conjunctions.contains(between[0].folded) else { continue }
      told[index].unit = second.unit
    }
    return told
  }

  private static let conjunctions: Set<String> = ["и", "или", "мен", "пен", "бен", "және", "немесе"]
}
