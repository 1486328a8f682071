import Comparison
import Exchange
import TextModel
import Testing

@testable import align_eval

@Suite struct FindingOutcomeTests {
  private static let left = "Ауылда 25 үй салынды.\n\nҚұрылысқа 3 млн теңге бөлінді.\n\nЖұмыс наурызда басталды.\n"
  private static let right =
    "В селе построили 35 домов.\n\nНа стройку выделили 3 млн тенге.\n\nРаботы начались в апреле.\n"

  private func set(findings: String, traps: String) throws -> FindingSet {
    func sentences(_ text: String) -> String {
      text.split(separator: "\n").map { "\"\($0)\"" }.joined(separator: ",")
    }
    let json = """
      {"kind":"parallel","left_sentences":[\(sentences(Self.left))],"right_sentences":[\(sentences(Self.right))],
       "links":[],"findings":[\(findings)],"traps":[\(traps)],"topic":"x"}
      """
    let gold = try BriefingGold(Array(json.utf8), file: "x.gold.json")
    func read(_ text: String, _ language: Language) -> Document {
      DocumentReader(layout: .article, language: language).read(SourceText(text: text))
    }
    let documents = gold.pair(name: "x", read(Self.left, .kazakh), read(Self.right, .russian))
    return FindingSet(name: "set", pairs: [.init(name: "x", documents: documents, gold: gold)], hash: "")
  }

  @Test func whatIsToldIsHeldAgainstTheGold() throws {
    let set = try set(
      findings: #"{"kind":"number","left":[0],"right":[0],"left_text":"25","right_text":"35"},"#
        + #"{"kind":"speaker","left":[1],"right":[1]}"#,
      traps: #"{"left":[1],"right":[1],"note":"equal"},{"left":[2],"right":[2]}"#)
    let outcome = FindingOutcome(of: set)
    #expect(outcome.kinds[.number]?.figures.f1 == 1)
    #expect(outcome.kinds[.date].map { [$0.right, $0.told, $0.gold] } == [0, 1, 0])
    #expect([outcome.linked.right, outcome.linked.told, outcome.linked.gold] == [1, 2, 2])
    #expect(outcome.traps == 2 && outcome.sprung == 1)
    #expect(outcome.wrong == ["x told: date наурызда | апреле", "x missed: speaker  | "])
  }

  @Test("a figure is the fault only where its words are")
  func wordsAtFault() throws {
    let set = try set(
      findings: #"{"kind":"number","left":[0],"right":[0],"left_text":"70","right_text":"80"}"#, traps: "")
    let outcome = FindingOutcome(of: set)
    #expect(outcome.kinds[.number].map { [$0.right, $0.told, $0.gold] } == [0, 1, 1])
  }
}
