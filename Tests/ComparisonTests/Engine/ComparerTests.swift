import Alignment
import Testing
import TextModel

@testable import Comparison

@Suite("Links")
struct ComparerTests {
  private static let pair = Pair("Жиынға 17 адам келді.", "На собрание пришли 18 человек.")

  @Test("an uncertain link is listed, not compared", arguments: [0.0, 0.2, 0.349])
  func uncertain(_ confidence: Double) {
    let compared = Self.pair.compared(along: Ladder("0:0", confidence: confidence))
    #expect(compared.findings.isEmpty)
    #expect(compared.notCompared == [Bead(left: [0], right: [0], confidence: confidence)])
  }

  @Test("two quotations that share little are two where their link is uncertain, and listed")
  func twoQuotations() {
    let pair = Pair.russian(
      "«Запасов хватит на всю зиму», — сказал аким.", "«Новую школу откроют в центре села», — сказал аким.")
    let doubtful = pair.compared(along: Ladder("0:0", confidence: 0.5))
    #expect(doubtful.findings.isEmpty && doubtful.notCompared.map(\.left) == [[0]])
    let sure = pair.compared(along: Ladder("0:0", confidence: 0.9))
    #expect(sure.findings.map(\.kind) == [.quote] && sure.notCompared.isEmpty)
  }

  @Test("one at the bound is compared", arguments: [0.35, 0.6, 1.0])
  func certain(_ confidence: Double) {
    let compared = Self.pair.compared(along: Ladder("0:0", confidence: confidence))
    #expect(compared.findings.map(\.kind) == [.number])
    #expect(compared.notCompared.isEmpty)
  }

  @Test("a finding is no surer than its link", arguments: [0.4, 0.7, 1.0])
  func confidence(_ confidence: Double) throws {
    let finding = try #require(Self.pair.compared(along: Ladder("0:0", confidence: confidence)).findings.first)
    let sure = try #require(finding.confidence)
    #expect(sure > confidence / 2 && sure < confidence)
  }

  @Test("a moved link is told as such, and compared")
  func moved() {
    let ladder = Ladder(beads: [Bead(left: [0], right: [0], confidence: 0.9, isMoved: true)], mode: .parallel)
    let compared = Self.pair.compared(along: ladder)
    #expect(compared.findings.map(\.kind) == [.number, .moved])
    #expect(compared.findings.map(\.line).last == "moved info  | ")
    #expect(compared.findings.last.map { [$0.left, $0.right] } == [[0], [0]])
  }

  @Test("a link of several sentences is compared as one, and points at the sentence that holds the words")
  func merged() {
    let pair = Pair(
      "Жиын өтті.\nОған 17 адам келді.\nОл ұзаққа созылды.", "Прошло собрание, пришли 18 человек.\nОно затянулось.")
    let findings = pair.compared(along: Ladder("0+1:0 2:1")).findings
    #expect(findings.map(\.line) == ["number error 17 | 18"])
    #expect(findings.map(\.left) == [[1]] && findings.map(\.right) == [[0]])
  }

  @Test("without a lexicon figures are still compared")
  func noLexicon() {
    let documents = (document(Self.pair.left, .kazakh), document(Self.pair.right, .russian))
    let compared = Comparer(lexicon: nil).compare(documents.0, documents.1, along: Ladder(lines: 1))
    #expect(compared.findings.map(\.line) == ["number error 17 | 18"])
  }

  @Test("a severity and its word", arguments: Severity.allCases)
  func words(_ severity: Severity) { #expect(Severity(word: severity.word) == severity) }

  @Test("severities by weight")
  func weights() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
    #expect(Severity(word: "fatal") == nil)
  }
}
