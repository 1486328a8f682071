import Foundation
import Testing

/// `corpus`: many pairs, one result each.
struct CorpusTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "texts"), withIntermediateDirectories: false)
  }

  private func put(_ name: String, _ kazakh: String = Sample.kazakh, _ russian: String = Sample.russian) throws {
    try desk.put("texts/\(name).kk.txt", kazakh)
    try desk.put("texts/\(name).ru.txt", russian)
  }

  private func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: desk.folder.appending(path: folder).path)) ?? []).sorted()
  }

  @Test func aResultForEachPair() throws {
    for name in ["a", "б в", "c.d"] { try put(name) }
    try desk.put("texts/lines.kk", "Ауылда жаңа мектеп ашылды\n")
    try desk.put("texts/lines.ru", "В селе открылась новая школа\n")
    let run = try desk.align("corpus", "texts", "-o", "out/made")
    #expect(run.status == 0 && run.text == "")
    #expect(names("out/made") == ["a.tsv", "c.d.tsv", "lines.tsv", "б в.tsv"])
    #expect(
      run.errors.split(separator: "\n") == [
        "align: a: kk 5 sentences, ru 5, 5 links, parallel", "align: c.d: kk 5 sentences, ru 5, 5 links, parallel",
        "align: lines: kk 1 sentence, ru 1, 1 link, parallel",
        "align: б в: kk 5 sentences, ru 5, 5 links, parallel",
      ])
    let alone = try desk.align("pair", "texts/a.kk.txt", "texts/a.ru.txt", "--quiet")
    #expect(desk.text(of: "out/made/a.tsv") == alone.text)
  }

  @Test func theSameBytesForAnyNumberOfJobs() throws {
    for number in 0..<12 { try put("pair\(number)", Sample.kazakh + "\(number) мектеп.\n") }
    var results: [[String?]] = []
    for jobs in ["1", "2", "7"] {
      let run = try desk.align("corpus", "texts", "-o", "out\(jobs)", "--jobs", jobs, "--learn", "--format", "jsonl")
      #expect(run.status == 0)
      results.append((0..<12).map { desk.text(of: "out\(jobs)/pair\($0).jsonl") } + [run.errors])
    }
    #expect(results[0] == results[1] && results[0] == results[2])
    #expect(results[0].allSatisfy { $0 != nil })
  }

  /// German and French, of which no lexicon knows a word: what one text cannot teach, many do.
  @Test func wordsOfAnyLanguagesAreLearnt() throws {
    let left = (
      people: ["der Bäcker", "die Lehrerin", "ein alter Fischer", "der Gärtner", "zwei Reisende", "die Ärztin"],
      deeds: ["verkauft warmes Brot", "sucht den Schlüssel", "wäscht die Fenster", "wartet auf besseres Wetter"],
      places: ["auf dem Markt", "hinter der Kirche", "neben der Mühle", "im Wald", "am Stadttor"]
    )
    let right = (
      people: ["le boulanger", "la maîtresse", "un vieux pêcheur", "le jardinier", "deux voyageurs", "la médecin"],
      deeds: ["vend du pain chaud", "cherche la clé", "lave les vitres", "attend un temps meilleur"],
      places: ["au marché", "derrière l'église", "près du moulin", "dans la forêt", "à la porte de la ville"]
    )
    for text in 0..<30 {
      let said = (0..<8).map { (($0 + text) % 6, ($0 * 3 + text / 6) % 4, ($0 * 2 + text / 2) % 5) }
      try desk.put(
        "texts/\(text).de", said.map { "\(left.people[$0]) \(left.deeds[$1]) \(left.places[$2])\n" }.joined())
      // Every other translation lacks a sentence.
      let kept = said.enumerated().filter { text % 2 == 0 || $0.offset != text % 8 }.map(\.element)
      try desk.put(
        "texts/\(text).fr", kept.map { "\(right.people[$0]) \(right.deeds[$1]) \(right.places[$2])\n" }.joined())
    }
    func found(_ folder: String) -> Int {
      stride(from: 1, to: 30, by: 2).count {
        desk.text(of: "\(folder)/\($0).ladder")?.contains("[\($0 % 8)]:[]:") == true
      }
    }
    let options = ["--left-lang", "de", "--right-lang", "fr", "--mode", "parallel", "--format", "ladder"]
    let plain = try desk.align(["corpus", "texts", "-o", "plain"] + options)
    #expect(plain.status == 0)
    #expect(found("plain") < 8)
    var results: [[String?]] = []
    for jobs in ["1", "3"] {
      let run = try desk.align(["corpus", "texts", "-o", "out\(jobs)", "--learn", "--jobs", jobs] + options)
      #expect(run.status == 0)
      #expect(run.errors.contains(" pairs of words learnt from "))
      #expect(found("out\(jobs)") == 15)
      results.append((0..<30).map { desk.text(of: "out\(jobs)/\($0).ladder") } + [run.errors])
    }
    #expect(results[0] == results[1])
  }

  @Test func aBadFileIsSkipped() throws {
    for name in ["a", "b", "c"] { try put(name) }
    try desk.put("texts/b.ru.txt", Data([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0x01, 0xff, 0xfe, 0x00]))
    try desk.put("texts/single.kk.txt", Sample.kazakh)
    let run = try desk.align("corpus", "texts", "-o", "out")
    #expect(run.status == 2)
    #expect(names("out") == ["a.tsv", "c.tsv"])
    #expect(run.errors.contains("align: b: skipped: texts/b.ru.txt: "))
    #expect(run.errors.contains("texts/single.kk.txt: without a counterpart"))
    #expect(run.errors.hasSuffix("align: 1 of 3 were skipped; see above\n"))
    #expect(try desk.align("corpus", "texts", "-o", "out", "--quiet").errors.split(separator: "\n").count == 2)
  }

  @Test func resumeLeavesOutWhatIsDone() throws {
    for name in ["a", "b"] { try put(name) }
    #expect(try desk.align("corpus", "texts", "-o", "out").status == 0)
    try desk.put("out/a.tsv", "mine\n")
    try FileManager.default.removeItem(at: desk.folder.appending(path: "out/b.tsv"))
    let run = try desk.align("corpus", "texts", "-o", "out", "--resume")
    #expect(run.status == 0 && run.errors.contains("align: 1 of 2 are done already"))
    #expect(desk.text(of: "out/a.tsv") == "mine\n" && desk.text(of: "out/b.tsv") != nil)
    #expect(try desk.align("corpus", "texts", "-o", "out").status == 0)
    #expect(desk.text(of: "out/a.tsv") == desk.text(of: "out/b.tsv"))
  }

  @Test func listsNamePairs() throws {
    for name in ["a", "b"] { try put(name) }
    try desk.put(
      "texts/list.tsv",
      "# left\tright\n\na.kk.txt\ta.ru.txt\nb.kk.txt\tb.ru.txt\tsecond\na.kk.txt\tb.ru.txt\nmissing.kk.txt\tb.ru.txt\nalone\n"
    )
    let run = try desk.align("corpus", "texts/list.tsv", "-o", "out")
    #expect(run.status == 2)
    #expect(names("out") == ["a.tsv", "second.tsv"])
    #expect(run.errors.contains("texts/list.tsv: line 5: the result a is that of line 3; write another name"))
    #expect(run.errors.contains("texts/list.tsv: line 7: not two paths separated by a tab"))
    #expect(run.errors.contains("align: missing: skipped: texts/missing.kk.txt: no such file"))
    #expect(run.errors.hasSuffix("align: 3 of 5 were skipped; see above\n"))
  }

  @Test func resultsMayGoAmongTheTexts() throws {
    try put("a")
    let run = try desk.align("corpus", "texts", "-o", "texts")
    #expect(run.status == 0 && names("texts") == ["a.kk.txt", "a.ru.txt", "a.tsv"])
    #expect(try desk.align("corpus", "texts", "-o", "texts").status == 0)
    #expect(names("texts") == ["a.kk.txt", "a.ru.txt", "a.tsv"])
  }

  @Test func whatIsNoCollectionIsSaid() throws {
    try desk.put("texts/a.txt", "x")
    #expect(
      try desk.align("corpus", "texts", "-o", "out").errors
        == "align: texts: no NAME.kk with a NAME.ru in it, nor NAME.left with NAME.right; name the files so, "
        + "or give a list of pairs\n")
    #expect(try desk.align("corpus", "nothing", "-o", "out").status == 2)
    try put("b")
    #expect(try desk.align("corpus", "texts").errors.contains("name a folder for the results with -o"))
    try desk.put("file", "x")
    #expect(try desk.align("corpus", "texts", "-o", "file").errors.contains("file: cannot be made a folder"))
    #expect(try desk.align("corpus", "texts", "-o", "out", "--jobs", "0").errors.contains("--jobs must be 1 or more"))
  }
}
