import Alignment
import Comparison
import Report
import TextModel

/// Texts full of what other formats would obey.
enum Evil {
  static let left = document(
    .kazakh, name: "a|`b`_<i>.txt",
    ["*12* <b>мың</b> | `x` & [y](z)\t\u{202e}!", "#тег_1\r\n~~жоқ~~ \\ \"q\" 'a'\u{1b}[1m"])
  static let right = document(.russian, name: "b &#10; c.txt", ["а«13» тысяч</script><script>alert(1)</script>"])
  static let pair: ComparedPair = {
    let make = FindingMaker(left: left, right: right)
    return ComparedPair(
      left: left, right: right,
      ladder: Ladder(
        beads: [Bead(left: [0], right: [0], confidence: 0.97), Bead(left: [1], right: [], confidence: 1)],
        mode: .parallel),
      findings: [
        make("1f", .number, .error, 0.94, [0], [0], "12", "«13»", .otherFigure),
        make("2f", .onlyLeft, .warning, nil, [1], [], "", "", .missingSentence),
        make("3f", .punctuation, .warning, 0.9, [0], [0], "| `x` & [y](z)\t\u{202e}", "", .openBracket),
      ], notCompared: [])
  }()

  /// A folder with these texts, the briefing and a pair that could not be read.
  static let folder = [
    NamedComparison(name: "a|b", result: (pair, FindingFilter(accepted: ["2f": ""]).apply(to: pair.findings))),
    NamedComparison(
      name: "briefing-\u{202e}2", result: (Briefing.pair, FindingFilter().apply(to: Briefing.findings))),
    NamedComparison(name: "lost", result: nil),
  ]
}
