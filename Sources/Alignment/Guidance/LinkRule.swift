/// Which links guidance leaves free to be made.
struct LinkRule: Sendable {
  /// Sentences whose bead is known already.
  private let settledLeft: Set<Int>
  private let settledRight: Set<Int>
  /// Wrong links by their first left sentence.
  private let wrong: [Int: [Guidance.Pair]]
  private let paragraphs: Guidance.Paragraphs?

  init(_ guidance: Guidance) {
    let right = guidance.pairs.filter { $0.verdict == .right }
    settledLeft = Set(right.flatMap(\.left))
    settledRight = Set(right.flatMap(\.right))
    wrong = Dictionary(grouping: guidance.pairs.filter { $0.verdict == .wrong }) { $0.left[0] }
    paragraphs = guidance.paragraphs
  }

  /// Whether a link of these sentences may be made.
  func allows(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if left.contains(where: settledLeft.contains) || right.contains(where: settledRight.contains) { return false }
    for first in left {
      for pair in wrong[first] ?? [] where pair.left.allSatisfy(left.contains) && pair.right.allSatisfy(right.contains)
      {
        return false
      }
    }
    guard let paragraphs else { return true }
    let homes = (paragraphs.left[left.lowerBound], paragraphs.left[left.upperBound - 1])
    return homes.0 == homes.1 && paragraphs.right[right.lowerBound] == homes.0
      && paragraphs.right[right.upperBound - 1] == homes.0
  }

  /// The left sentences that some link is barred to, in ascending order; with paragraphs locked, the corridors see to
  /// these.
  var barredLeft: [Int] { Set(settledLeft).union(wrong.values.flatMap { $0.flatMap(\.left) }).sorted() }

  /// The right sentences that some link is barred to, in ascending order.
  var barredRight: [Int] { settledRight.sorted() }
}
