import Alignment
import Testing

@testable import Comparison

@Suite("Findings in reading order")
struct ReadingOrderTests {
  private static let pair = Pair(
    """
    Жиынға 17 адам келді.
    Келесі жиын 5 мамырда өтеді.
    Көпір салынбайды.
    Мектеп жөнделді.
    """,
    """
    Мост построят.
    На собрание пришли 18 человек.
    Следующее пройдет 5 июня.
    Больницу закрыли.
    """)

  @Test("along the left text, what the right text has alone at its place")
  func crossing() {
    let findings = Self.pair.compared(along: Ladder("0:1 1:2 2:0 :3 3:")).findings
    #expect(
      findings.map(\.line) == [
        "number error 17 | 18", "date error 5 мамырда | 5 июня", "negation error салынбайды | построят",
        "only-right warning  | Больницу закрыли.", "only-left warning Мектеп жөнделді. | ",
      ])
  }

  @Test("the weightiest of a link first")
  func weight() {
    let pair = Pair("Жиынға 5 мыңға жуық адам келмей ме?", "На собрание 5 мая не пришли 4 920 человек.")
    let findings = pair.compared().findings
    #expect(findings.count >= 2)
    #expect(zip(findings, findings.dropFirst()).allSatisfy { $0.severity >= $1.severity })
  }

  @Test("checks keep their order among equals")
  func stable() {
    let pair = Pair("Жиынға 17 адам 5 мамырда келмеді.", "На собрание 5 июня пришли 18 человек.")
    #expect(pair.compared().findings.map(\.kind) == [.number, .date, .negation])
  }
}
