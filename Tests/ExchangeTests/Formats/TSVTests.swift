import Alignment
import Exchange
import Testing

@Suite struct TSVTests {
  @Test func writesTheContractsColumns() {
    #expect(
      text(TSVWriter.bytes(of: sample)) == """
        left_ids\tright_ids\tconfidence\tleft\tright
        0\t0\t0.97\tБір.\tРаз.
        1\t1+2\t1\tЕкі.\tДва. Три.
        2\t\t0.9\tТөрт.\t
        \t3\t0.0012\t\tПять.

        """)
  }

  @Test func readsWhatItWrote() throws {
    #expect(try TSVReader.read(TSVWriter.bytes(of: sample), file: "a.tsv") == sample)
  }

  @Test(arguments: awkward)
  func everyTextComesBack(_ words: String) throws {
    let records = [AlignmentRecord(bead: Bead(left: [0], right: [0], confidence: 1), leftText: words, rightText: words)]
    let bytes = TSVWriter.bytes(of: records)
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 2)
    #expect(try TSVReader.read(bytes, file: "a.tsv") == records)
  }

  @Test(arguments: ["=1+1", "+7 701", "-5 °C", "@cell"])
  func formulasAreDefusedOnRequestOnly(_ words: String) {
    let record = AlignmentRecord(bead: Bead(left: [0], right: [], confidence: 1), leftText: words, rightText: "a = b")
    #expect(text(TSVWriter.bytes(of: [record], guardingFormulas: true)).hasSuffix("\t'\(words)\ta = b\n"))
    #expect(text(TSVWriter.bytes(of: [record])).hasSuffix("\t\(words)\ta = b\n"))
  }

  @Test func wordsAndConfidenceMayBeMissingAndColumnsStandInAnyOrder() throws {
    let records = try TSVReader.read(Array("right_ids\tleft_ids\n4\t0+1\n".utf8), file: "a.tsv")
    #expect(
      records == [AlignmentRecord(bead: Bead(left: [0, 1], right: [4], confidence: 1), leftText: nil, rightText: nil)])
  }

  @Test func carriageReturnsByteOrderMarkAndBlankLinesDoNotMatter() throws {
    let lines = text(TSVWriter.bytes(of: sample)).split(separator: "\n").joined(separator: "\r\n")
    #expect(try TSVReader.read(Array(("\u{feff}" + lines + "\r\n\r\n").utf8), file: "a.tsv") == sample)
  }

  @Test(arguments: [
    ("", "a.tsv: no header; begin with the line: left_ids\tright_ids\tconfidence\tleft\tright"),
    (
      "left_ids\tright_ids\tscore\n",
      """
      a.tsv: line 1, column 20: unknown column "score"; the header is: left_ids\tright_ids\tconfidence\tleft\tright
      """
    ),
    (
      "left_ids\tleft_ids\n",
      """
      a.tsv: line 1, column 10: the column left_ids comes twice; the header is: left_ids\tright_ids\tconfidence\tleft\tright
      """
    ),
    (
      "left_ids\tleft\n",
      "a.tsv: line 1, column 14: no column right_ids; the header is: left_ids\tright_ids\tconfidence\tleft\tright"
    ),
  ])
  func refusesOtherHeaders(_ content: String, _ message: String) {
    #expect(refusal { _ = try TSVReader.read(Array(content.utf8), file: "a.tsv") } == message)
  }

  @Test(arguments: [
    (
      "0\t0\t1\tқаз",
      "column 10: 4 cells where the header has 5; separate cells by one tab; write a tab inside a text as \\t"
    ),
    (
      "0\t0\t1\tқ\tр\tх",
      "column 11: 6 cells where the header has 5; separate cells by one tab; write a tab inside a text as \\t"
    ),
    ("-1\t0\t1\t\t", "column 1: \"-1\" is not a sentence number; count sentences from 0, in whole numbers"),
    ("0+\t0\t1\t\t", "column 3: \"\" is not a sentence number; count sentences from 0, in whole numbers"),
    (
      "99999999999999999999\t0\t1\t\t",
      "column 1: \"99999999999999999999\" is not a sentence number; count sentences from 0, in whole numbers"
    ),
    ("1+0\t0\t1\t\t", "column 3: sentence 0 comes after 1; list the sentences of a bead in order, each once"),
    ("0\t3+3\t1\t\t", "column 5: sentence 3 comes after 3; list the sentences of a bead in order, each once"),
    ("0\t0\t1.01\t\t", "column 5: the confidence is not a number from 0 to 1; write a probability, such as 0.97"),
    ("0\t0\t-0.1\t\t", "column 5: the confidence is not a number from 0 to 1; write a probability, such as 0.97"),
    ("0\t0\tnan\t\t", "column 5: the confidence is not a number from 0 to 1; write a probability, such as 0.97"),
    ("0\t0\t\t\t", "column 5: the confidence is not a number from 0 to 1; write a probability, such as 0.97"),
    ("\t\t1\t\t", "column 1: a bead without sentences; remove it, or name its sentences"),
    ("0\t0\t1\tқаз\\x\t", "column 10: a backslash that escapes nothing; write a backslash itself as \\\\"),
    ("0\t0\t1\t\tқаз\\", "column 11: a backslash that escapes nothing; write a backslash itself as \\\\"),
  ])
  func refusesOtherLines(_ line: String, _ message: String) {
    let content = "left_ids\tright_ids\tconfidence\tleft\tright\n0\t0\t1\ta\tb\n\(line)\n"
    #expect(refusal { _ = try TSVReader.read(Array(content.utf8), file: "a.tsv") } == "a.tsv: line 3, " + message)
  }

  @Test func refusesWhatIsNoText() {
    let message = refusal { _ = try TSVReader.read([0x6c, 0xff, 0x0a], file: "a.tsv") }
    #expect(message?.hasPrefix("a.tsv: byte 1: not valid UTF-8") == true)
  }
}
