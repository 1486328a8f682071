import Facts
import Lexicon
import TextModel

/// Finds figures that stand on both sides but count other things: «12 мектеп пен 30 аурухана», «30 школ и 12 больниц».
struct SwappedFigures {
  let pair: LinkedPair

  /// The first of two figures that have changed places, and the one that stands in its stead on the right; nil where none
  /// have.
  ///
  /// Of pairs of equal figures, two count as swapped when the words about each on the left find their renderings about
  /// the other on the right, or when their roles are exchanged («35 из 80», «80 из 35»). Quadratic in the pairs.
  func ranges(among equal: [(Quantity, Quantity)]) -> (Range<Int>, Range<Int>)? {
    let isShortList = equal.count == 2
    let left = FigureCompany(
      equal.map(\.0), in: pair.leftStatements, pair.words.left, isKazakh: pair.left.document.language.isKazakh)
    let right = FigureCompany(
      equal.map(\.1), in: pair.rightStatements, pair.words.right, isKazakh: pair.right.document.language.isKazakh)
    for i in equal.indices {
      for j in equal.indices where j > i && areRivals(equal[i].0, equal[j].0) {
        if haveOtherRoles(equal[i], equal[j])
          || left.areListed(i, j) && right.areListed(i, j)
            && haveOtherCompany(i, j, left, right, isShortList)
        {
          return (equal[i].0.numberRange, equal[j].1.numberRange)
        }
      }
    }
    return nil
  }

  /// Whether one could stand where the other does.
  private func areRivals(_ a: Quantity, _ b: Quantity) -> Bool {
    a.agrees(with: b) == .different && a.rate == b.rate && a.unit.isCompatible(with: b.unit) && !a.isWeak && !b.isWeak
      && a.label == nil
      && b.label == nil && (a.unit == .ordinal) == (b.unit == .ordinal)
  }

  private func haveOtherRoles(_ first: (Quantity, Quantity), _ second: (Quantity, Quantity)) -> Bool {
    let roles = (first.0.role, first.1.role, second.0.role, second.1.role)
    switch roles {
    case (.from, .to, .to, .from), (.to, .from, .from, .to): return true
    case (.whole, let other, let none, .whole), (let other, .whole, .whole, let none):
      return other != .whole && none != .whole
    default: return false
    }
  }

  private func haveOtherCompany(_ i: Int, _ j: Int, _ left: FigureCompany, _ right: FigureCompany, _ isShortList: Bool)
    -> Bool
  {
    let mine = own(left.words[i], left.words[j], pair.words.left)
    let its = own(right.words[i], right.words[j], pair.words.right)
    let links = (
      (count(mine.0, its.0), count(mine.1, its.1)), (count(mine.0, its.1), count(mine.1, its.0))
    )
    let dates = (
      (meet(left.dates[i], right.dates[i]), meet(left.dates[j], right.dates[j])),
      (meet(left.dates[i], right.dates[j]), meet(left.dates[j], right.dates[i]))
    )
    let straight = (links.0.0 + dates.0.0, links.0.1 + dates.0.1)
    let crossed = (links.1.0 + dates.1.0, links.1.1 + dates.1.1)
    let sums = (straight.0 + straight.1, crossed.0 + crossed.1)
    // What only one of the two figures has on both sides may be left out beside the other: «14 рейсов, в Атырау — 9».
    return min(crossed.0, crossed.1) >= 1 && (min(straight.0, straight.1) == 0 || sums.1 >= sums.0 + 2)
      || isShortList && sums.0 == 0 && sums.1 >= 1
  }

  /// The words about each of two figures that do not stand about the other too.
  private func own(_ first: [Int], _ second: [Int], _ side: SideWords) -> ([Int], [Int]) {
    let stems = (Set(first.map { side.words[$0].unit.stem }), Set(second.map { side.words[$0].unit.stem }))
    return (
      first.filter { !stems.1.contains(side.words[$0].unit.stem) },
      second.filter { !stems.0.contains(side.words[$0].unit.stem) }
    )
  }

  /// How many of some left words find a rendering among some right ones.
  private func count(_ left: [Int], _ right: [Int]) -> Int {
    left.count { word in pair.words.rightOf[word].contains { right.contains($0) } }
  }

  private func meet(_ left: [DateFact], _ right: [DateFact]) -> Int {
    left.count { date in right.contains { $0.agrees(with: date) == .equal } }
  }
}
