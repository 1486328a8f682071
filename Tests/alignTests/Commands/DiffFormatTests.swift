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
    #expect(russian.lines.first == "¬ обратный смысл (negation) · ОШИБКА")
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

  @Test func pagesAndMarkdownNameTheFilesWithoutTheirFolders() throws {
    for folder in ["x", "y"] {
      try FileManager.default.createDirectory(
        at: desk.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    for name in ["x/report.kk.txt", "x/report.txt"] { try desk.put(name, try #require(desk.text(of: "left.kk.txt"))) }
    for name in ["x/report.ru.txt", "y/report.txt"] { try desk.put(name, try #require(desk.text(of: "right.ru.txt"))) }
    func title(_ left: String, _ right: String, _ form: String) throws -> String? {
      let path = desk.folder.path
      let run = try desk.align("diff", "\(path)/\(left)", "\(path)/\(right)", "--mode", "parallel", "--format", form)
      #expect(!run.text.contains(path))
      return run.lines.first { $0.contains("⇄") }
    }
    #expect(try title("x/report.kk.txt", "x/report.ru.txt", "html") == "<title>report.kk.txt ⇄ report.ru.txt</title>")
    #expect(try title("x/report.kk.txt", "x/report.ru.txt", "markdown") == "### report.kk.txt ⇄ report.ru.txt")
    #expect(try title("x/report.txt", "y/report.txt", "markdown") == "### x/report.txt ⇄ y/report.txt")
  }

  @Test func theOriginalIsNamedAndWhatATranslationLacks() throws {
    try desk.put("left.kk.txt", "Биыл ауданда 15 жаңа мектеп салынады.\n\nЖолды күзде жөндейді деп жоспарлануда.\n")
    let options = ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--source"]
    let messages = [
      ("left", "en", "The translation lacks this sentence."), ("right", "en", "The original has no such sentence."),
      ("left", "ru", "Этого предложения нет в переводе."), ("right", "ru", "Этого предложения нет в оригинале."),
      ("left", "kk", "Бұл сөйлем аудармада жоқ."), ("right", "kk", "Бұл сөйлем түпнұсқада жоқ."),
    ]
    for (source, language, message) in messages {
      let run = try AlignRun(
        options + [source, "--ui-lang", language, "--format", "json"], in: desk.folder)
      #expect(run.text.contains("\"source\":\"\(source)\"") && run.text.contains("\"message\":\"\(message)\""))
    }
    #expect(
      try AlignRun(options + ["left"], in: desk.folder).lines.prefix(2) == [
        "kk 2 sentences, original · ru 1 · 1 link (1×1:1)", "covered kk 50 % ru 100 % · parallel",
      ])
    let russian = try AlignRun(options + ["right", "--ui-lang", "ru"], in: desk.folder)
    #expect(russian.text.hasPrefix("kk 2 предложения · ru 1, оригинал · 1 пара (1×1:1)"))
  }

  @Test func whoIsMeantByAPronounIsTold() throws {
    try desk.put(
      "left.kk.txt",
      "Жиынды әкім Марат Әлиев өткізді.\n\n«Біз көпірді жыл соңына дейін салып бітіреміз», – деді ол.\n")
    try desk.put(
      "right.ru.txt",
      "Совещание провел аким Марат Алиев.\n\n«Мы достроим мост до конца года», – сказал Ерлан Доскалиев.\n")
    let run = try diff("--only", "speaker", "--width", "99")
    #expect(
      run.lines.contains(
        "       The words are attributed to somebody else: ол (Марат Әлиев) ≠ Ерлан Доскалиев."))
    let json = try diff("--only", "speaker", "--format", "json")
    #expect(json.text.contains(#""left_speaker":"Марат Әлиев"}"#) && json.status == 1)
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
