import Testing

@testable import Comparison

@Suite("Wordings word by word")
struct WordDiffTests {
  private static func words(_ text: String) -> [(folded: String, range: Range<Int>)] {
    text.split(separator: " ").enumerated().map { (String($1), $0..<$0 + 1) }
  }

  @Test(
    "changes",
    arguments: [
      ("a b c", "a b c", [], 1.0), ("a b c", "a x c", [WordChange(left: 1..<2, right: 1..<2)], 2.0 / 3),
      ("a c", "a b c", [WordChange(left: nil, right: 1..<2)], 0.8),
      ("a b c d", "a d", [WordChange(left: 1..<3, right: nil)], 2.0 / 3),
      ("", "", [], 1), ("a", "", [WordChange(left: 0..<1, right: nil)], 0),
    ])
  func changes(_ left: String, _ right: String, _ changes: [WordChange], _ likeness: Double) {
    let diff = WordDiff(Self.words(left), Self.words(right))
    #expect(diff.changes == changes && abs(diff.likeness - likeness) < 1e-9)
  }
}
