import Alignment
import Bytes
import Exchange
import Samples
import Testing
import TextModel

/// Stand-off alignments in the words of the programs that read them.
@Suite struct CorpusFormatTests {
  private let records = [
    AlignmentRecord(bead: Bead(left: [0], right: [0, 1], confidence: 0.97), leftText: "Бір.", rightText: "Раз. Два."),
    AlignmentRecord(bead: Bead(left: [1], right: [], confidence: 0.9), leftText: "Екі.", rightText: ""),
  ]
  private let documents = DocumentPair(left: .init(language: .kazakh), right: .init(language: .russian))

  private func links(_ format: AlignmentFormat) throws -> String {
    let folder = try TemporaryFolder()
    _ = try AlignmentOutput.write(records, of: documents, path: folder.path + "/a.xml", format: format)
    return String(decoding: try FileReading.bytes(at: folder.path + "/a.xml"), as: UTF8.self)
  }

  @Test func opusNamesTheSentencesOfTheFirstDocumentFirst() throws {
    #expect(
      try links(.cesalign) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
        <cesAlign version="1.0">
        <linkGrp targType="s" fromDoc="a.kk.xml" toDoc="a.ru.xml">
        <link xtargets="1;1 2" id="SL1" certainty="0.97" type="1-2" status="auto"/>
        <link xtargets="2;" id="SL2" certainty="0.9" type="1-0" status="auto"/>
        </linkGrp>
        </cesAlign>

        """)
  }

  @Test func interTextNamesThoseOfTheSecondFirst() throws {
    #expect(
      try links(.tei) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <linkGrp toDoc="a.ru.xml" fromDoc="a.kk.xml">
        <link type="2-1" xtargets="1 2;1" status="auto" certainty="0.97"/>
        <link type="0-1" xtargets=";2" status="auto" certainty="0.9"/>
        </linkGrp>

        """)
  }

  @Test func opusWritesScriptsIntoNamesItsOwnWay() throws {
    let folder = try TemporaryFolder()
    for format in [AlignmentFormat.cesalign, .tei] {
      let documents = DocumentPair(left: .init(language: .kazakhLatin), right: .init(language: .kazakhArabic))
      _ = try AlignmentOutput.write(records, of: documents, path: "\(folder.path)/\(format).xml", format: format)
      let line = format == .cesalign ? "_" : "-"
      let text = String(
        decoding: try FileReading.bytes(at: "\(folder.path)/\(format).kk\(line)Latn.xml"), as: UTF8.self)
      #expect(text.contains("xml:lang=\"kk-Latn\""))
      var read = RecordCollector()
      _ = try AlignmentInput().read("\(folder.path)/\(format).xml", into: &read)
      #expect(read.documents.map(\.pair.left.language) == [.kazakhLatin])
      #expect(read.documents.map(\.pair.right.language) == [.kazakhArabic])
    }
  }

  /// Both as their programs write them; the left text is that of `fromDoc`.
  @Test(arguments: [
    "<linkGrp toDoc='t.ru.xml' fromDoc='t.kk.xml'>\n<link type='2-1' xtargets='1:2 1:3;1:1' status='man'/></linkGrp>",
    "<cesAlign><linkGrp targType='s' fromDoc='t.kk.xml' toDoc='t.ru.xml'><link xtargets='1:1;1:2 1:3' status='man'/>"
      + "</linkGrp></cesAlign>",
  ])
  func eachIsReadInItsOrder(_ links: String) throws {
    let folder = try TemporaryFolder()
    try FileWriting.write(Array(links.utf8), to: folder.path + "/t.xml")
    try FileWriting.write(Array("<d><s id='1:1'>Бір.</s></d>".utf8), to: folder.path + "/t.kk.xml")
    try FileWriting.write(
      Array("<d><s id='1:1'>Нөл.</s><s id='1:2'>Раз.</s><s id='1:3'>Два.</s></d>".utf8), to: folder.path + "/t.ru.xml")
    var read = RecordCollector()
    let notes = try AlignmentInput().read(folder.path + "/t.xml", into: &read)
    #expect(notes.notes == [])
    #expect(read.records.map(\.leftText) == ["Бір."] && read.records.map(\.rightText) == ["Раз. Два."])
    #expect(read.records.map(\.bead.left) == [[0]] && read.records.map(\.bead.right) == [[1, 2]])
    #expect(read.records.map(\.isConfirmed) == [true])
    #expect(read.documents.map(\.pair.left.language) == [.kazakh])
  }
}
