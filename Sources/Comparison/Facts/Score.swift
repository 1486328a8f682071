import Facts
import TextModel

/// Scores of matches: the sides may be told in either order, and their goals one by one.
struct Score {
  private let pair: LinkedPair
  private let isLost: (left: Bool, right: Bool)
  private let isWon: (left: Bool, right: Bool)

  init(_ pair: LinkedPair) {
    self.pair = pair
    isLost = (
      pair.leftStatements.haveWord(beginning: Self.losing), pair.rightStatements.haveWord(beginning: Self.losing)
    )
    isWon = (
      pair.leftStatements.haveWord(beginning: Self.winning), pair.rightStatements.haveWord(beginning: Self.winning)
    )
  }

  /// «0:3 есебімен жеңілді», `победили 3:0`: one match from its two sides.
  func isTurned(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.unit == .score, b.unit == .score, a.low == b.high, a.high == b.low else { return false }
    return isLost.left && isWon.right && !isLost.right || isWon.left && isLost.right && !isLost.left
  }

  /// Scores against goals told in words, of which one is another: «5:3», `забросив шесть шайб и пропустив три`. Scores
  /// whose goals all stand there are dropped.
  func conflicts(_ left: inout [Quantity], _ right: inout [Quantity]) -> [(Quantity, Quantity)] {
    let found = told(&left, &right, pair.rightStatements)
    return found + told(&right, &left, pair.leftStatements).map { ($0.1, $0.0) }
  }

  private func told(
    _ scores: inout [Quantity], _ others: inout [Quantity], _ statements: [Side.Statement]
  ) -> [(Quantity, Quantity)] {
    // «тең аяқталды», `вничью`
    if let drawn = scores.first(where: { $0.unit == .score && $0.low == $0.high }),
      statements.haveWord(beginning: Self.drawing)
    {
      scores.removeAll { $0 == drawn }
      return []
    }
    let goals = statements.flatMap(\.facts.quantities).filter { $0.unit == .none && $0.value != nil && $0.label == nil }
    guard let score = scores.first(where: { $0.unit == .score }), !goals.isEmpty,
      !statements.contains(where: { $0.facts.quantities.contains { $0.unit == .score } })
    else { return [] }
    let sides = [score.low, score.high]
    let missing = sides.filter { side in !goals.contains { $0.low == side } && !side.isZero }
    guard missing.count < 2 else { return [] }
    if missing.isEmpty {
      scores.removeAll { $0 == score }
      return []
    }
    guard
      let goal = others.first(where: { goals.contains($0) && $0.low <= ExactDecimal(20) && !sides.contains($0.low) })
    else { return [] }
    scores.removeAll { $0 == score }
    others.removeAll { $0 == goal }
    return [(score, goal)]
  }

  private static let drawing = ["тең", "вничью", "ничь", "поровну"]
  private static let losing = ["жеңіл", "ұтыл", "проигр", "уступи", "уступа", "потерпе", "пораж"]
  private static let winning = [
    "жеңді", "жеңген", "жеңіп", "жеңіс", "ұтты", "ұтқан", "ұтып", "обыгр", "победи", "побежд", "побед", "выигр",
    "одоле",
    "разгром", "верх", "переигр",
  ]
}
