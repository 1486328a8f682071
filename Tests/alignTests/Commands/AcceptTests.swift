import Foundation
import Testing

/// `accept`: an intended difference is remembered by its words.
struct AcceptTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("left.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады.\n\nМектептер 600 орынға арналған.\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 15 новых школ.\n\nШколы рассчитаны на 600 мест.\n")
  }

  private func diff(_ options: String...) throws -> AlignRun {
    try AlignRun(["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel"] + options, in: desk.folder)
  }

  private func accept(_ id: String, _ options: String...) throws -> AlignRun {
    try AlignRun(["accept", "left.kk.txt", "right.ru.txt", id, "--mode", "parallel"] + options, in: desk.folder)
  }

  private func findings(_ options: String...) throws -> [[String: Any]] {
    let run = try AlignRun(
      ["diff", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--format", "json"] + options, in: desk.folder)
    let json = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    return try #require(json?["findings"] as? [[String: Any]])
  }

  private func id() throws -> String { try #require(findings().first?["id"] as? String) }

  @Test func anAcceptedFindingIsToldNoMore() throws {
    let id = try id()
    let run = try accept(id, "--note", "counted in another way")
    #expect(run.text == "" && run.status == 0)
    #expect(run.errors == "align: align-accepted.tsv: accepted \(id) (number «12» ≠ «15»)\n")
    #expect(
      desk.text(of: "align-accepted.tsv") == """
        id\tkind\tleft\tright\tleft_text\tright_text\tnote
        \(id)\tnumber\tleft.kk.txt\tright.ru.txt\t12\t15\tcounted in another way

        """)
    let told = try diff()
    #expect(told.status == 0 && told.errors == "")
    #expect(told.lines.last == "no differences to show · 1 accepted" && !told.text.contains("[12]"))
    #expect(try diff("--full").text.contains("\(id)  accepted"))
    let finding = try #require(findings().first)
    #expect(finding["accepted"] as? Bool == true && finding["note"] as? String == "counted in another way")
  }

  @Test func itStaysAcceptedWhereverItsSentencesMove() throws {
    _ = try accept(id())
    try desk.put("left.kk.txt", "Мектептер 600 орынға арналған.\n\nБиыл ауданда 12 жаңа мектеп салынады.\n")
    try desk.put("right.ru.txt", "Школы рассчитаны на 600 мест.\n\nВ этом году в районе построят 15 новых школ.\n")
    let run = try diff("--only", "number")
    #expect(run.status == 0 && run.errors == "" && run.lines.last?.contains("1 accepted") == true)
  }

  @Test func itHoldsForItsArticleAloneAndUnderAnotherName() throws {
    _ = try accept(id())
    try desk.put("other.kk.txt", "Биыл ауданда 12 жаңа мектеп салынады.\n\nМектептер 600 орынға арналған.\n")
    func other() throws -> AlignRun {
      try AlignRun(["diff", "other.kk.txt", "right.ru.txt", "--mode", "parallel"], in: desk.folder)
    }
    let told = try other()
    #expect(told.status == 1 && told.lines.last == "1 error")
    try FileManager.default.removeItem(at: desk.folder.appending(path: "left.kk.txt"))
    let renamed = try other()
    #expect(renamed.status == 0 && renamed.lines.last == "no differences to show · 1 accepted")
  }

  @Test func itComesBackWhenItsWordsChangeAndTheRecordIsCalledStale() throws {
    let id = try id()
    _ = try accept(id)
    try desk.put("right.ru.txt", "В этом году в районе построят 16 новых школ.\n\nШколы рассчитаны на 600 мест.\n")
    let run = try diff()
    #expect(run.status == 1 && run.lines.last == "1 error")
    #expect(
      run.errors
        == "align: align-accepted.tsv:2: the accepted finding \(id) (number «12» ≠ «15») is not found any more; "
        + "remove the line if the texts were changed\n")
    #expect(try diff("--quiet").errors == "")
    #expect(desk.text(of: "align-accepted.tsv")?.contains(id) == true)
  }

  @Test func theFirstDigitsWillDo() throws {
    let id = try id()
    #expect(try accept(String(id.prefix(4))).status == 0)
    #expect(try diff().status == 0)
  }

  @Test func theSentencesWillDo() throws {
    let id = try id()
    let run = try accept("1:1", "--note", "counted in another way")
    #expect(run.status == 0 && run.errors.contains(id))
    #expect(try diff().status == 0)
    let none = try accept("2:2")
    #expect(none.status == 2)
    #expect(
      none.errors
        == "align: 2:2: no finding is about these sentences; they are numbered as align diff shows them\n")
  }

  @Test func acceptingAgainWithoutANoteKeepsTheNote() throws {
    let id = try id()
    _ = try accept(id, "--note", "counted in another way")
    #expect(try accept(id).errors == "align: align-accepted.tsv: accepted before: \(id) (number «12» ≠ «15»)\n")
    #expect(desk.text(of: "align-accepted.tsv")?.contains("counted in another way") == true)
    _ = try accept(id, "--note", "counted twice")
    #expect(desk.text(of: "align-accepted.tsv")?.contains("counted twice") == true)
  }

  @Test func tooFewDigitsAreAnsweredWithWhatBeginsSo() throws {
    let id = try id()
    for length in 1...3 {
      let short = String(id.prefix(length))
      let run = try accept(short)
      #expect(
        run.errors == "align: \(short): too few digits; name 4 or more of \(id) (number «12» ≠ «15»)\n")
      #expect(run.status == 2 && desk.text(of: "align-accepted.tsv") == nil)
    }
    let empty = try accept("")
    #expect(
      empty.errors
        == "align: The finding's identifier is empty; align diff --full shows those of all findings; "
        + "see `align accept --help`\n")
    #expect(empty.status == 2 && empty.text == "")
  }

  @Test func aFindingAgainstAGlossaryIsAcceptedWithIt() throws {
    try desk.put("terms.tsv", "мектеп\tгимназия\n")
    let glossary = ["--terms", "terms.tsv"]
    let json = try findings("--terms", "terms.tsv", "--only", "term")
    let id = try #require(json.first?["id"] as? String)
    #expect(try accept(id).status == 2)
    let run = try AlignRun(
      ["accept", "left.kk.txt", "right.ru.txt", id, "--mode", "parallel"] + glossary, in: desk.folder)
    #expect(run.status == 0)
    #expect(try findings("--terms", "terms.tsv", "--only", "term").first?["accepted"] as? Bool == true)
  }

  @Test func anUnknownIdentifierIsAnsweredWithThoseThatAreNear() throws {
    let id = try id()
    let slip = String(id.dropLast()) + (id.last == "0" ? "1" : "0")
    let near = try accept(slip)
    #expect(near.errors == "align: \(slip): no such finding; near it are \(id) (number «12» ≠ «15»)\n")
    #expect(near.status == 2 && near.text == "" && desk.text(of: "align-accepted.tsv") == nil)
    let far = try accept("zzz")
    #expect(far.errors == "align: zzz: no such finding; the findings are \(id) (number «12» ≠ «15»)\n")
    try desk.put("right.ru.txt", "В этом году в районе построят 12 новых школ.\n\nШколы рассчитаны на 600 мест.\n")
    #expect(try accept(id).errors == "align: \(id): no such finding; the texts have none\n")
  }

  @Test func anotherFileMayBeNamed() throws {
    let id = try id()
    #expect(try accept(id, "--accepted", "memory.tsv").status == 0)
    #expect(desk.names.contains("memory.tsv") && !desk.names.contains("align-accepted.tsv"))
    #expect(try diff().status == 1)
    #expect(try diff("--accepted", "memory.tsv").status == 0)
    let missing = try diff("--accepted", "nothing.tsv")
    #expect(missing.status == 2 && missing.errors == "align: nothing.tsv: no such file; check the path\n")
  }

  @Test func theFileLiesBesideTheLeftText() throws {
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "x"), withIntermediateDirectories: true)
    try desk.put("x/left.kk.txt", try #require(desk.text(of: "left.kk.txt")))
    let run = try desk.align("accept", "x/left.kk.txt", "right.ru.txt", try id(), "--mode", "parallel")
    #expect(run.status == 0 && desk.text(of: "x/align-accepted.tsv") != nil)
    #expect(try desk.align("diff", "x/left.kk.txt", "right.ru.txt", "--mode", "parallel").status == 0)
    let stream = try desk.align("accept", "-", "right.ru.txt", "0000", input: "x")
    #expect(stream.status == 2 && stream.errors.contains("name the file to record in with --accepted"))
  }

  @Test func aDamagedFileIsToldAndLeftAsItIs() throws {
    let id = try id()
    _ = try accept(id)
    let damaged = try #require(desk.text(of: "align-accepted.tsv")) + "<<<<<<< HEAD\n"
    try desk.put("align-accepted.tsv", damaged)
    let message =
      "align: align-accepted.tsv: line 3, column 1: 1 cells where the header has 7; restore the file; "
      + "align accept writes it\n"
    for run in [try diff(), try accept(id, "--note", "again")] {
      #expect(run.status == 2 && run.text == "" && run.errors == message)
    }
    #expect(desk.text(of: "align-accepted.tsv") == damaged)
  }

  @Test func manyAtOnceLoseNothing() throws {
    try desk.put("left.kk", (1...12).map { "Биыл \($0 * 111) мектеп салынады, деді министр.\n" }.joined())
    try desk.put("right.ru", (1...12).map { "В этом году построят \($0 * 111 + 1) школ, сказал министр.\n" }.joined())
    let script = """
      align diff left.kk right.ru --mode parallel --format tsv --only number | tail -n +2 | cut -f 1 > ids
      for id in $(cat ids); do align accept left.kk right.ru $id --mode parallel -q & done
      wait
      align diff left.kk right.ru --mode parallel --only number --fail-on info -q
      echo $?
      """
    let run = try desk.script(script)
    let ids = try #require(desk.text(of: "ids")).split(separator: "\n")
    #expect(ids.count >= 10 && run.text == "0\n" && run.errors == "")
    #expect(desk.text(of: "align-accepted.tsv")?.split(separator: "\n").count == ids.count + 1)
    #expect(!desk.names.contains { $0.contains("tmp") || $0.contains("lock") })
  }
}
