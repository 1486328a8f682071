import Facts
import TextModel

/// Tells whether figures of the two sides count the same things: «үш жаңа жолақ», «две полосы».
struct CountedThings {
  let pair: LinkedPair

  /// Whether both have one unit, or a content word beside one figure renders one beside the other. Linear in the words.
  func areSame(_ left: Quantity, _ right: Quantity) -> Bool {
    if left.unit == right.unit, left.unit != .none, left.unit != .ordinal { return true }
    let others = beside(right, onLeft: false)
    return beside(left, onLeft: true).contains { word in
      pair.words.rightOf[word].contains { others.contains($0) }
    }
  }

  /// The first two content words behind a figure, up to a comma, and before a Kazakh one its owner: «баланың үшеуі».
  private func beside(_ quantity: Quantity, onLeft: Bool) -> [Int] {
    let words = pair.words.side(onLeft: onLeft).words
    guard
      let statement = (onLeft ? pair.leftStatements : pair.rightStatements)
        .first(where: { $0.sentence.range.overlaps(quantity.range) })
    else { return [] }
    let comma = statement.tokens.first { $0.folded == "," && $0.range.lowerBound >= quantity.range.upperBound }
    let end = comma?.range.lowerBound ?? statement.sentence.range.upperBound
    let behind = words.indices.filter {
      words[$0].isContent && (quantity.range.upperBound..<end).contains(words[$0].range.lowerBound)
    }.prefix(2)
    let before = words.indices.last { words[$0].range.upperBound <= quantity.range.lowerBound }
    guard let before, ["ның", "нің", "дың", "дің", "тың", "тің"].contains(where: words[before].folded.hasSuffix) else {
      return Array(behind)
    }
    return behind + [before]
  }
}
