import Facts
import Lexicon
import TextModel

/// Finds two facts of one kind, the same on both sides, that have changed places: the words about each on the left find
/// their renderings about the other on the right.
struct ExchangedPlaces {
  private let pair: LinkedPair
  private let count: Int
  /// Whether words must be found crossed for both facts, not for one alone.
  private let asksBoth: Bool
  private let left: FigureCompany
  private let right: FigureCompany

  /// Reads the words about equal facts, given by their bytes on both sides.
  ///
  /// - Parameters:
  ///   - pair: The link.
  ///   - equal: The facts that both sides have.
  ///   - asksBoth: Whether words must be found crossed for both of two facts, not for one alone.
  ///   - others: The bytes of all facts of their kind in a statement.
  init(
    _ pair: LinkedPair, _ equal: [(Range<Int>, Range<Int>)], asksBoth: Bool = false,
    among others: (Side.Statement) -> [Range<Int>]
  ) {
    self.pair = pair
    self.asksBoth = asksBoth
    count = equal.count
    left = FigureCompany(
      equal.map(\.0), among: others, in: pair.leftStatements, pair.words.left, isKazakh: pair.isKazakh(onLeft: true))
    right = FigureCompany(
      equal.map(\.1), among: others, in: pair.rightStatements, pair.words.right, isKazakh: pair.isKazakh(onLeft: false))
  }

  /// The first two facts that have changed places among those of which one could stand where the other does. Quadratic in
  /// the facts.
  func first(where areRivals: (Int, Int) -> Bool) -> (Int, Int)? {
    for i in 0..<count {
      for j in i + 1..<count
      where areRivals(i, j) && left.areListed(i, j) && right.areListed(i, j) && haveOtherCompany(i, j) {
        return (i, j)
      }
    }
    return nil
  }

  private func haveOtherCompany(_ i: Int, _ j: Int) -> Bool {
    let mine = own(left.words[i], left.words[j], pair.words.left)
    let its = own(right.words[i], right.words[j], pair.words.right)
    let links = (
      (count(mine.0, its.0), count(mine.1, its.1)), (count(mine.0, its.1), count(mine.1, its.0))
    )
    let dates = (
      (meet(left.dates[i], right.dates[i]), meet(left.dates[j], right.dates[j])),
      (meet(left.dates[i], right.dates[j]), meet(left.dates[j], right.dates[i]))
    )
    let stages = (
      (meet(left.stages[i], right.stages[i]), meet(left.stages[j], right.stages[j])),
      (meet(left.stages[i], right.stages[j]), meet(left.stages[j], right.stages[i]))
    )
    let straight = (links.0.0 + dates.0.0 + stages.0.0, links.0.1 + dates.0.1 + stages.0.1)
    let crossed = (links.1.0 + dates.1.0 + stages.1.0, links.1.1 + dates.1.1 + stages.1.1)
    let sums = (straight.0 + straight.1, crossed.0 + crossed.1)
    // What only one of the two figures has on both sides may be left out beside the other: «14 рейсов, в Атырау — 9».
    return min(crossed.0, crossed.1) >= 1 && (min(straight.0, straight.1) == 0 || sums.1 >= sums.0 + 2)
      || !asksBoth && count == 2 && sums.0 == 0 && sums.1 >= 1
  }

  /// The words about each of two facts that do not stand about the other too.
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

  private func meet(_ left: Stage?, _ right: Stage?) -> Int { left != nil && left == right ? 1 : 0 }
}
