import Alignment
import Comparison
import Report
import TextModel
import Testing

/// What a correction has left behind, told to people.
@Suite struct RevisionTextTests {
  private let old = document(.kazakh, ["Құны 12 млн теңге.", "Жұмыс басталды."])
  private let new = document(.kazakh, ["Құны 15 млн теңге.", "Ол күзде аяқталады."])
  private let other = document(.russian, ["Стоимость – 12 млн тенге.", "Работа началась."])

  private var revision: ComparedRevision {
    let ladder = Ladder(beads: [Bead(left: [0], right: [0], confidence: 0.9)], mode: .parallel)
    let make = FindingMaker(left: new, right: other)
    return ComparedRevision(
      revision: ladder, versions: ladder,
      stale: [
        StaleStatement(
          cause: .changed, other: [0], old: [0], new: [0], changes: [WordChange(left: 9..<11, right: 9..<11)],
          findings: [make("1", .number, .error, 0.9, [0], [0], "15 млн", "12 млн", .otherFigure)], confidence: 0.9),
        StaleStatement(
          cause: .removed, other: [1], old: [1], new: [], changes: [], findings: [], confidence: 0.8),
        StaleStatement(cause: .added, other: [], old: [], new: [1], changes: [], findings: [], confidence: 1),
      ])
  }

  private func text(_ language: ReportLanguage) -> String {
    RevisionText.of(revision, old: old, new: new, other: other, width: 80, language: language)
  }

  @Test func everyStatementWithWhatBecameOfIt() {
    #expect(
      text(.english) == """
        ! 1  changed
             Стоимость – 12 млн тенге.
             12 → 15
             The figures differ: 15 млн ≠ 12 млн.
        ! 2  removed
             Работа началась.
             − Жұмыс басталды.
        + 2  added
             Ол күзде аяқталады.

        1 changed · 1 removed · 1 added

        """)
  }

  @Test func inTheReadersLanguage() {
    #expect(text(.russian).contains("! 1  изменено\n") && text(.russian).contains("+ 2  добавлено\n"))
    #expect(text(.russian).hasSuffix("\n\nизменено: 1 · удалено: 1 · добавлено: 1\n"))
    #expect(text(.kazakh).contains("! 2  алып тасталған\n"))
    #expect(text(.kazakh).hasSuffix("\n\nөзгертілген: 1 · алып тасталған: 1 · қосылған: 1\n"))
    #expect(text(.kazakh).contains("15 млн ≠ 12 млн"))
  }
}
