import Foundation
import Testing

/// The forms and the languages in which `diff` tells its findings.
struct DiffFormatTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады.\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 15 новых школ.\n")
  }

  private func diff(_ options: String..., environment: [String: String] = [:]) throws -> AlignRun {
    try AlignRun(
      ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel"] + options, in: desk.folder, environment: environment
    )
  }

  @Test(arguments: ["html", "json", "md", "sarif", "tsv"])
  func theNameOfTheOutputChoosesTheForm(ending: String) throws {
    let form = ending == "md" ? "markdown" : ending
    #expect(try diff("-o", "out.\(ending)").status == 1)
    #expect(try diff("--format", form).text == desk.text(of: "out.\(ending)"))
    #expect(try diff("--format", "terminal", "-o", "out.\(ending)").status == 1)
    #expect(try diff().text == desk.text(of: "out.\(ending)"))
  }

  @Test(arguments: ["terminal", "html", "markdown"])
  func formsForPeopleSpeakTheirLanguage(form: String) throws {
    let english = "The figures differ: 12 ≠ 15."
    let russian = "Числа расходятся: 12 ≠ 15."
    let kazakh = "Сандар сәйкес келмейді: 12 ≠ 15."
    #expect(try diff("--format", form).text.contains(english))
    #expect(try diff("--format", form, environment: ["LANG": "ru_RU.UTF-8"]).text.contains(russian))
    #expect(try diff("--format", form, environment: ["LC_ALL": "kk_KZ.UTF-8", "LANG": "ru_RU"]).text.contains(kazakh))
    #expect(try diff("--format", form, "--ui-lang", "en", environment: ["LANG": "ru_RU.UTF-8"]).text.contains(english))
    #expect(try diff("--format", form, "--ui-lang", "kk").text.contains(kazakh))
  }

  @Test(arguments: ["json", "tsv", "sarif"])
  func formsForToolsSpeakEnglishUnlessTold(form: String) throws {
    let run = try diff("--format", form, environment: ["LANG": "ru_RU.UTF-8"])
    #expect(try run.text == diff("--format", form).text && run.text.contains("The figures differ: 12 ≠ 15."))
    #expect(try diff("--format", form, "--ui-lang", "ru").text.contains("Числа расходятся: 12 ≠ 15."))
  }

  @Test func aKindIsExplained() throws {
    let run = try desk.align("diff", "--explain", "negation")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.first == "¬ negation · ERROR" && run.lines.contains("What it misses"))
    let russian = try desk.align("diff", "--explain", "negation", environment: ["LANG": "ru_RU.UTF-8"])
    #expect(russian.lines.first == "¬ отрицание (negation) · ОШИБКА")
    #expect(try desk.align("diff", "--explain", "colour").status == 2)
  }

  @Test func resultsOfSARIFStandInTheTextThatIsNoOriginal() throws {
    func first(_ options: String...) throws -> String? {
      let arguments = ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--format", "sarif"] + options
      let line = try AlignRun(arguments, in: desk.folder).lines.first { $0.contains("\"ruleId\"") }
      return line?.firstMatch(of: /"uri":"([^"]*)"/).map { String($0.1) }
    }
    #expect(try first() == "left.kk.txt")
    #expect(try first("--source", "left") == "right.ru.txt")
    #expect(try first("--source", "right") == "left.kk.txt")
  }

  @Test func regionsOfAPageAreBytesAlone() throws {
    let page =
      "<html><body>\n<article>\n<p>Биыл ауданда 12 жаңа мектеп салынады.</p>\n<p>Соңы осы.</p></article></body></html>"
    try desk.put("left.html", page)
    let run = try desk.align("diff", "left.html", "right.ru.txt", "--mode", "parallel", "--format", "sarif")
    let line = try #require(run.lines.first { $0.contains("\"ruleId\":\"number\"") })
    let offset = page.utf8.distance(
      from: page.startIndex, to: try #require(page.firstRange(of: "12")).lowerBound)
    #expect(line.contains(#"{"uri":"left.html","index":0},"region":{"byteOffset":\#(offset),"byteLength":2}}"#))
  }

  @Test func aWindowOfNoColumnsIsNone() throws {
    #expect(try diff(environment: ["COLUMNS": "0"]).text == diff().text)
  }
}
