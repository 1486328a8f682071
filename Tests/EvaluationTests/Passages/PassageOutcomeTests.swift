import Comparison
import Exchange
import TextModel
import Testing

@testable import align_eval

@Suite struct PassageOutcomeTests {
  private func pair(_ left: String, _ right: String, fault: (String, String)? = nil) -> PassagePair {
    PassagePair(
      id: left, kind: .number, isSound: fault == nil, construction: "",
      left: .init(language: .kazakh, text: left, fault: fault?.0 ?? ""),
      right: .init(language: .russian, text: right, fault: fault?.1 ?? ""))
  }

  @Test func countsWhatIsToldAndWhatIsLeftInPeace() {
    let outcome = PassageOutcome(of: [
      pair("Ауылда 25 үй салынды.", "В селе построено 35 домов.", fault: ("25", "35")),
      pair("Ауылда 25 үй салынды.", "В селе построено 25 домов."),
      pair("Ауылда 25 үй салынды.", "В селе построено 35 домов."),
      pair("Ауылда 25 үй салынды.", "В селе построено 25 домов.", fault: ("үй", "домов")),
    ])
    #expect(outcome.figures.precision == Tally(hits: 1, total: 2))
    #expect(outcome.figures.recall == Tally(hits: 1, total: 2))
    #expect(outcome.noticed == Tally(hits: 1, total: 2))
    #expect(outcome.silent == Tally(hits: 1, total: 2))
    #expect(outcome.rows.map(\.isRight) == [true, true, false, false])
  }

  @Test("a figure elsewhere in the passage is not the fault")
  func wordsAtFault() {
    let other = pair("Ауылда 25 үй мен 3 дүкен бар.", "В селе 35 домов и 4 магазина.", fault: ("3 дүкен", "4 магазина"))
    let outcome = PassageOutcome(of: [other])
    #expect(outcome.rows[0].right?.rightText.contains("4") == true && outcome.rows[0].extra.count == 1)
  }

  @Test func theTableHasALineForEachKind() {
    let outcome = PassageOutcome(of: [pair("Ауылда 25 үй салынды.", "В селе построено 25 домов.")])
    #expect(
      PassageTable.text(outcome) == """
        number     0.000 0.000 0.000     0/0          0/0        1/1
        all        0.000 0.000 0.000     0/0          0/0        1/1

        """)
  }
}
