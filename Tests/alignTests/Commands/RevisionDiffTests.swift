import Foundation
import Testing

/// `diff OLD NEW --against OTHER`: what a correction has left behind.
struct RevisionDiffTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("old.kk.txt", "Бюджетке 5 млн теңге бөлінді.\n\nЖиынға министр келді.\n\nКеше жаңбыр жауды.\n")
    try desk.put("new.kk.txt", "Бюджетке 7 млн теңге бөлінді.\n\nЖиынға әкім келді.\n\nКеше жаңбыр жауды.\n")
    try desk.put("b.ru.txt", "В бюджет выделено 5 млн тенге.\n\nНа собрание пришел министр.\n\nВчера шел дождь.\n")
  }

  private func diff(_ options: String...) throws -> AlignRun {
    try AlignRun(
      ["diff", "old.kk.txt", "new.kk.txt", "--against", "b.ru.txt", "--mode", "parallel"] + options, in: desk.folder)
  }

  @Test func headerLabelsAndMarks() throws {
    let run = try diff()
    #expect(run.lines.first == "kk old 3 sentences · kk new 3 · ru 3")
    #expect(run.lines.contains("   kk old  Бюджетке [5] млн теңге бөлінді."))
    #expect(run.lines.contains("   kk new  Бюджетке [7] млн теңге бөлінді."))
    #expect(run.lines.contains("   ru      В бюджет выделено [5 млн] тенге."))
    #expect(run.lines.contains("           The figures differ: 7 млн ≠ 5 млн."))
    #expect(run.lines.contains("   kk new  Жиынға [әкім] келді."))
    #expect(run.lines.contains("   ru      На собрание пришел [министр]."))
    #expect(run.lines.last == "2 changed · 0 removed · 0 added" && run.status == 1 && run.errors == "")
  }

  @Test func formsForTools() throws {
    let json = try diff("--format", "json")
    #expect(json.text.contains(#""stale_words":[{"text":"5 млн","range":[33,41]}]"#))
    #expect(
      json.text.firstMatch(
        of:
          /"findings":\[\{"id":"[0-9a-f]{16}","kind":"number","severity":"error","confidence":0\.\d+,"new":\[0\],"against":\[0\],/
      ) != nil)
    #expect(json.text.contains(#""new_range":[17,25],"against_range":[33,41]"#))
    let table = try diff("--format", "tsv")
    #expect(table.lines.count == 3 && table.lines[1].hasPrefix("changed\t"))
    #expect(try diff("--format", "markdown").lines.first == "**2 changed · 0 removed · 0 added**")
    let page = try diff("--format", "html")
    #expect(page.status == 2 && page.text == "")
    #expect(
      page.errors
        == "align: --against tells its result as terminal, json, markdown or tsv; name one of them with --format\n")
  }

  @Test func nothingIsStaleWhereNothingChanged() throws {
    let run = try desk.align("diff", "old.kk.txt", "old.kk.txt", "--against", "b.ru.txt", "--ui-lang", "ru")
    #expect(run.status == 0)
    #expect(run.text == "kk было 3 предложения · kk стало 3 · ru 3\n\nизменено: 0 · удалено: 0 · добавлено: 0\n")
  }
}
