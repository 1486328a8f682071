import Testing

@testable import Comparison

@Suite("Wordings word by word")
struct WordDiffTests {
  private static func words(_ text: String) -> [(folded: String, range: Range<Int>)] {
    text.split(separator: " ").enumerated().map { (String($1), $0..<$0 + 1) }
  }

  private struct Case: Sendable {
    let left: String
    let right: String
    let changes: [WordChange]
    let likeness: Double
  }

  private static let cases = [
    Case(left: "a b c", right: "a b c", changes: [], likeness: 1),
    Case(left: "a b c", right: "a x c", changes: [WordChange(left: 1..<2, right: 1..<2)], likeness: 2.0 / 3),
    Case(left: "a c", right: "a b c", changes: [WordChange(left: nil, right: 1..<2)], likeness: 0.8),
    Case(left: "a b c d", right: "a d", changes: [WordChange(left: 1..<3, right: nil)], likeness: 2.0 / 3),
    Case(left: "", right: "", changes: [], likeness: 1),
    Case(left: "a", right: "", changes: [WordChange(left: 0..<1, right: nil)], likeness: 0),
  ]

  @Test("changes", arguments: cases.indices)
  func changes(_ index: Int) {
    let expected = Self.cases[index]
    let diff = WordDiff(Self.words(expected.left), Self.words(expected.right))
    #expect(diff.changes == expected.changes)
    #expect(abs(diff.likeness - expected.likeness) < 1e-9)
  }
}
