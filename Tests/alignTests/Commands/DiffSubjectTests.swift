import Foundation
import Testing

/// `diff` of a folder of pairs, and of a finished alignment.
struct DiffSubjectTests {
  static let kazakh = "Биыл ауданда 12 жаңа мектеп салынады.\n"
  let desk: Desk

  init() throws {
    desk = try Desk()
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "in"), withIntermediateDirectories: true)
    try desk.put("in/one.kk.txt", Self.kazakh)
    try desk.put("in/one.ru.txt", "В этом году в районе построят 15 новых школ.\n")
    try desk.put("in/two.left.txt", Self.kazakh)
    try desk.put("in/two.right.txt", "В этом году в районе построят 12 новых школ.\n")
    try desk.put("in/three.kk.txt", "alone\n")
    try desk.put("in/two.gold.json", "{}")
  }

  @Test func aFolderIsSummedUpInATable() throws {
    let run = try desk.align("diff", "in", "--mode", "parallel", "--width", "80")
    #expect(
      run.text
        == """
        pair       errors  warnings  notes  accepted  links  covered
        one             1         0      0         0      1  kk 100 % ru 100 %
        two             0         0      0         0      1  kk 100 % ru 100 %
        ──────────────────────────────────────────────────────────────────────
        total (2)       1         0      0         0      2

        """)
    #expect(run.status == 1 && run.errors == "align: warning: in/three.kk.txt: without a counterpart\n")
    let quiet = try desk.align("diff", "in/", "--mode", "parallel", "--ignore", "number", "-q")
    #expect(quiet.status == 0 && quiet.errors == "")
  }

  @Test func aPairThatCannotBeReadIsToldAndPassedOver() throws {
    try desk.put("in/zero.kk.txt", Self.kazakh)
    try desk.put("in/zero.ru.txt", Data([0x00, 0x01, 0x02, 0xff]))
    let run = try desk.align("diff", "in", "--mode", "parallel", "--format", "tsv")
    #expect(
      run.text == """
        pair\terrors\twarnings\tnotes\taccepted\tlinks
        one\t1\t0\t0\t0\t1
        two\t0\t0\t0\t0\t1
        zero\t\t\t\t\t

        """)
    #expect(run.status == 2 && run.errors.contains("\nalign: in/zero.ru.txt: "))
  }

  @Test func aFolderIsToldInEveryForm() throws {
    let json = try desk.align("diff", "in", "--mode", "parallel", "--format", "json")
    #expect(json.text.contains(#""summary":{"pairs":2,"unreadable":0,"errors":1,"#) && json.status == 1)
    let sarif = try desk.align("diff", "in", "--mode", "parallel", "--format", "sarif")
    #expect(sarif.lines.count { $0.contains("\"ruleId\"") } == 1)
    #expect(sarif.text.contains(#"{"location":{"uri":"in/two.right.txt"}}"#))
    let markdown = try desk.align("diff", "in", "--mode", "parallel", "--format", "markdown")
    #expect(markdown.lines.contains("| one | 1 | 0 | 0 | 0 | 1 |"))
    let page = try desk.align("diff", "in", "--mode", "parallel", "-o", "out.html")
    #expect(page.status == 1)
    let html = try #require(desk.text(of: "out.html"))
    #expect(html.contains("<bdi>one</bdi></a></th><td class=\"error\">1</td>"))
    #expect(html.contains("The figures differ: 12 ≠ 15."))
  }

  @Test func notesNameTheirPair() throws {
    let run = try desk.align("diff", "in")
    #expect(
      run.errors.split(separator: "\n").dropFirst().allSatisfy {
        $0.hasPrefix("align: one: ") || $0.hasPrefix("align: two: ")
      })
    #expect(run.errors.contains("align: one: "))
  }

  @Test func aFolderWithoutPairsIsNoAgreement() throws {
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "no"), withIntermediateDirectories: true)
    try desk.put("no/a.kk.txt", "a")
    let run = try desk.align("diff", "no")
    #expect(
      run.errors
        == "align: no: no NAME.kk with a NAME.ru in it, nor NAME.left with NAME.right; name the files so, "
        + "or name two texts\n")
    #expect(run.status == 2)
    try desk.put("no/a.ru.txt", "a")
    try desk.put("no/a.ru.sent", "a")
    let doubled = try desk.align("diff", "no")
    #expect(doubled.status == 2 && doubled.errors.contains("has the same name and language"))
  }

  @Test(arguments: ["tsv", "jsonl"])
  func anAlignmentIsComparedAsItStands(format: String) throws {
    _ = try desk.align("pair", "in/one.kk.txt", "in/one.ru.txt", "--mode", "parallel", "-o", "one.\(format)")
    let run = try desk.align("diff", "one.\(format)")
    let texts = try desk.align("diff", "in/one.kk.txt", "in/one.ru.txt", "--mode", "parallel")
    #expect(run.text == texts.text && run.status == 1 && run.errors == "")
    let json = try desk.align("diff", "one.\(format)", "--format", "json")
    #expect(json.text.contains(#""left_text":"12","right_text":"15","left_range":null,"right_range":null"#))
    #expect(json.text.contains(#""start":null,"end":null"#))
  }

  @Test func sentencesOfABeadKeepTheirNumbers() throws {
    let text =
      "left_ids\tright_ids\tleft\tright\n"
      + "0+1\t0\tМектеп салынды. Оған 12 млн теңге бөлінді.\tПостроили школу, выделив 15 млн тенге.\n"
      + "2+3\t1\tБір сөйлем ғана\tОдно предложение\n"
    try desk.put("a.tsv", text)
    let run = try desk.align("diff", "a.tsv", "--format", "json", "--mode", "parallel")
    #expect(run.text.contains(#"{"text":"Оған 12 млн теңге бөлінді.","start":null,"end":null}"#))
    #expect(run.text.contains(#""left":[1],"right":[0],"left_text":"12 млн""#))
    #expect(run.text.components(separatedBy: #"{"text":"#).count == 1 + 4 + 2)
  }

  @Test func crossingLinksAreMovedInATranslationAndNothingElsewhere() throws {
    func alignment(_ right: [Int]) -> String {
      "left_ids\tright_ids\tleft\tright\n"
        + right.enumerated().map { "\($0)\t\($1)\tАуылда \($1)00 үй салынды.\tВ селе построили \($1)00 домов.\n" }
        .joined()
    }
    try desk.put("order.tsv", alignment([1, 2, 3, 4, 5, 0]))
    try desk.put("mixed.tsv", alignment([5, 4, 3, 2, 1, 0]))
    let moved = try desk.align("diff", "order.tsv", "--format", "json")
    #expect(moved.text.contains(#""mode":"parallel""#))
    #expect(
      moved.text.contains(#""kind":"moved","severity":"info","confidence":1,"accepted":false,"left":[5],"right":[0]"#))
    let mixed = try desk.align("diff", "mixed.tsv", "--format", "json")
    #expect(mixed.text.contains(#""mode":"comparable""#) && !mixed.text.contains("moved"))
    #expect(try desk.align("diff", "mixed.tsv", "--mode", "parallel", "--format", "json").text.contains("moved"))
  }

  static let refused = [
    (
      "a.ladder", "[0]:[0]:1\n",
      "holds numbers without words; name its two texts instead, or an alignment in tsv, tmx or another format with words"
    ),
    ("a.txt", "Бір сөйлем.\n", "a second text is missing; name two texts, a folder of pairs, or a finished alignment"),
    (
      "a.tsv", "left_ids\tright_ids\tleft\tright\n0\t0\ta\tb\n1\t0\ta\tb\n",
      "right sentence 0 stands on two beads; give every sentence one"
    ),
  ]

  @Test(arguments: refused)
  func whatCannotBeComparedIsTold(name: String, text: String, message: String) throws {
    try desk.put(name, text)
    let run = try desk.align("diff", name)
    #expect(run.status == 2 && run.text == "" && run.errors == "align: \(name): \(message)\n")
  }
}
