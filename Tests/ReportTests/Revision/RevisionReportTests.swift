import Alignment
import Comparison
import Report
import TextModel
import Testing

/// What a correction has left behind, told to people and to tools.
@Suite struct RevisionReportTests {
  private let old = document(.kazakh, name: "old.kk.txt", ["Құны 12 млн теңге.", "Жұмыс басталды."])
  private let new = document(.kazakh, name: "new.kk.txt", ["Құны 15 млн теңге.", "Ол күзде аяқталады."])
  private let other = document(.russian, name: "b.ru.txt", ["Стоимость – 12 млн тенге.", "Работа началась."])

  private var revision: ComparedRevision {
    let ladder = Ladder(beads: [Bead(left: [0], right: [0], confidence: 0.9)], mode: .parallel)
    let finding = FindingMaker(left: new, right: other)(
      "1", .number, .error, 0.9, [0], [0], "15 млн", "12 млн", .otherFigure)
    return ComparedRevision(
      revision: ladder, versions: ladder,
      stale: [
        StaleStatement(
          cause: .changed, other: [0], old: [0], new: [0], changes: [WordChange(left: 9..<11, right: 9..<11)],
          words: [finding.rightRange].compactMap(\.self), findings: [finding], confidence: 0.9),
        StaleStatement(
          cause: .removed, other: [1], old: [1], new: [], changes: [], findings: [], confidence: 0.8),
        StaleStatement(cause: .added, other: [], old: [], new: [1], changes: [], findings: [], confidence: 1),
      ])
  }

  private func text(_ language: ReportLanguage, _ options: TerminalOptions = TerminalOptions()) -> String {
    var options = options
    options.language = language
    return RevisionText.of(revision, old: old, new: new, other: other, options: options)
  }

  @Test func everyStatementWithWhatBecameOfIt() {
    #expect(
      text(.english) == """
        kk old 2 sentences · kk new 2 · ru 2

        ! 1  changed  0.90
           kk old  Құны [12] млн теңге.
           kk new  Құны [15] млн теңге.
           ru      Стоимость – [12 млн] тенге.
                   The figures differ: 15 млн ≠ 12 млн.
        ! 2  removed  0.80
           kk old  Жұмыс басталды.
           ru      Работа началась.
        + 2  added  1.00
           kk new  Ол күзде аяқталады.

        1 changed · 1 removed · 1 added

        """)
    #expect(
      text(.english, TerminalOptions(showsTotalsOnly: true))
        == "kk old 2 sentences · kk new 2 · ru 2\n\n1 changed · 1 removed · 1 added\n")
  }

  @Test func inTheReadersLanguage() {
    #expect(text(.russian).hasPrefix("kk было 2 предложения · kk стало 2 · ru 2\n\n! 1  изменено  0,90\n"))
    #expect(text(.russian).hasSuffix("\n\nизменено: 1 · удалено: 1 · добавлено: 1\n"))
    #expect(text(.kazakh).hasPrefix("kk бұрынғы 2 сөйлем · kk қазіргі 2 · ru 2\n"))
    #expect(text(.kazakh).contains("! 2  алып тасталған  0,80\n"))
    #expect(text(.kazakh).hasSuffix("\n\nөзгертілген: 1 · алып тасталған: 1 · қосылған: 1\n"))
  }

  @Test func inMarkdown() {
    #expect(
      RevisionMarkdown.text(of: revision, old: old, new: new, other: other) == """
        **1 changed · 1 removed · 1 added**

        kk old 2 sentences · kk new 2 · ru 2

        1. **changed** · 1 · The figures differ: 15 млн ≠ 12 млн.
           > kk old: Құны **12** млн теңге.
           >
           > kk new: Құны **15** млн теңге.
           >
           > ru: Стоимость – **12 млн** тенге.

        2. **removed** · 2
           > kk old: Жұмыс басталды.
           >
           > ru: Работа началась.

        3. **added** · 2
           > kk new: Ол күзде аяқталады.

        """)
  }

  @Test func asTabSeparatedValues() {
    #expect(
      String(decoding: RevisionTSV.bytes(of: revision, old: old, new: new, other: other), as: UTF8.self) == """
        cause\tconfidence\told\tnew\tagainst\told_text\tnew_text\tagainst_text\tstale_words\tmessages
        changed\t0.9\t0\t0\t0\tҚұны 12 млн теңге.\tҚұны 15 млн теңге.\tСтоимость – 12 млн тенге.\t12 млн\t\
        The figures differ: 15 млн ≠ 12 млн.
        removed\t0.8\t1\t\t1\tЖұмыс басталды.\t\tРабота началась.\t\t
        added\t1\t\t1\t\t\tОл күзде аяқталады.\t\t\t

        """)
  }

  @Test func inJSONWithIdentifiersAndBytes() {
    #expect(
      String(decoding: RevisionJSON.bytes(of: revision, old: old, new: new, other: other), as: UTF8.self) == #"""
        {
          "schema":1,
          "old":"old.kk.txt",
          "new":"new.kk.txt",
          "against":"b.ru.txt",
          "old_lang":"kk",
          "new_lang":"kk",
          "against_lang":"ru",
          "stale":[
            {"cause":"changed","confidence":0.9,"against":[0],"old":[0],"new":[0],"against_text":"Стоимость – 12 млн тенге.","old_text":"Құны 12 млн теңге.","new_text":"Құны 15 млн теңге.","changes":[{"old":"12","new":"15","old_range":[9,11],"new_range":[9,11]}],"stale_words":[{"text":"12 млн","range":[23,32]}],"findings":[{"id":"1","kind":"number","severity":"error","confidence":0.9,"new":[0],"against":[0],"new_text":"15 млн","against_text":"12 млн","new_range":[9,18],"against_range":[23,32],"message":"The figures differ: 15 млн ≠ 12 млн.","reason":"other-figure"}]},
            {"cause":"removed","confidence":0.8,"against":[1],"old":[1],"new":[],"against_text":"Работа началась.","old_text":"Жұмыс басталды.","new_text":"","changes":[],"stale_words":[],"findings":[]},
            {"cause":"added","confidence":1,"against":[],"old":[],"new":[1],"against_text":"","old_text":"","new_text":"Ол күзде аяқталады.","changes":[],"stale_words":[],"findings":[]}
          ],
          "summary":{"changed":1,"removed":1,"added":1}
        }

        """#)
  }
}
