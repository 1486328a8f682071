import Bytes
import Exchange
import Foundation
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

  @Test func aPageHasTheTableAndTheFindingsOfEachPair() throws {
    let page = FolderPage.html(of: Evil.folder, signature: "a|\"b")
    #expect(page.contains("<p id=\"totals\">4 errors · 4 warnings · 1 note · 1 accepted</p>"))
    #expect(
      page.contains(
        "<tr><th scope=\"row\"><a href=\"#p-0\"><bdi>a|b</bdi></a></th><td class=\"error\">1</td>"
          + "<td class=\"warning\">1</td><td class=\"none\">0</td><td class=\"none\">1</td>"
          + "<td class=\"none\">1</td><td>kk 50 % ru 100 %</td></tr>"))
    #expect(page.contains("<bdi>lost</bdi></th><td class=\"lost\" colspan=\"6\">could not be compared</td>"))
    #expect(page.ranges(of: "<li class=\"finding").count == 2 + 7)
    #expect(page.ranges(of: "<section id=").count == 2)
    #expect(page.contains("<h2><bdi>briefing-⟨U+202E⟩2</bdi></h2>"))
    for language in ReportLanguage.allCases {
      let page = FolderPage.html(of: Evil.folder, signature: "s", language: language)
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
    }
  }

  @Test func aPageOfAFolderLoadsAndRunsNothing() throws {
    let page = FolderPage.html(of: Evil.folder, signature: "a|\"b")
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let end = try #require(page.firstRange(of: "</style>")).lowerBound
    let hash = Data(SHA256.hash(page[start..<end].utf8)).base64EncodedString()
    #expect(
      page.contains(
        "content=\"default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'\">"))
    for pattern in ["<script", "<button", "src=", "url(", "http://", "https://", " style=", "<b>", "<i>"] {
      #expect(!page.contains(pattern), "\(pattern)")
    }
    #expect(!page.unicodeScalars.contains { ControlScalar.contains($0) && $0 != "\n" })
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
          "terms":[],
          "summary":{"pairs":3,"unreadable":1,"errors":4,"warnings":4,"notes":1,"accepted":1,"links":7}
        }

        """#)
  }
}
