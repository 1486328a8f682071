import Testing

@testable import Lexicon

/// How users' lexicons are read, in good form and in bad.
struct UserLexiconTests {
  private func entries(_ text: String, _ name: String = "terms.tsv") throws -> [UserEntry] {
    try UserLexicon.read(text, name: name).entries
  }

  @Test func tableOfAllWidths() throws {
    let read = try entries(
      """
      # a comment
      мектеп\tшкола; училище

      қабылдау\tпринять\tv
      су құбыры\tводопровод\t\t0.25
      кеңес\tсовет\tn\t!
      \u{A0}тарау \t глава \tn\t=\t12
      """)
    #expect(
      read == [
        UserEntry(
          entry: LexiconEntry(kazakh: "мектеп", russian: ["школа", "училище"], partOfSpeech: "n"),
          ruling: .add(weight: 1), line: 2),
        UserEntry(
          entry: LexiconEntry(kazakh: "қабылдау", russian: ["принять"], partOfSpeech: "v"), ruling: .add(weight: 1),
          line: 4),
        UserEntry(
          entry: LexiconEntry(kazakh: "су құбыры", russian: ["водопровод"], partOfSpeech: "phr"),
          ruling: .add(weight: 0.25), line: 5),
        UserEntry(
          entry: LexiconEntry(kazakh: "кеңес", russian: ["совет"], partOfSpeech: "n"), ruling: .forbid, line: 6),
        UserEntry(entry: LexiconEntry(kazakh: "тарау", russian: ["глава"], partOfSpeech: "n"), ruling: .force, line: 7),
      ])
  }

  @Test func lineEndsAndHeaderMakeNoDifference() throws {
    let plain = try entries("# x\nмектеп\tшкола\nүй\tдом\n")
    #expect(plain.count == 2)
    #expect(try entries("kk\tru\r\nмектеп\tшкола\r\nүй\tдом\r\n") == plain)
  }

  @Test(arguments: [
    ("барыс", ["барс"], "n"), ("бару", ["идти"], "v"), ("бару", ["поход"], "n"), ("тау", ["гора"], "n"),
    ("ұсыну", ["представить", "дать"], "v"), ("көз салу", ["гора"], "phr"), ("қою", ["ставить"], "v"),
  ])
  func partOfSpeechIsGuessed(kazakh: String, russian: [String], partOfSpeech: String) {
    #expect(LexiconEntry.guessedPartOfSpeech(kazakh, russian) == partOfSpeech)
  }

  @Test(arguments: [
    ("мектеп", "terms.tsv: line 1, column 1: one cell; write kk and ru, separated by a tab"),
    ("үй\tдом\nмектеп\t \t", "terms.tsv: line 2, column 8: an empty cell; give both a headword and a rendering"),
    ("\tшкола", "terms.tsv: line 1, column 1: an empty cell; give both a headword and a rendering"),
    ("үй\t ; ", "terms.tsv: line 1, column 4: no rendering; write one before the ;"),
    (
      "үй\tдом\tn\t1,5",
      "terms.tsv: line 1, column 10: weight “1,5” is none; write a number from 0 to 1, ! to forbid the pair or = to "
        + "force it"
    ),
    (
      "үй\tдом\tn\t1.5",
      "terms.tsv: line 1, column 10: weight “1.5” is none; write a number from 0 to 1, ! to forbid the pair or = to "
        + "force it"
    ),
    ("үй\tдом\tn\t1\tx", "terms.tsv: line 1, column 12: “x” is no count; write a whole number or nothing"),
    (
      "үй\tдом\tn\t1\t2\t3", "terms.tsv: line 1, column 14: 6 cells; write at most kk, ru, pos, weight and count"
    ),
    (
      "үй\tодин два три четыре пять шесть семь восемь девять",
      "terms.tsv: line 1, column 4: “один два три четыре пять шесть семь восемь девять” has more than 8 words; shorten it"
    ),
    (
      "үй\t*\trate\t1.5\t3",
      "terms.tsv: line 1, column 1: * stands for all renderings of a word; write rate, a share from 0 to 1 and a count "
        + "behind it"
    ),
    (
      "*\tдом\tn",
      "terms.tsv: line 1, column 1: * stands for all renderings of a word; write rate, a share from 0 to 1 and a count "
        + "behind it"
    ),
    (
      "үй\tдом\tnoun",
      "terms.tsv: line 1, column 8: part of speech “noun” is unknown; use one of abbr adj adv conj n name num org part "
        + "person phr place "
        + "post pron stem v, or leave it empty"
    ),
  ])
  func badRowsAreNamed(text: String, message: String) {
    let error = #expect(throws: LexiconError.self) { try entries(text) }
    #expect(error?.description == message)
  }

  @Test func mosesTablesEitherWay() throws {
    let read = try entries("мектепке школу 0.5\nNULL школа 0.9\n, , 1\nүйде доме 0.04\nүйде дома 1e-1\n", "lex.e2f")
    #expect(read.map(\.entry.kazakh) == ["мектепке", "үйде"])
    #expect(read.map(\.entry.russian) == [["школу"], ["дома"]])
    #expect(read.map(\.ruling) == [.add(weight: 0.5), .add(weight: 0.1)])
    #expect(read.map(\.line) == [1, 5])
    let other = try entries("школу мектепке 0.5\nдома үйде 0.1\n", "lex.f2e")
    #expect(other.map(\.entry) == read.map(\.entry))
  }

  @Test(arguments: [
    ("үйде дома 0.1\nүйде 0.1", "lex: line 2, column 1: 2 fields; write source, target, probability"),
    ("үйде дома 0.1\nүйде доме 2", "lex: line 2, column 11: “2” is no probability; write a number from 0 to 1"),
    ("house home 0.5", "lex: line 1: neither column is Kazakh by its letters; write kk, ru, separated by tabs"),
    (
      "мектеп школа",
      "lex: line 1: neither tab-separated kk, ru nor a Moses table (source target probability); write one of the two"
    ),
  ])
  func otherFormatsAreRefusedClearly(text: String, message: String) {
    let error = #expect(throws: LexiconError.self) { try entries(text, "lex") }
    #expect(error?.description == message)
  }

  @Test func checkTellsEveryFault() throws {
    let outcome = try LexiconCheck.outcome(
      of: """
        мектеп\tшкола
        үй
        Мектеп\tучилище; школа
        школа\tмектеп; үй
        мaл\tскот
        12\t—
        NASA\tNASA
        بالا\tребенок
        """, name: "t.tsv")
    #expect(outcome.entries == 7)
    #expect(
      outcome.problems.map(\.description) == [
        "t.tsv: line 2, column 1: one cell; write kk and ru, separated by a tab",
        "t.tsv: line 3: “Мектеп” – “школа” stands in line 1 already; keep one",
        "t.tsv: line 4: “үй” has Kazakh letters but stands as Russian; exchange the columns or mend it",
        "t.tsv: line 5: “мaл” mixes Latin and Cyrillic letters; write it in one script",
        "t.tsv: line 6: “12” has no letters; write a word", "t.tsv: line 6: “—” has no letters; write a word",
        "t.tsv: line 8: “بالا” is in a script that the lexicon is not looked up in; write Cyrillic",
      ])
  }
}
