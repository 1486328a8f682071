import Foundation
import Testing

/// `convert`: formats by name and option, filters, what is told, and files that appear whole or not at all.
struct ConvertTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put(
      "a.tsv",
      """
      left_ids\tright_ids\tconfidence\tleft\tright
      0\t0\t0.97\tБұл бірінші қазақша сөйлем ғой.\tЭто первое русское предложение.
      1\t1+2\t0.5\t=1+1 қазақша екінші сөйлем.\tЭто второе русское. И третье.
      2\t\t0.9\tҮшінші, жұпсыз.\t
      3\t3\t0.8\tЭто по-русски, а не по-казахски.\tЧетвёртое предложение.
      4\t4\t0.97\tБұл бірінші қазақша сөйлем ғой.\tЭто первое русское предложение.
      5\t5\t0.9\tҚысқа.\tОчень длинное предложение, которое никак не может быть переводом одного слова.
      6\t6\t0.9\tThis is қазақ text in English letters.\tЛатинских букв здесь нет.

      """)
  }

  @Test func everyFormatComesBack() throws {
    let links = try #require(desk.text(of: "a.tsv")).split(separator: "\n").filter { !$0.hasPrefix("2\t") }
    for name in ["b.csv", "b.jsonl", "b.tmx", "b.xlf", "b.xliff"] {
      #expect(try desk.align("convert", "-q", "a.tsv", name).errors == "")
      let back = try desk.align("convert", "-q", name, "-", "--to", "tsv", "--links-only")
      #expect(back.lines == links.map(String.init), "\(name)")
      #expect(back.errors == "" && back.status == 0)
    }
    for (format, name) in [("moses", "c"), ("cesalign", "c.xml"), ("tei", "t.xml"), ("xliff1.2", "c.xlf")] {
      #expect(try desk.align("convert", "-q", "a.tsv", name, "--to", format).errors == "")
      let back = try desk.align("convert", "-q", name, "-", "--from", format, "--to", "tsv", "--links-only")
      let texts = back.lines.map { $0.split(separator: "\t").suffix(2) }
      #expect(texts == links.map { $0.split(separator: "\t").suffix(2) }, "\(name)")
    }
    #expect(Set(desk.names).isSuperset(of: ["c.kk", "c.ru", "c.kk.xml", "c.ru.xml", "c.xml", "t.kk.xml", "t.ru.xml"]))
    #expect(!desk.names.contains { $0.contains(".tmp-") })
  }

  @Test func scoreTakesEveryFormat() throws {
    for name in ["b.csv", "b.jsonl", "b.ladder", "b.hunalign", "b.vecalign"] {
      _ = try desk.align("convert", "-q", "a.tsv", name)
      let score = try desk.align("score", name, "a.tsv", "--format", "json")
      #expect(score.text.contains(#""strict":{"precision":1,"recall":1,"f1":1,"#), "\(name)")
    }
    for name in ["b.tmx", "b.xlf"] {
      _ = try desk.align("convert", "-q", "a.tsv", name)
      let score = try desk.align("score", name, "a.tsv", "--format", "json")
      #expect(score.text.contains(#""links":{"precision":1,"recall":1,"f1":1,"#), "\(name)")
    }
  }

  @Test func filtersCountWhatTheyRemove() throws {
    let run = try desk.align(
      "convert", "a.tsv", "b.tsv", "--min-confidence", "0.6", "--links-only", "--max-length-ratio", "3",
      "--max-script-mix", "0.3", "--check-language", "--no-duplicates")
    #expect(
      run.errors == """
        align: removed 1 link below a confidence of 0.6
        align: removed 1 one-sided bead
        align: removed 1 link of which one text is more than 3 times as long as the other
        align: removed 1 record with more than 0.3 of its letters in another script
        align: removed 1 record in another language than it should be
        align: removed 1 record that came before

        """)
    #expect(desk.text(of: "b.tsv")?.split(separator: "\n").map { $0.prefix(1) } == ["l", "0"])
  }

  @Test func whatAFormatHasNoPlaceForIsCounted() throws {
    let run = try desk.align("convert", "a.tsv", "b.tmx")
    #expect(
      run.errors == "align: b.tmx: left out or changed: 1 one-sided bead, for which it has no place\n"
        && run.status == 0)
    #expect(try desk.align("convert", "a.tsv", "b.jsonl").errors == "")
  }

  @Test func charactersThatXMLCannotHoldAreDroppedAndCounted() throws {
    try desk.put(
      "c.jsonl", #"{"left":[0],"right":[0],"left_text":"а\u000b & ]]> \u001b","right_text":"б\ufffe"}"# + "\n")
    for name in ["c.tmx", "c.xlf"] {
      let run = try desk.align("convert", "c.jsonl", name)
      #expect(run.errors == "align: \(name): left out or changed: 3 characters that it cannot hold, dropped\n")
      #expect(desk.text(of: name)?.contains(">а &amp; ]]&gt; <") == true)
      #expect(try desk.align("convert", "-q", name, "-", "--to", "tsv").lines.last == "0\t0\t1\tа & ]]> \tб")
    }
    let one = try desk.align(
      "convert", "-", "c.tmx", "--from", "jsonl",
      input: #"{"left":[0],"right":[0],"left_text":"\u0007","right_text":""}"#)
    #expect(one.errors == "align: c.tmx: left out or changed: 1 character that it cannot hold, dropped\n")
  }

  @Test func theToolIsNamedWhereNoOtherIs() throws {
    _ = try desk.align("convert", "-q", "a.tsv", "b.tmx")
    let version = try desk.align("--version").text.split(whereSeparator: \.isWhitespace).last ?? ""
    #expect(desk.text(of: "b.tmx")?.contains("creationtool=\"align\" creationtoolversion=\"\(version)\"") == true)
    try desk.put(
      "o.tmx",
      try #require(desk.text(of: "b.tmx")).replacing(
        "\"align\" creationtoolversion=\"\(version)\"", with: "\"Other\" creationtoolversion=\"9\""))
    _ = try desk.align("convert", "-q", "o.tmx", "c.tmx")
    #expect(desk.text(of: "c.tmx")?.contains("creationtool=\"Other\" creationtoolversion=\"9\"") == true)
  }

  @Test func languagesAreRecognisedUnlessNamed() throws {
    _ = try desk.align("convert", "-q", "a.tsv", "b.tmx")
    #expect(desk.text(of: "b.tmx")?.contains("<tuv xml:lang=\"kk\">") == true)
    #expect(desk.text(of: "b.tmx")?.contains("srclang=\"kk\"") == true)
    _ = try desk.align("convert", "-q", "a.tsv", "c.tmx", "--left-lang", "kk-Latn", "--right-lang", "rus")
    #expect(desk.text(of: "c.tmx")?.contains("<tuv xml:lang=\"kk-Latn\">") == true)
    #expect(desk.text(of: "c.tmx")?.contains("<tuv xml:lang=\"ru\">") == true)
  }

  @Test func spreadsheetsRunNothing() throws {
    _ = try desk.align("convert", "-q", "a.tsv", "b.csv", "--spreadsheet")
    let text = try #require(desk.text(of: "b.csv"))
    #expect(text.hasPrefix("\u{feff}left_ids,right_ids,confidence,left,right\r\n"))
    #expect(text.contains(",'=1+1 қазақша екінші сөйлем.,"))
  }

  @Test func aMemoryLackingALanguageIsToldAndDuplicatesAreWarnedOf() throws {
    try desk.put(
      "m.tmx",
      """
      <tmx version="1.4"><header srclang="kk-KZ"/><body>
      <tu tuid="1"><tuv xml:lang="kaz"><seg>а</seg></tuv><tuv xml:lang="ru-RU"><seg>б</seg></tuv></tu>
      <tu tuid="1"><tuv xml:lang="kk-KZ"><seg>в</seg></tuv><tuv xml:lang="rus"><seg>г</seg></tuv></tu>
      <tu tuid="2"><tuv xml:lang="kk-KZ"><seg>д</seg></tuv></tu>
      </body></tmx>
      """)
    let run = try desk.align("convert", "m.tmx", "-", "--to", "tsv")
    #expect(
      run.errors == """
        align: warning: m.tmx: 1 identifier of a unit comes again, at line 3
        align: warning: m.tmx: 1 unit without ru, passed over, at line 4
        align: -: left out or changed: 2 identifiers of units, for which it has no place

        """)
    #expect(run.lines.dropFirst() == ["0\t0\t1\tа\tб", "1\t1\t1\tв\tг"])
  }

  @Test(arguments: [
    (["a.tsv", "b"], "b: the name shows no format; name it with --to"),
    (["a.tsv", "a.tsv"], "a.tsv: is the input a.tsv; name another file with -o"),
    (["a.tsv", "-", "--to", "moses"], "-: moses is several files; name them with -o"),
    (["none.tmx", "b.tsv"], "none.tmx: no such file; check the path"),
    (
      ["none", "b.tsv", "--from", "moses"],
      "none: no two files of it are there, such as none.kk and none.ru; name what their names share, and the languages "
        + "with --left-lang and --right-lang"
    ),
  ])
  func troubles(_ arguments: [String], _ message: String) throws {
    let run = try AlignRun(["convert"] + arguments, in: desk.folder)
    #expect(run.errors == "align: \(message)\n" && run.status == 2 && run.text == "")
    #expect(desk.names == ["a.tsv"])
  }

  @Test func mosesNeverWritesOverWhatItReads() throws {
    try desk.put("p.kk", "Сәлем\n")
    try desk.put("p.ru", "Привет\n")
    let run = try desk.align("convert", "p", "p", "--from", "moses", "--to", "moses")
    #expect(run.status == 2 && run.errors.contains("is the input"))
    let pair = try desk.align("pair", "-q", "p.kk", "p.ru", "--format", "moses", "-o", "p")
    #expect(pair.status == 2 && pair.errors == "align: p.kk: is the input p.kk; name another output\n")
    #expect(desk.text(of: "p.kk") == "Сәлем\n" && desk.names == ["a.tsv", "p.kk", "p.ru"])
  }

  @Test func pairWritesEveryFormat() throws {
    try desk.put("left.kk.txt", Sample.kazakh)
    try desk.put("right.ru.txt", Sample.russian)
    for (format, name) in [("tmx", "o.tmx"), ("xliff", "o.xlf"), ("xliff1.2", "o2.xlf"), ("csv", "o.csv")] {
      let run = try desk.align(
        "pair", "-q", "left.kk.txt", "right.ru.txt", "--mode", "parallel", "--format", format, "-o", name)
      #expect(run.status == 0 && run.errors == "", "\(format)")
    }
    #expect(desk.text(of: "o.tmx")?.contains("<prop type=\"x-align-left-document\">left.kk.txt</prop>") == true)
    #expect(desk.text(of: "o.tmx")?.contains("<prop type=\"x-align-signature\">align:") == true)
    #expect(desk.text(of: "o.xlf")?.contains("original=\"left.kk.txt\"") == true)
    let moses = try desk.align("pair", "-q", "left.kk.txt", "right.ru.txt", "--format", "moses", "-o", "m")
    #expect(moses.status == 0)
    #expect(desk.text(of: "m.kk")?.hasPrefix("Ауылда жаңа мектеп ашылды\n") == true)
    #expect(desk.text(of: "m.ru")?.hasPrefix("В селе открылась новая школа\n") == true)
  }
}
