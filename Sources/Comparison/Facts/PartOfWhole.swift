import Facts
import TextModel

/// Finds a part that the other text adds to the whole: «из 14 опор пять аварийные», `14 аварийных опор, еще пять …`.
struct PartOfWhole {
  let pair: LinkedPair

  /// The whole on both sides, where one text counts a part within it and the other beside it; nil where none does.
  /// Quadratic in the pairs of equal figures.
  func ranges(among equal: [(Quantity, Quantity)]) -> (Range<Int>, Range<Int>)? {
    for whole in equal {
      for part in equal where part.0.range != whole.0.range {
        let isLeft = isWithin(part.0, whole.0, pair.leftStatements) && isBeside(part.1, whole.1, pair.rightStatements)
        let isRight = isWithin(part.1, whole.1, pair.rightStatements) && isBeside(part.0, whole.0, pair.leftStatements)
        if isLeft || isRight { return (whole.0.range, whole.1.range) }
      }
    }
    return nil
  }

  /// Parts of one whole that differ: «бес баланың үшеуі», `четверо из пяти`; «екеуі де», `один из двух`. They are taken
  /// from the figures that are left, if they are among them.
  func conflicts(_ left: inout [Quantity], _ right: inout [Quantity]) -> [(Quantity, Quantity)] {
    let wholes = (parted(pair.leftStatements), parted(pair.rightStatements))
    var found: [(Quantity, Quantity)] = []
    for mine in wholes.0 {
      for its in wholes.1
      where mine.whole.agrees(with: its.whole) == .equal && mine.part.agrees(with: its.part) == .different
        && ![.share, .percent].contains(mine.part.unit) && ![.share, .percent].contains(its.part.unit)
        && !isToldBeside(mine, its) && mine.part.unit.isCompatible(with: its.part.unit)
        && (left.contains(mine.part) || right.contains(its.part))
      {
        found.append((mine.part, its.part))
      }
    }
    guard let first = found.first else { return [] }
    left.removeAll { $0 == first.0 }
    right.removeAll { $0 == first.1 }
    return [first]
  }

  /// Whether the part of one text stands in the other as another part («14-і жақтап, біреуі қалыс»), or is what the other
  /// leaves of the whole and denies or narrows: «жиырманың бірінде жоқ», `у девятнадцати из двадцати есть`.
  private func isToldBeside(
    _ mine: (whole: Quantity, part: Quantity), _ its: (whole: Quantity, part: Quantity)
  ) -> Bool {
    func tells(_ part: Quantity, _ whole: Quantity, _ statements: [Side.Statement]) -> Bool {
      statements.flatMap(\.facts.quantities).contains { $0.low == part.low && $0.low != whole.low }
    }
    if tells(its.part, its.whole, pair.leftStatements) || tells(mine.part, mine.whole, pair.rightStatements) {
      return true
    }
    let isTurned = (pair.leftStatements + pair.rightStatements).contains { statement in
      !statement.facts.cues.isEmpty
        || statement.tokens.contains { ["ғана", "тек", "лишь", "только"].contains($0.folded) }
    }
    return isTurned && mine.part.low.adding(its.part.low) == mine.whole.low
  }

  /// Wholes with the part told of them. «да» behind what is counted makes the part all of it: «екі жақтың да».
  private func parted(_ statements: [Side.Statement]) -> [(whole: Quantity, part: Quantity)] {
    statements.flatMap { statement -> [(whole: Quantity, part: Quantity)] in
      let figures = statement.facts.quantities
      return figures.indices.compactMap { index in
        let whole = figures[index]
        if isAll(whole, statement) { return (whole, whole) }
        guard whole.role == .whole else { return nil }
        if index > 0, isBefore(figures[index - 1], whole, statement) { return (whole, figures[index - 1]) }
        return index + 1 < figures.count ? (whole, figures[index + 1]) : nil
      }
    }
  }

  /// «один из двух», `трое детей из пяти`: nothing but a noun and «из» between.
  private func isBefore(_ part: Quantity, _ whole: Quantity, _ statement: Side.Statement) -> Bool {
    let between = statement.tokens.filter {
      $0.range.lowerBound >= part.range.upperBound && $0.range.upperBound <= whole.range.lowerBound
    }
    return between.last?.folded == "из" && between.count <= 3 && between.allSatisfy { $0.kind == .word }
  }

  private func isAll(_ whole: Quantity, _ statement: Side.Statement) -> Bool {
    let behind = statement.tokens.filter { $0.range.lowerBound >= whole.range.upperBound }.prefix(2)
    return whole.role != .whole && whole.unit != .ordinal && !whole.isWeak && behind.count == 2
      && ["да", "де"].contains(behind[1].folded) && behind[0].kind == .word
  }

  private func isWithin(_ part: Quantity, _ whole: Quantity, _ statements: [Side.Statement]) -> Bool {
    whole.role == .whole && whole.range.upperBound <= part.range.lowerBound
      && statements.contains { $0.facts.quantities.contains(whole) && $0.facts.quantities.contains(part) }
  }

  /// Whether «еще», «тағы» stands before the part, behind the whole.
  private func isBeside(_ part: Quantity, _ whole: Quantity, _ statements: [Side.Statement]) -> Bool {
    guard whole.role != .whole, whole.range.upperBound <= part.range.lowerBound,
      let statement = statements.first(where: { $0.facts.quantities.contains(part) })
    else { return false }
    let before = statement.tokens.last { $0.range.upperBound <= part.range.lowerBound }
    return before.map { ["еще", "тағы"].contains($0.folded) } ?? false
  }
}
