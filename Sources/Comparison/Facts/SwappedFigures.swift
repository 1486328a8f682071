import Facts
import TextModel

/// Finds figures that stand on both sides but count other things: «12 мектеп пен 30 аурухана», «30 школ и 12 больниц».
struct SwappedFigures {
  let pair: LinkedPair

  /// From the first to the last of two figures that have changed places, on both sides; nil where none have.
  ///
  /// Of pairs of equal figures, two count as swapped when the words about each on the left find their renderings about
  /// the other on the right. Quadratic in the pairs.
  func ranges(among equal: [(Quantity, Quantity)]) -> (Range<Int>, Range<Int>)? {
    let left = equal.map { company(of: $0.0, equal.map(\.0), onLeft: true) }
    let right = equal.map { company(of: $0.1, equal.map(\.1), onLeft: false) }
    func links(_ i: Int, _ j: Int) -> Int {
      left[i].count { word in right[j].contains { pair.words.rightOf[word].contains($0) } }
    }
    for i in equal.indices {
      for j in equal.indices where j > i && equal[i].0.agrees(with: equal[j].0) == .different {
        let (own, crossed) = (links(i, i) + links(j, j), (links(i, j), links(j, i)))
        if min(crossed.0, crossed.1) >= 1, crossed.0 + crossed.1 >= own + 2 {
          return (hull(equal[i].0, equal[j].0), hull(equal[i].1, equal[j].1))
        }
      }
    }
    return nil
  }

  private func hull(_ a: Quantity, _ b: Quantity) -> Range<Int> {
    min(a.numberRange.lowerBound, b.numberRange.lowerBound)..<max(a.numberRange.upperBound, b.numberRange.upperBound)
  }

  /// The content words that tell what a figure counts: up to two behind it, and, where no figure stands before it since
  /// the last comma, up to three before it.
  private func company(of quantity: Quantity, _ figures: [Quantity], onLeft: Bool) -> [Int] {
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    guard let number = statements.firstIndex(where: { $0.sentence.range.overlaps(quantity.range) }) else { return [] }
    let stops = statements[number].tokens.filter { $0.kind == .mark && ",;()".contains($0.folded) }.map(\.range)
    let others = figures.filter { $0.range != quantity.range }.map(\.range)
    let start = (stops + others).map(\.upperBound).filter { $0 <= quantity.range.lowerBound }.max() ?? 0
    let end = (stops + others).map(\.lowerBound).filter { $0 >= quantity.range.upperBound }.min() ?? .max
    let follows = others.contains { $0.upperBound == start }
    let side = pair.words.side(onLeft: onLeft).words
    let words = side.indices.filter { side[$0].statement == number && side[$0].isContent }
    let behind = words.filter {
      side[$0].range.lowerBound >= quantity.range.upperBound && side[$0].range.upperBound <= end
    }
    let before = words.filter {
      side[$0].range.lowerBound >= start && side[$0].range.upperBound <= quantity.range.lowerBound
    }
    return behind.prefix(2) + (follows ? [] : before.suffix(3))
  }
}
