import Foundation
import Testing

/// `lexicon` and `--lexicon`: exact results and how they end.
struct LexiconTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.put("terms.tsv", "зымыранқұс\tпугач; филин\nкөлбақа\tжаба\tn\t0.5\n")
  }

  @Test func lookupFindsInflectedWordsBothWays() throws {
    let run = try desk.align(
      "lexicon", "lookup", "зымыранқұстарға", "филинами", "көлбақа", "--lexicon", "terms.tsv", "--no-builtin-lexicon")
    #expect(
      run.text == """
        words\tlanguage\tfound_by\tentry\trenderings
        зымыранқұстарға\tkk\tstem\tзымыранқұс\tпугач; филин
        филинами\tru\tstem\tфилин\tзымыранқұс
        көлбақа\tkk\tword\tкөлбақа\tжаба 0.5

        """)
    #expect(run.errors == "" && run.status == 0)
  }

  @Test func lookupTakesPhrasesAndTellsWhatIsNotThere() throws {
    try desk.put("phrases.tsv", "су көлігі\tводный транспорт\n")
    let run = try desk.align(
      "lexicon", "lookup", "су көлігінің", "бөтен", "--lexicon", "phrases.tsv", "--no-builtin-lexicon", "--format",
      "jsonl")
    #expect(
      run.text == """
        {"words":"су көлігінің","language":"kk","found_by":"phrase","entry":"су көлігі","renderings":[{"text":"водный транспорт","weight":1}]}

        """)
    #expect(run.errors == "align: бөтен: no entry\n" && run.status == 0)
  }

  @Test func kazakhIsLookedUpInAnyScript() throws {
    try desk.put("own.tsv", "мектеп\tшкола\n")
    let run = try desk.align(
      "lexicon", "lookup", "mektepterde", "مەكتەپتە", "--lang", "kk", "--lexicon", "own.tsv", "--no-builtin-lexicon")
    #expect(
      run.text == """
        words\tlanguage\tfound_by\tentry\trenderings
        mektepterde\tkk\tstem\tмектеп\tшкола
        مەكتەپتە\tkk\tstem\tмектеп\tшкола

        """)
    #expect(run.errors == "" && run.status == 0)
  }

  @Test func statsReadKazakhOfAnyScript() throws {
    try desk.put("own.tsv", "мектеп\tшкола\nоқушы\tученик\n")
    try desk.put("a.kk", "Мектепте оқушылар көп\n")
    try desk.put("b.kk", "Mektepte oquşylar köp\n")
    try desk.put("c.kk", "مەكتەپتە وقۋشىلار كوپ\n")
    let run = try desk.align(
      "lexicon", "stats", "a.kk", "b.kk", "c.kk", "--lexicon", "own.tsv", "--no-builtin-lexicon", "-q")
    let rows = run.lines.dropFirst().map { $0.split(separator: "\t").dropFirst(2).joined(separator: " ") }
    #expect(rows.count == 3 && Set(rows).count == 1 && rows[0].hasPrefix("3 3 0 2"), "\(run.text)")
  }

  @Test func checkPassesGoodLexicons() throws {
    let run = try desk.align("lexicon", "check", "terms.tsv")
    #expect(run.text == "" && run.errors == "align: terms.tsv: 2 entries, 0 faults\n" && run.status == 0)
  }

  @Test func checkListsFaults() throws {
    try desk.put("bad.tsv", "үй\tдом\nүй\nүй\tДом\n")
    let run = try desk.align("lexicon", "check", "bad.tsv", "-q")
    #expect(
      run.text == """
        bad.tsv: line 2, column 1: one cell; write kk and ru, separated by a tab
        bad.tsv: line 3: “үй” – “Дом” stands in line 1 already; keep one

        """)
    #expect(run.errors == "" && run.status == 2)
  }

  @Test func statsOfAPair() throws {
    try desk.put("a.kk", "Бұл зымыранқұс пен көлбақа Ермек үшін\n")
    try desk.put("a.ru", "Это филин и сова\n")
    let run = try desk.align(
      "lexicon", "stats", "a.kk", "a.ru", "--lexicon", "terms.tsv", "--no-builtin-lexicon")
    #expect(
      run.text == """
        file\tlanguage\twords\tcontent\tnames\tknown\tknown_share\ttranslated\ttranslated_share
        a.kk\tkk\t6\t3\t1\t2\t0.667\t1\t0.333
        a.ru\tru\t4\t2\t0\t1\t0.5\t1\t0.5

        """)
    #expect(run.errors == "" && run.status == 0)
    let missing = try desk.align(
      "lexicon", "stats", "a.kk", "a.ru", "--lexicon", "terms.tsv", "--no-builtin-lexicon", "--missing", "5")
    #expect(missing.text == "language\tstem\tcount\nru\tсов\t1\n")
  }

  @Test func learnedLexiconIsReadAtOnce() throws {
    let words = [("алма", "яблоко"), ("бұлт", "облако"), ("гүл", "цветок"), ("дала", "степь"), ("егін", "урожай")]
    for name in ["one", "two"] {
      var kazakh = ""
      var russian = ""
      for number in 0..<40 {
        let chosen = [words[number % 5], words[(number / 5 + (name == "one" ? 1 : 2)) % 5]]
        kazakh += chosen.map(\.0).joined(separator: " ") + " \(number * 31 + 500)\n"
        russian += chosen.map(\.1).joined(separator: " ") + " \(number * 31 + 500)\n"
      }
      try desk.put("\(name).kk", kazakh)
      try desk.put("\(name).ru", russian)
    }
    let run = try desk.align("lexicon", "learn", ".", "-o", "learned.tsv", "--no-builtin-lexicon")
    #expect(run.text == "" && run.errors == "" && run.status == 0)
    let lines = try #require(desk.text(of: "learned.tsv")).split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("# Learnt by align lexicon learn: 5 pairs from "))
    #expect(
      try #/# align:0\.1\.0\|rounds:2\|min-count:2\|min-probability:0\.1\|no-builtin-lexicon\|texts:[0-9a-f]{16}/#
        .wholeMatch(in: lines[1]) != nil)
    #expect(lines[2] == "# kk\tru\tpos\tweight\tcount")
    #expect(
      lines[3...].map { $0.split(separator: "\t").prefix(3).joined(separator: " ") }
        == words.map { "\($0.0) \($0.1) stem" })
    #expect(try desk.align("lexicon", "check", "learned.tsv", "-q").status == 0)
    let again = try desk.align("lexicon", "learn", ".", "--no-builtin-lexicon")
    #expect(again.text == desk.text(of: "learned.tsv"))
    _ = try desk.align(
      "pair", "one.ru", "one.kk", "-o", "pairs.tsv", "--mode", "parallel", "--lexicon", "learned.tsv")
    let fromPairs = try desk.align("lexicon", "learn", "pairs.tsv", "--no-builtin-lexicon", "--min-count", "2")
    #expect(fromPairs.lines.contains { $0.hasPrefix("алма\tяблоко\tstem\t") } && fromPairs.status == 0)
  }

  @Test func userLexiconLinksWhatNothingElseDoes() throws {
    try desk.put("l.kk", "Зымыранқұс\nКөлбақа\n")
    try desk.put("r.ru", "Филин\nЖаба\n")
    func terms(_ options: String...) throws -> Bool {
      let run = try AlignRun(["pair", "l.kk", "r.ru", "--explain-link", "0:0"] + options, in: desk.folder)
      #expect(run.status == 0)
      return run.text.contains("  term  Зымыранқұс ~ Филин")
    }
    #expect(try terms("--lexicon", "terms.tsv"))
    #expect(try terms("--lexicon", "terms.tsv", "--no-builtin-lexicon"))
    #expect(try !terms())
    try desk.put("no.tsv", "зымыранқұс\tфилин\t\t!\n")
    #expect(try !terms("--lexicon", "terms.tsv", "--lexicon", "no.tsv"))
  }

  @Test func signatureNamesTheLexicon() throws {
    try desk.put("l.kk", "Зымыранқұс\n")
    try desk.put("r.ru", "Филин\n")
    func signature(_ options: String...) throws -> String {
      let run = try AlignRun(["diff", "l.kk", "r.ru", "--format", "json", "-q"] + options, in: desk.folder)
      #expect(run.status < 2)
      let told = try AlignRun(["diff", "l.kk", "r.ru", "--format", "json"] + options, in: desk.folder)
      let json = try JSONSerialization.jsonObject(with: told.output) as? [String: Any]
      return try #require(json?["signature"] as? String)
    }
    #expect(try !signature().contains("lexicon:"))
    #expect(try signature("--no-builtin-lexicon").contains("|lexicon:none|texts:"))
    let user = try signature("--lexicon", "terms.tsv")
    #expect(user.contains(#/\|lexicon:[0-9a-f]+\|texts:/#))
    try desk.put("terms.tsv", "зымыранқұс\tсова\n")
    #expect(try signature("--lexicon", "terms.tsv") != user)
  }

  @Test(arguments: [
    (["lexicon", "lookup", "үй", "--no-builtin-lexicon"], "no lexicon is left; name one with --lexicon"),
    (
      ["pair", "terms.tsv", "terms.tsv", "--lexicon", "bad.tsv"],
      "bad.tsv: line 2, column 4: an empty cell; give both a headword and a rendering"
    ),
    (["pair", "terms.tsv", "terms.tsv", "--lexicon", "none.tsv"], "none.tsv: no such file; check the path"),
    (
      ["lexicon", "check", "terms.tbx"],
      "terms.tbx: line 1, column 9: <nothing> is no TBX termbase; give it the root martif or tbx"
    ),
    (
      ["lexicon", "learn", "empty"],
      "empty: no NAME.kk with a NAME.ru in it, nor NAME.left with NAME.right; name the files so, or name another folder"
    ),
    (
      ["lexicon", "learn", "a.ladder"],
      "a.ladder: holds no linked sentences with their words; name an alignment in tsv, tmx or another format with words"
    ),
    (["lexicon", "learn", "empty", "--rounds", "0"], "--rounds must be 1 or more; see `align lexicon --help`"),
    (["lexicon", "stats", "en.txt"], "en.txt: neither Kazakh nor Russian (mis); name its language with --lang"),
  ])
  func troubles(arguments: [String], message: String) throws {
    try desk.put("bad.tsv", "үй\tдом\nүй\t\n")
    try desk.put("terms.tbx", "<nothing/>")
    try desk.put("a.ladder", "[0]:[0]:1\n")
    try desk.put("en.txt", "This is a report about something else entirely.\n")
    try FileManager.default.createDirectory(at: desk.folder.appending(path: "empty"), withIntermediateDirectories: true)
    let run = try AlignRun(arguments, in: desk.folder)
    #expect(run.errors == "align: \(message)\n")
    #expect(run.text == "" && run.status == 2)
  }
}
