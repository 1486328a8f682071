import Alignment
import Bytes
import Exchange
import Samples
import Testing
import TextModel

/// What we write is what other programs take, and what they write comes in right.
@Suite struct ValidationTests {
  private static let files = ["a.tmx", "a.xlf", "a.xlf2"]
  private let folder: TemporaryFolder
  private let hostile: [AlignmentRecord]

  init() throws {
    folder = try TemporaryFolder()
    var random = RandomRecords(5)
    var records = random.records(100)
    for text in awkward + [
      "\u{b}\u{1b}\u{fffe}", "]]>", "&amp;&", "😀", String(repeating: "ұзын сөйлем ", count: 50_000),
    ] {
      let number = (records.last { !$0.bead.left.isEmpty }?.bead.left.last ?? 0) + 1
      records.append(
        AlignmentRecord(
          bead: Bead(left: [number], right: [1000 + number], confidence: 0.5), leftText: text, rightText: "б" + text))
    }
    hostile = records
  }

  private func format(of file: String) -> AlignmentFormat {
    file.hasSuffix("tmx") ? .tmx : file.hasSuffix("xlf") ? .xliff12 : .xliff
  }

  private func write(_ records: [AlignmentRecord], _ documents: DocumentPair = RandomRecords.documents) throws {
    for file in Self.files {
      var output = try AlignmentOutput(path: "\(folder.path)/\(file)", format: format(of: file))
      try output.begin(documents)
      for record in records { try output.add(record) }
      try output.finish()
      try output.commit()
    }
  }

  private func expectValid() {
    let paths = Self.files.map { "\(folder.path)/\($0)" }
    #expect(Validators.validate(paths) == paths.map { "\($0) OK" }.joined(separator: "\n"))
  }

  @Test(.enabled("needs lxml in .build/exchange-venv and ../shared/tools") { Validators.haveSchemas })
  func dtdAndSchemasAccept() throws {
    try write(hostile)
    expectValid()
    try write([])
    expectValid()
    try write(hostile, DocumentPair())
    expectValid()
  }

  @Test(.enabled("needs xmllint") { Validators.haveXMLLint })
  func xmllintAgrees() throws {
    try write(hostile)
    for file in Self.files {
      #expect(shell("xmllint --noout '\(folder.path)/\(file)' 2>&1") == "", "\(file)")
    }
    for format in [AlignmentFormat.cesalign, .tei] {
      var output = try AlignmentOutput(path: "\(folder.path)/\(format).xml", format: format)
      try output.begin(RandomRecords.documents)
      for record in hostile { try output.add(record) }
      try output.finish()
      try output.commit()
      for part in ["", ".kk", ".ru"] {
        #expect(shell("xmllint --noout '\(folder.path)/\(format)\(part).xml' 2>&1") == "", "\(format)\(part)")
      }
    }
  }

  /// Pairs as Python's JSON has them, one a line.
  private func pairs(_ lines: String?) throws -> [String] {
    try (lines ?? "").split(separator: "\n").map { line in
      var pair: [String] = []
      var reader = try JSONReader(Array(line.utf8), file: "pairs")
      try reader.array { (reader) throws(FormatError) in pair.append(try reader.text()) }
      return pair.joined(separator: "\u{1}|\u{1}")
    }
  }

  @Test(
    .enabled("needs translate-toolkit in .build/exchange-venv") { Validators.haveToolkit }, arguments: files)
  func translateToolkitReadsEqualPairs(_ file: String) throws {
    // An empty source is no unit to it, and the ends of a text are not always kept.
    let records = hostile.filter { $0.bead.isLink && $0.leftText?.asXML.contains { !$0.isWhitespace } == true }
    try write(records)
    let read = try pairs(Validators.readBack("\(folder.path)/\(file)"))
    #expect(read == records.map { "\($0.leftText?.asXML ?? "")\u{1}|\u{1}\($0.rightText?.asXML ?? "")" })
  }

  @Test(
    .enabled("needs translate-toolkit in .build/exchange-venv") { Validators.haveToolkit }, arguments: files)
  func whatTranslateToolkitWritesComesIn(_ file: String) throws {
    let texts = [("a & <b>", "б\n ]]>"), ("қазақ 😀", "ё\t\""), ("'", "\\")]
    var json = JSONWriter()
    for (left, right) in texts {
      json.array { list in
        list.text(left)
        list.text(right)
      }
      json.endLine()
    }
    try FileWriting.write(json.bytes, to: folder.path + "/pairs")
    #expect(Validators.readBack("--write", "\(folder.path)/\(file)", input: folder.path + "/pairs") == "")
    var collector = RecordCollector()
    let notes = try AlignmentInput(format: format(of: file)).read("\(folder.path)/\(file)", into: &collector)
    #expect(notes.notes == [])
    #expect(collector.records.map(\.leftText) == texts.map(\.0))
    #expect(collector.records.map(\.rightText) == texts.map(\.1))
    #expect(collector.documents.map(\.pair.left.language) == [.kazakh])
    #expect(collector.documents.map(\.pair.right.language) == [.russian])
  }

  @Test(.enabled("needs opustools in .build/exchange-venv") { Validators.haveOpusTools })
  func opusToolsReadsCorpusAndMoses() throws {
    var texts = [("Бір & екі < үш", "Раз \"два\""), ("Төрт.", "Четыре."), ("😀 ]]>", "=1+1")]
    var records = texts.enumerated().map { number, text in
      AlignmentRecord(
        bead: Bead(left: [number], right: [number], confidence: 0.9), leftText: text.0, rightText: text.1)
    }
    texts.append(("Бес. Алты.", "Пять и шесть."))
    var merged = AlignmentRecord(
      bead: Bead(left: [3, 4], right: [3], confidence: 0.5), leftText: "Бес. Алты.", rightText: "Пять и шесть.")
    merged.sentences = SentenceDetails(leftTexts: ["Бес.", "Алты."], rightTexts: ["Пять и шесть."])
    records.append(merged)
    for (format, name) in [(AlignmentFormat.cesalign, "links.xml"), (.moses, "pair")] {
      var output = try AlignmentOutput(path: "\(folder.path)/\(name)", format: format)
      try output.begin(RandomRecords.documents)
      for record in records { try output.add(record) }
      try output.finish()
      try output.commit()
    }
    for arguments in [["--opus", "links.xml", "corpus"], ["--opus-moses", "pair", "moses"]] {
      let name = arguments[2]
      _ = Validators.readBack(arguments[0], folder.path, arguments[1], "\(name).out.kk", "\(name).out.ru")
      #expect(shell("cat '\(folder.path)/\(name).out.kk'") == texts.map(\.0).joined(separator: "\n"), "\(name)")
      #expect(shell("cat '\(folder.path)/\(name).out.ru'") == texts.map(\.1).joined(separator: "\n"), "\(name)")
    }
  }
}
