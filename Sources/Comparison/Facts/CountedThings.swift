import Facts
import Orthography
import TextModel

/// Tells whether figures of the two sides count the same things: «үш жаңа жолақ», «две полосы».
struct CountedThings {
  let pair: LinkedPair

  /// Whether both have one unit, or a content word beside one figure renders one beside the other. Linear in the words.
  func areSame(_ left: Quantity, _ right: Quantity) -> Bool {
    if left.unit == right.unit, left.unit != .none, left.unit != .ordinal { return true }
    return haveOneNoun(left, right)
  }

  /// Whether a content word beside one figure renders one beside the other. Linear in the words.
  func haveOneNoun(_ left: Quantity, _ right: Quantity) -> Bool {
    let others = beside(right, onLeft: false)
    return beside(left, onLeft: true).contains { word in
      pair.words.rightOf[word].contains { others.contains($0) }
    }
  }

  /// Whether two small counts without a counterpart may count one thing, by what else the two texts share.
  func mayBeSame(_ left: Quantity, _ right: Quantity) -> Bool {
    func isSmallCount(_ figure: Quantity) -> Bool {
      guard figure.unit == .none || figure.unit == .person, let count = figure.value?.whole, figure.label == nil else {
        return false
      }
      return (1...(figure.isSpelled ? 20 : 10)).contains(count)
    }
    return left.role == right.role && isSmallCount(left) && isSmallCount(right)
      && pair.words.coverage(onLeft: true) >= Self.leastShared
      && pair.words.coverage(onLeft: false) >= Self.leastShared
  }

  /// Whether a small number in digits counts what the other side names without any number: «3 мектеп салынды»,
  /// `построили школы`. Linear in the words.
  func isSmallLoss(_ figure: Quantity, onLeft: Bool) -> Bool {
    let others = pair.statements(onLeft: !onLeft).flatMap(\.facts.quantities)
    guard !figure.isSpelled, figure.unit == .none, figure.label == nil, figure.divisor == 1, others.isEmpty,
      let count = figure.value?.whole, (2...9).contains(count)
    else { return false }
    return beside(figure, onLeft: onLeft).first.map { pair.words.isTaken($0, onLeft: onLeft) } ?? false
  }

  /// The share of words that two texts about one thing have in common at least.
  private static let leastShared = 0.3

  /// The first three content words behind a figure, up to a comma, and before a Kazakh one its owner: «баланың үшеуі».
  func beside(_ quantity: Quantity, onLeft: Bool) -> [Int] {
    let words = pair.words.side(onLeft: onLeft).words
    guard
      let statement = pair.statements(onLeft: onLeft)
        .first(where: { $0.sentence.range.overlaps(quantity.range) })
    else { return [] }
    let comma = statement.tokens.first { $0.folded == "," && $0.range.lowerBound >= quantity.range.upperBound }
    let end = comma?.range.lowerBound ?? statement.sentence.range.upperBound
    let behind = words.indices.filter {
      words[$0].isContent && (quantity.range.upperBound..<end).contains(words[$0].range.lowerBound)
    }.prefix(3)
    let before = words.indices.last { words[$0].range.upperBound <= quantity.range.lowerBound }
    guard let before, words[before].folded.ends(withAny: KazakhEndings.genitive) else {
      return Array(behind)
    }
    return behind + [before]
  }
}
