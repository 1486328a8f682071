import Lexicon
import Testing

/// Which rows of the lexicon only repeat their headword.
@Suite struct LoanwordRuleTests {
  private static func entry(_ kazakh: String, _ russian: [String], _ partOfSpeech: String = "n") -> LexiconEntry {
    LexiconEntry(kazakh: kazakh, russian: russian, partOfSpeech: partOfSpeech)
  }

  @Test(arguments: [
    ("монитор", "монитор"), ("стақан", "стакан"), ("мүфтият", "муфтият"), ("жихад", "джихад"), ("халал", "халяль"),
    ("финанс", "финансы"), ("халифа", "халиф"), ("каратэ", "карате"),
  ])
  func wordsOfOneSoundAreLeftToIt(kazakh: String, russian: String) {
    #expect(LoanwordRule.isLeftToSound(Self.entry(kazakh, [russian])))
  }

  @Test(arguments: [
    entry("ұшақ", ["самолет"]), entry("пойыз", ["поезд"]), entry("домбыра", ["домбра"]), entry("мешіт", ["мечеть"]),
    entry("экономика", ["экономика", "экономический"]), entry("университеттік", ["университетский"], "adj"),
    entry("глобал", ["глобальный"], "adj"), entry("Астана", ["Астана"], "place"), entry("Мұрат", ["Мурат"], "person"),
    entry("ЭКО", ["ЭКО"], "abbr"), entry("мені", ["меня"], "pron"), entry("наурыз көже", ["наурыз-коже"], "phr"),
    entry("су", ["су"]),
  ])
  func otherRowsStay(_ entry: LexiconEntry) {
    #expect(!LoanwordRule.isLeftToSound(entry))
  }

  @Test func needlessRowsAreRefusedByLine() throws {
    let rule = try LoanwordRule(reviewed: "# kk\treason\nтеңге\tformed like тең\n", name: "reviewed.tsv")
    #expect(rule.reviewed == ["теңге"])
    try rule.check("# kk\tru\tpos\nтеңге\tтенге\tn\n\nүй\tдом\tn\n", name: "e.tsv")
    let error = #expect(throws: LexiconError.self) {
      try rule.check("# kk\tru\tpos\nүй\tдом\tn\nмонитор\tмонитор\tn\n", name: "e.tsv")
    }
    #expect(
      error?.description == """
        e.tsv: line 3: “монитор” and “монитор” sound alike and are matched by that; take the row out, give another \
        rendering, or list the headword with a reason in Loanwords/reviewed.tsv
        """)
  }

  @Test(arguments: [
    ("теңге", "r.tsv: line 1: write two cells, separated by tabs: the headword and why it has a row"),
    ("# kk\nтеңге\t ", "r.tsv: line 2: write two cells, separated by tabs: the headword and why it has a row"),
    ("теңге\ta\nтеңге\tb", "r.tsv: line 2: “теңге” is listed already; keep one"),
  ])
  func exceptionsNeedAReason(text: String, message: String) {
    let error = #expect(throws: LexiconError.self) { try LoanwordRule(reviewed: text, name: "r.tsv") }
    #expect(error?.description == message)
  }
}
