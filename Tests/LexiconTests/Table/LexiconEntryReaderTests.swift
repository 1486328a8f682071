import Testing

@testable import Lexicon

@Suite struct LexiconEntryReaderTests {
  @Test func readsRowsAndPassesOverCommentsAndEmptyLines() throws {
    let text = "# kk\tru\tpos\nсот\tсуд; судебный\tn\n\n қала \t город ;\tn\n"
    let entries = try LexiconEntryReader.entries(of: text, name: "a.tsv")
    #expect(
      entries == [
        LexiconEntry(kazakh: "сот", russian: ["суд", "судебный"], partOfSpeech: "n"),
        LexiconEntry(kazakh: "қала", russian: ["город"], partOfSpeech: "n"),
      ])
  }

  @Test(arguments: [
    ("сот\tсуд\tn\nқала\tгород\n", 2, "2 cells; write kk, ru and pos, separated by tabs"),
    ("сот\tсуд\tn\tx", 1, "4 cells; write kk, ru and pos, separated by tabs"),
    ("#\n\n\tсуд\tn", 3, "an empty cell; give both a headword and a rendering"),
    ("сот\t ; \tn", 1, "an empty cell; give both a headword and a rendering"),
    (
      "сот\tсуд\tnoun", 1,
      "part of speech “noun” is unknown; use one of abbr adj adv conj n name num org part person phr place post pron v"
    ),
  ])
  func refusesWithTheLine(text: String, line: Int, problem: String) {
    #expect(throws: LexiconError(name: "a.tsv", line: line, problem: problem)) {
      try LexiconEntryReader.entries(of: text, name: "a.tsv")
    }
  }

  @Test func errorsAreWrittenWithTheirPlace() {
    #expect(LexiconError(name: "a.tsv", line: 7, problem: "x").description == "a.tsv: line 7: x")
  }
}
