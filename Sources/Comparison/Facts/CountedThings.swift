import Facts
import Orthography
import TextModel

/// Tells whether figures of the two sides count the same things: «үш жаңа жолақ», «две полосы».
struct CountedThings {
  let pair: LinkedPair

  /// Whether both have one unit, or a content word beside one figure renders one beside the other. Linear in the words.
  func areSame(_ left: Quantity, _ right: Quantity) -> Bool {
    if left.unit == right.unit, left.unit != .none, left.unit != .ordinal { return true }
    if isOfPersons(left, onLeft: true), isOfPersons(right, onLeft: false) { return true }
    return haveOneNoun(left, right)
  }

  /// Whether one tells how many did what the other tells so many times was done, of one deed: «300 мың адам жүктеген»,
  /// `скачали 300 тысяч раз`. The deed is told by the verb at the end of the Kazakh clause. Linear in the words.
  func areOfOneDeed(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.unit == .person && right.unit == .occasion || left.unit == .occasion && right.unit == .person,
      pair.isKazakh(onLeft: true) != pair.isKazakh(onLeft: false)
    else { return false }
    let onLeft = pair.isKazakh(onLeft: true)
    let figure = onLeft ? left : right
    let (own, others) = (pair.words.side(onLeft: onLeft), pair.words.side(onLeft: !onLeft).words.filter(\.isContent))
    guard let clause = own.clauses.first(where: { $0.range.overlaps(figure.range) }),
      let verb = clause.words.last(where: { own.words[$0].isContent })
    else { return false }
    return !pair.words.renderings(of: verb, onLeft: onLeft).isEmpty || pair.words.sharesRoot(verb, onLeft: onLeft)
      || pair.words.mayParaphrase(own.words[verb].unit, asAnyOf: others, onLeft: onLeft)
  }

  /// Whether a content word beside one figure renders one beside the other. Linear in the words.
  ///
  /// - Parameters:
  ///   - left: A figure of the left text.
  ///   - right: One of the right text.
  ///   - reach: How many words beside each are looked at.
  /// - Returns: Whether one of them renders one.
  func haveOneNoun(_ left: Quantity, _ right: Quantity, within reach: Int = .max) -> Bool {
    let others = beside(right, onLeft: false).prefix(reach)
    return beside(left, onLeft: true).prefix(reach).contains { word in
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
