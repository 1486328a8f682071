import Alignment
import Testing

@testable import Comparison

@Suite("Sentences without a counterpart")
struct OneSidedStatementTests {
  private static let pair = Pair(
    "Жиын өтті.\nОған елу адам келді.\nЖаңа мектеп салынбады.", "Прошло собрание.\nКогда откроют школу?")

  @Test("told whole, and only so")
  func whole() {
    let findings = Self.pair.compared(along: Ladder("0:0 1: 2: :1")).findings
    #expect(
      findings.map(\.line) == [
        "only-left warning Оған елу адам келді. | ", "only-left warning Жаңа мектеп салынбады. | ",
        "only-right warning  | Когда откроют школу?",
      ])
    #expect(findings.map(\.left) == [[1], [2], []])
    #expect(findings.map(\.right) == [[], [], [1]])
  }

  @Test("a gap of several sentences is a finding for each")
  func several() {
    let findings = Self.pair.compared(along: Ladder("0:0 1+2: :1")).findings
    #expect(findings.map(\.left) == [[1], [2], []])
  }

  @Test(
    "expected of independent reports", arguments: [(AlignmentMode.parallel, Severity.warning), (.comparable, .info)])
  func severity(_ mode: AlignmentMode, _ severity: Severity) {
    let findings = Self.pair.compared(along: Ladder("0:0 1: 2: :1", mode: mode)).findings
    #expect(findings.count == 3 && findings.allSatisfy { $0.severity == severity })
  }

  @Test("as sure as the gap")
  func confidence() {
    let findings = Self.pair.compared(along: Ladder("0:0 1: 2: :1", confidence: 0.61)).findings
    #expect(findings.map(\.confidence) == [0.61, 0.61, 0.61])
  }

  @Test("a blank line of a line-by-line text is nothing that could be lacking")
  func blank() {
    let pair = Pair("Жиын өтті.\n\nҚарар қабылданды.", "Прошло собрание.\nПринята резолюция.")
    #expect(pair.compared(along: Ladder("0:0 1: 2:1")).findings.isEmpty)
  }

  @Test("an empty text lacks every sentence")
  func empty() {
    let lines = Pair("Жиын өтті.\nҚарар қабылданды.", "").compared(along: Ladder("0: 1:")).findings.map(\.line)
    #expect(lines == ["only-left warning Жиын өтті. | ", "only-left warning Қарар қабылданды. | "])
  }
}
