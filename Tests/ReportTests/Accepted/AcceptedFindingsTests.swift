import Comparison
import Exchange
import Report
import Testing

@Suite struct AcceptedFindingsTests {
  static let header = "id\tkind\tleft\tright\tleft_text\tright_text\tnote"

  private func read(_ text: String) throws(FormatError) -> AcceptedFindings {
    try AcceptedFindings(reading: Array(text.utf8), file: "a.tsv")
  }

  private func record(_ index: Int, _ note: String) -> AcceptedFinding {
    AcceptedFinding(Briefing.findings[index], between: "x/a.kk.txt", and: "b.ru.txt", note: note)
  }

  @Test func whatIsWrittenIsRead() throws {
    var findings = AcceptedFindings()
    let isNew = findings.accept(record(0, "counted\tdifferently \\ on\npurpose\u{202e}"))
    #expect(isNew)
    let isSecondNew = findings.accept(record(5, ""))
    #expect(isSecondNew)
    let text = String(decoding: findings.bytes, as: UTF8.self)
    #expect(
      text == """
        \(Self.header)
        00000000000000a1\tnumber\ta.kk.txt\tb.ru.txt\t15\t16\tcounted differently \\\\ on purpose⟨U+202E⟩
        00000000000000a6\tonly-left\ta.kk.txt\tb.ru.txt\t\t\t

        """)
    let again = try read(text)
    #expect(again.records.map(\.record) == findings.records.map(\.record))
    #expect(again.records.map(\.line) == [2, 3])
    #expect(again.bytes == findings.bytes)
    #expect(
      again.notes == [
        "00000000000000a1": "counted differently \\ on purpose⟨U+202E⟩", "00000000000000a6": "",
      ])
  }

  @Test func remarksAndOrderAreKept() throws {
    let text = "# ours\n\n\(Self.header)\n# first\n" + "00000000000000a1\tnumber\ta\tb\t1\t2\tx\n\n"
    var findings = try read("\u{feff}" + text.replacing("\n", with: "\r\n"))
    #expect(String(decoding: findings.bytes, as: UTF8.self) == text)
    #expect(findings.records.map(\.line) == [5])
    let isNew = findings.accept(record(1, "y"))
    #expect(isNew)
    #expect(findings.records.map(\.line) == [5, 7])
    #expect(String(decoding: findings.bytes, as: UTF8.self).hasPrefix(text))
  }

  @Test func acceptingAgainChangesTheNoteOnly() {
    var findings = AcceptedFindings()
    let isNew = findings.accept(record(0, "one"))
    #expect(isNew)
    let isNewAgain = findings.accept(record(0, "one"))
    #expect(!isNewAgain)
    let hasNewNote = findings.accept(record(0, "two"))
    #expect(hasNewNote)
    #expect(findings.records.count == 1 && findings.notes == ["00000000000000a1": "two"])
  }

  @Test(
    arguments: [
      ("", "a.tsv: no header; restore the file, or remove it to accept nothing"),
      ("# only\n", "a.tsv: no header; restore the file, or remove it to accept nothing"),
      (
        "x\n",
        "a.tsv: line 1, column 1: not the header; the first line is: id kind left right left_text right_text note, with tabs"
      ),
      (
        "H\n<<<<<<< ours\n",
        "a.tsv: line 2, column 1: 1 cells where the header has 7; restore the file; align accept writes it"
      ),
      (
        "H\n\n00000000000000a1\tnumber\ta\tb\t1\t2\n",
        "a.tsv: line 3, column 1: 6 cells where the header has 7; restore the file; align accept writes it"
      ),
      (
        "H\n00000000000000A1\tnumber\ta\tb\t1\t2\tx\n",
        "a.tsv: line 2, column 1: \"00000000000000A1\" is not the identifier of a finding; restore the file; align accept writes it"
      ),
      (
        "H\n00000000000000a1\tcolour\ta\tb\t1\t2\tx\n",
        "a.tsv: line 2, column 18: \"colour\" is not a kind of finding; restore the file; align accept writes it"
      ),
      (
        "H\n00000000000000a1\tnumber\tә\tb\t1\\q\t2\tx\n",
        "a.tsv: line 2, column 29: a backslash that escapes nothing; write a backslash itself as \\\\"
      ),
      (
        "H\n00000000000000a1\tnumber\ta\tb\t1\t2\tx\n00000000000000a1\tnumber\ta\tb\t1\t2\tx\n",
        "a.tsv: line 3, column 1: the finding 00000000000000a1 is on line 2 already; remove one of the two lines"
      ),
    ])
  func damageIsTold(_ text: String, _ message: String) {
    let whole = text.hasPrefix("H\n") ? Self.header + text.dropFirst() : text
    let error = #expect(throws: FormatError.self) { try read(whole) }
    #expect(error?.description == message)
  }

  @Test func bytesThatAreNoTextAreTold() {
    let error = #expect(throws: FormatError.self) {
      try AcceptedFindings(reading: Array("\(Self.header)\n".utf8) + [0xff, 0x0a], file: "a.tsv")
    }
    #expect(error?.place == .byte(45))
  }

  @Test func staleAreThoseOfThisPairThatAreNotFound() throws {
    let findings = try read(
      """
      \(Self.header)
      00000000000000a1\tnumber\ta.kk.txt\tb.ru.txt\t15\t16\t
      00000000000000ff\tnumber\ta.kk.txt\tb.ru.txt\t1\t2\t
      00000000000000fe\tnumber\tother.kk.txt\tb.ru.txt\t1\t2\t

      """)
    #expect(findings.stale(in: Briefing.pair).map(\.line) == [3])
  }

  @Test func aRecordIsSummedUpInALine() {
    #expect(record(0, "").summary == "number «15» ≠ «16»")
    #expect(record(1, "").summary == "quote «жыл соңына дейін»")
    #expect(record(4, "").summary == "moved")
    let long = AcceptedFinding(
      id: "", kind: .onlyRight, left: "", right: "", leftText: "",
      rightText: "Напомним, программа действует с 2023 года во всех регионах.", note: "")
    #expect(long.summary == "only-right «Напомним, программа действует с 2023 …»")
  }
}
