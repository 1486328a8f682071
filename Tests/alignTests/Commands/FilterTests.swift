import Foundation
import Testing

/// `segment`, `identify`, `quotes`: exact results on small texts, and nothing lost on real ones.
struct FilterTests {
  static let corpus = ImportTests.root.appending(path: "corpus")
  static let reports = ((try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put(
      "page.kk.txt",
      """
      3 наурыз 2026, 14:05
      Ауылда жаңа мектеп ашылды

      Биыл 12 мектеп салынады. «Құрылыс жыл соңына дейін аяқталады», – деді министр Асқар Омаров.
      Читайте также: В селе построят дорогу

      """)
  }

  @Test func segment() throws {
    #expect(
      try desk.align("segment", "page.kk.txt").text == """
        3 наурыз 2026, 14:05
        Ауылда жаңа мектеп ашылды
        Биыл 12 мектеп салынады.
        «Құрылыс жыл соңына дейін аяқталады», – деді министр Асқар Омаров.
        Читайте также: В селе построят дорогу

        """)
  }

  @Test func segmentWithoutFurniture() throws {
    #expect(
      try desk.align("segment", "--article", "--format", "jsonl", "page.kk.txt").text == """
        {"text":"Ауылда жаңа мектеп ашылды","start":27,"end":74,"paragraph":1}
        {"text":"Биыл 12 мектеп салынады.","start":76,"end":118,"paragraph":2}
        {"text":"«Құрылыс жыл соңына дейін аяқталады», – деді министр Асқар Омаров.","start":119,"end":241,"paragraph":2}

        """)
  }

  @Test func identify() throws {
    #expect(
      try desk.align("identify", "page.kk.txt").text == """
        language\tscript\tstart\tend\trole\ttext\tlanguages
        kk\tCyrl\t0\t26\tchrome\t3 наурыз 2026, 14:05\tkk
        kk\tCyrl\t27\t74\theadline\tАуылда жаңа мектеп ашылды\tkk
        kk\tCyrl\t76\t241\ttext\tБиыл 12 мектеп салынады. «Құрылыс жыл соңына дейін аяқталады», – деді министр Асқар Омаров.\tkk
        ru\tCyrl\t242\t310\tchrome\tЧитайте также: В селе построят дорогу\tru

        """)
  }

  @Test(arguments: [
    ("Bul jyly jäne turaly aıtty degen sóz", "kk-Latn", "Latn"), ("The minister spoke about it", "mis", "Latn"),
    ("قازاقستان رەسپۋبليكاسى ۇكىمەتىنىڭ وتىرىسى", "kk-Arab", "Arab"), ("В этом году построят школу", "ru", "Cyrl"),
    ("2026 — 15:45", "und", "Zyyy"), ("Η κυβέρνηση ανακοίνωσε", "mis", "Zzzz"),
  ])
  func identifyKnows(text: String, language: String, script: String) throws {
    let row = try desk.align("identify", input: text).lines.last?.split(separator: "\t").prefix(2).map(String.init)
    #expect(row == [language, script])
  }

  @Test func identifyTellsShares() throws {
    let mixed =
      "Министр сұраққа жауап берді: «Строительство новых школ завершится до конца этого года». Бұл туралы айтылды."
    let row = try #require(try desk.align("identify", input: mixed).lines.last?.split(separator: "\t").last)
    #expect(row.contains("kk:0.") && row.contains("ru:0."))
    let whole = try desk.align("identify", "--document", "page.kk.txt").lines
    #expect(whole == ["language\tscript\tlanguages", "kk\tCyrl\tkk"])
    #expect(
      try desk.align("identify", "--document", "--format", "jsonl", "page.kk.txt").text
        == #"{"language":"kk","script":"Cyrl","languages":[{"language":"kk","share":1}]}"# + "\n")
  }

  @Test func quotes() throws {
    #expect(
      try desk.align("quotes", "page.kk.txt").text == """
        quotation\tspeaker\tsentences\tstart\tend\tspeaker_start\tspeaker_end\tunbalanced
        Құрылыс жыл соңына дейін аяқталады\tминистр Асқар Омаров\t2\t121\t185\t202\t240\tfalse

        """)
    #expect(
      try desk.align("quotes", "page.kk.txt", "--format", "jsonl").text
        == #"{"text":"Құрылыс жыл соңына дейін аяқталады","speaker":"министр Асқар Омаров","sentences":[2],"#
        + #""start":121,"end":185,"speaker_range":[202,240],"unbalanced":false}"# + "\n")
  }

  @Test(arguments: reports)
  func rangesHoldTheWords(report: String) throws {
    let path = Self.corpus.appending(path: report)
    let bytes = try Data(contentsOf: path)
    for command in ["segment", "identify", "quotes"] {
      let run = try desk.align(command, path.path, "--format", "jsonl")
      #expect(run.status == 0)
      // A report may quote nobody; its sentences and paragraphs are always there.
      #expect(!run.lines.isEmpty || command == "quotes")
      for line in run.lines {
        let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let start = try #require(row["start"] as? Int)
        let end = try #require(row["end"] as? Int)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == row["text"] as? String)
      }
    }
  }

  /// What a filter may not lose: everything but white space and invisible characters.
  private func words(of text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
  }

  @Test(arguments: reports)
  func segmentLosesNothing(report: String) throws {
    let path = Self.corpus.appending(path: report)
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    let run = try desk.align("segment", path.path)
    #expect(words(of: run.text) == words(of: text))
    #expect(run.lines.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
  }

  @Test(arguments: ["lines.sent", "lines.kk", "lines.ru", "lines.kk-Latn", "lines.KK"])
  func sentenceFilesAreTakenAsTheyAre(name: String) throws {
    let lines = " Бірінші сөйлем. Екінші. \n\nЧитайте также:\n"
    try desk.put(name, lines)
    #expect(try desk.align("segment", name).text == lines)
    try desk.put("lines.txt", lines)
    #expect(try desk.align("segment", "--sentences", "lines.txt").text == lines)
    #expect(try desk.align("segment", "--from", "sent", "lines.txt").text == lines)
    #expect(try desk.align("segment", "lines.txt").text != lines)
  }

  @Test func extensionNamesTheLanguage() throws {
    try desk.put("a.ru", "Сәлем, әлем, бұл қазақша сөйлем\n")
    try desk.put("b.kk", "Это предложение по-русски\n")
    let run = try desk.align("diff", "a.ru", "b.kk", "--format", "json", "--mode", "parallel")
    #expect(run.text.contains(#""path":"a.ru",\#n    "lang":"ru""#))
    #expect(run.text.contains(#""path":"b.kk",\#n    "lang":"kk""#))
  }

  @Test func transliterate() throws {
    let there = try desk.align("transliterate", "--to", "kk-Latn-2021", input: "Қазақстан, gov.kz\r\nүні")
    #expect(there.text == "Qazaqstan, gov.kz\r\nünı")
    let back = try desk.align("transliterate", "--to", "kk-Latn-2021", "--reverse", input: there.text)
    #expect(back.text == "Қазақстан, gov.kz\r\nүні")
    // What the alphabets leave open is as the lexicon has it.
    for (id, text) in [
      ("kk-Latn-2021", "Экономика және электрондық мектеп"),
      ("kk-Arab", "Қазақстан мұғалімдері қауіпсіз жерде\nБірінші"),
    ] {
      let written = try desk.align("transliterate", "--to", id, input: text)
      let read = try desk.align("transliterate", "--to", id, "--reverse", input: written.text)
      #expect(read.text == text)
    }
    // Look-alikes are mended on the way there, and nothing on the way back.
    #expect(try desk.align("transliterate", "--to", "kk-iso9", input: "Тiлдескiш").text == "Tìldeskìš")
    let mixed = "Газета «Егемен Қазақстан», село Сілеті, қызмет, Жетісу"
    let latin = try desk.align("transliterate", "--to", "ru-iso9", input: mixed)
    #expect(try desk.align("transliterate", "--to", "ru-iso9", "--reverse", input: latin.text).text == mixed)
    let list = try desk.align("transliterate", "--list")
    let ids = Set(list.lines.map { String($0.prefix { $0 != "\t" }) })
    #expect(
      ids.isSuperset(of: [
        "kk-Latn-2017", "kk-Latn-2018", "kk-Latn-2021", "kk-Latn-qazaqparat", "kk-Latn-mediawiki", "kk-Arab",
        "kk-iso9", "kk-bgn", "kk-alalc", "kk-odni", "ru-iso9", "ru-gost779b", "ru-gost16876", "ru-bgn", "ru-alalc",
        "ru-icao", "ru-un1987", "ru-scientific",
      ]))
  }
}
