import Alignment
import Exchange
import TextModel
import Testing

@Suite struct AlignmentRecordTests {
  @Test func takesTheWordsFromTheDocuments() {
    let ladder = Ladder(beads: sample.map(\.bead), mode: .parallel)
    let left = document(["Бір.", "Екі.", "Төрт."], .kazakh)
    let right = document(["Раз.", "Два.", "Три.", "Пять."], .russian)
    #expect(AlignmentRecord.records(of: ladder, left: left, right: right) == sample)
  }

  private func document(_ sentences: [String], _ language: Language) -> Document {
    Document(
      source: SourceText(text: sentences.joined(separator: "\n")), language: language, paragraphs: [],
      sentences: sentences.map { Sentence(text: $0, range: 0..<0, paragraph: 0) }, quotations: [], metadata: Metadata())
  }
}

@Suite struct AlignmentFormatTests {
  @Test(arguments: [
    ("a/b.tsv", AlignmentFormat.tsv), ("B.TSV", .tsv), ("a.kk-ru.jsonl", .jsonl), ("x.ladder", .ladder),
    ("x.gold", .ladder),
  ])
  func extensionsTellTheFormat(_ path: String, _ format: AlignmentFormat) {
    #expect(AlignmentFormat(path: path) == format)
  }

  @Test(arguments: ["-", "tsv", "a.tsv/b", "a.tsv.gz", ""])
  func otherNamesTellNone(_ path: String) {
    #expect(AlignmentFormat(path: path) == nil)
  }

  @Test(arguments: AlignmentFormat.allCases)
  func contentTellsTheFormatToo(_ format: AlignmentFormat) throws {
    let bytes = format.bytes(of: sample)
    #expect(AlignmentFormat(content: [0xef, 0xbb, 0xbf] + bytes) == format)
    #expect(try AlignmentFormat.read(bytes, file: "-").map(\.bead) == sample.map(\.bead))
  }

  @Test func theNamedFormatWins() {
    let message = refusal { _ = try AlignmentFormat.read(Array("[0]:[0]".utf8), file: "a.ladder", format: .jsonl) }
    #expect(message == "a.ladder: line 1, column 1: expected an object, but found \"[0]:[0]\"; correct the JSON there")
  }

  @Test func asksForTheFormatWhenNothingTells() {
    let message = refusal { _ = try AlignmentFormat.read(Array("hello".utf8), file: "-") }
    #expect(message == "-: neither name nor content shows the format; name it with --from (tsv, jsonl, ladder)")
  }
}
