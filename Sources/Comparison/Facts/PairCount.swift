import Facts
import TextModel

/// Things told in pairs on one side and one by one on the other: «бес жұп аққу», `пять лебедей`.
struct PairCount {
  let pair: LinkedPair

  /// Tells equal figures of which one counts pairs, where the other text has no word for pairs, twins or couples. Linear
  /// in the tokens.
  func draft(_ a: Quantity, _ b: Quantity) -> Draft? {
    guard a.value.map({ $0 > .one }) == true else { return nil }
    let isLeft = counts(a, pair.leftStatements) && !tells(pair.rightStatements)
    guard isLeft || counts(b, pair.rightStatements) && !tells(pair.leftStatements) else { return nil }
    return pair.draft(.number, .error, certainty: 0.7, left: a.range, right: b.range, .otherThing)
  }

  private func counts(_ figure: Quantity, _ statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      let next = statement.tokens.first { $0.range.lowerBound >= figure.range.upperBound }
      return statement.facts.quantities.contains(figure) && next.map { Self.pairs.contains($0.folded) } == true
    }
  }

  private func tells(_ statements: [Side.Statement]) -> Bool {
    statements.contains { $0.tokens.contains { Self.pairs.contains($0.folded) } }
      || statements.haveWord(beginning: Self.couples)
  }

  private static let pairs: Set<String> = [
    "жұп", "жұбы", "жұпты", "жұптың", "жұпқа", "пара", "пары", "пар", "пару", "парам", "парами",
  ]
  private static let couples = [
    "жұб", "жұп", "қос", "егіз", "ерлі", "отбас", "парн", "попарно", "двойн", "близнец", "двойня", "супру", "семь",
    "семей",
    "молодожен", "брак", "дуэт",
  ]
}
