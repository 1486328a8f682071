import Alignment
import Exchange
import TextModel
import Testing

@Suite struct AlignmentRecordTests {
  @Test func takesTheWordsFromTheDocuments() {
    let ladder = Ladder(beads: sample.map(\.bead), mode: .parallel)
    let left = document(["Бір.", "Екі.", "Төрт."], .kazakh)
    let right = document(["Раз.", "Два.", "Три.", "Пять."], .russian)
    let records = AlignmentRecord.records(of: ladder, left: left, right: right)
    #expect(records.map { $0.withoutDetails } == sample)
    #expect(records.map { $0.sentences?.rightTexts } == [nil, ["Два.", "Три."], nil, nil])
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
    ("x.gold", .ladder), ("a.kk.po", .po), ("a.pot", .po),
  ])
  func extensionsTellTheFormat(_ path: String, _ format: AlignmentFormat) {
    #expect(AlignmentFormat(path: path) == format)
  }

  @Test(arguments: ["-", "tsv", "a.tsv/b", "a.tsv.gz", ""])
  func otherNamesTellNone(_ path: String) {
    #expect(AlignmentFormat(path: path) == nil)
  }

  @Test(arguments: [AlignmentFormat.tsv, .csv, .jsonl, .ladder])
  func contentTellsTheFormatToo(_ format: AlignmentFormat) throws {
    let bytes = try written(sample, as: format).bytes
    #expect(AlignmentFormat(content: [0xef, 0xbb, 0xbf] + bytes) == format)
    #expect(try AlignmentInput().records(bytes, file: "-").map(\.bead) == sample.map(\.bead))
  }

  @Test(arguments: [
    ("<?xml version='1.0'?><!-- tmx --><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx/>", AlignmentFormat.tmx),
    ("<x:xliff xmlns:x='urn:x'/>", nil), ("<xliff version='2.0'/>", .xliff), ("\u{feff}\n<cesAlign/>", .cesalign),
    ("<linkGrp/>", .tei), ("<html/>", nil), ("0\t0\t0.3", nil),
  ])
  func rootElementsTellTheFormat(_ content: String, _ format: AlignmentFormat?) {
    #expect(AlignmentFormat(content: Array(content.utf8)) == format)
    let wide: [UInt8] = [0xff, 0xfe] + utf16(content)
    if content.utf8.first != 0xef { #expect(AlignmentFormat(content: wide) == format) }
  }

  @Test func theNamedFormatWins() {
    let message = refusal { _ = try AlignmentInput(format: .jsonl).records(Array("[0]:[0]".utf8), file: "a.ladder") }
    #expect(message == "a.ladder: line 1, column 1: expected an object, but found \"[0]:[0]\"; correct the JSON there")
  }

  @Test func asksForTheFormatWhenNothingTells() {
    let message = refusal { _ = try AlignmentInput().records(Array("hello".utf8), file: "-") }
    #expect(
      message
        == "-: neither name nor content shows the format; name it with --from (tsv, csv, jsonl, ladder, vecalign, "
        + "hunalign, hunalign-text, tmx, xliff, xliff1.2, po, moses, cesalign, tei)")
  }
}
