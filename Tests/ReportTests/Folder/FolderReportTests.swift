import Report
import Testing

@Suite struct FolderReportTests {
  private func table(_ width: Int, _ language: ReportLanguage = .english) -> String {
    FolderTable.text(of: Evil.folder, options: TerminalOptions(width: width, language: language))
  }

  @Test func aTableWithCoverageWhereItFits() {
    #expect(
      table(80) == """
        pair                errors  warnings  notes  accepted  links  covered
        a|b                      1         1      0         1      1  kk 50 % ru 100 %
        briefing-⟨U+202E⟩2       3         3      1         0      6  kk 85 % ru 85 %
        lost                could not be compared
        ──────────────────────────────────────────────────────────────────────────────
        total (3)                4         4      1         1      7

        """)
  }

  @Test func withoutCoverageWhereItDoesNot() {
    #expect(
      table(60) == """
        pair                errors  warnings  notes  accepted  links
        a|b                      1         1      0         1      1
        briefing-⟨U+202E⟩2       3         3      1         0      6
        lost                could not be compared
        ────────────────────────────────────────────────────────────
        total (3)                4         4      1         1      7

        """)
  }

  @Test func aListWhereTheWindowIsNarrow() {
    #expect(
      table(40) == """
        a|b: 1 error · 1 warning · 1 accepted
        briefing-⟨U+202E⟩2: 3 errors · 3
        warnings · 1 note
        lost: could not be compared
        total (3): 4 errors · 4 warnings · 1
        note · 1 accepted

        """)
    #expect(
      table(60, .russian) == """
        a|b: 1 ошибка · 1 предупреждение · принято: 1
        briefing-⟨U+202E⟩2: 3 ошибки · 3 предупреждения · 1
        примечание
        lost: не удалось сравнить
        всего (3): 4 ошибки · 4 предупреждения · 1 примечание ·
        принято: 1

        """)
  }

  @Test func markdown() {
    #expect(
      FolderMarkdown.text(of: Evil.folder) == #"""
        | pair | errors | warnings | notes | accepted | links |
        |:--|--:|--:|--:|--:|--:|
        | a\|b | 1 | 1 | 0 | 1 | 1 |
        | briefing-⟨U+202E⟩2 | 3 | 3 | 1 | 0 | 6 |
        | lost | could not be compared | | | | |
        | **total** (3) | 4 | 4 | 1 | 1 | 7 |

        """#)
  }

  @Test func tabSeparatedValues() {
    #expect(
      String(decoding: FolderTSV.bytes(of: Evil.folder), as: UTF8.self) == """
        pair\terrors\twarnings\tnotes\taccepted\tlinks
        a|b\t1\t1\t0\t1\t1
        briefing-\u{202e}2\t3\t3\t1\t0\t6
        lost\t\t\t\t\t

        """)
  }

  @Test func json() {
    #expect(
      String(decoding: FolderJSON.bytes(of: Evil.folder), as: UTF8.self) == #"""
        {
          "schema":1,
          "pairs":[
            {"name":"a|b","left":"a|`b`_<i>.txt","right":"b &#10; c.txt","summary":{"errors":1,"warnings":1,"notes":0,"accepted":1,"links":1,"not_compared":0}},
            {"name":"briefing-\u202e2","left":"a.kk.txt","right":"b.ru.txt","summary":{"errors":3,"warnings":3,"notes":1,"accepted":0,"links":6,"not_compared":1}},
            {"name":"lost","left":null,"right":null,"summary":null}
          ],
          "summary":{"pairs":3,"unreadable":1,"errors":4,"warnings":4,"notes":1,"accepted":1,"links":7}
        }

        """#)
  }
}
