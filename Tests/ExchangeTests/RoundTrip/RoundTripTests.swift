import Alignment
import Exchange
import Samples
import Testing
import TextModel

/// What is written in a format and read again is what it was, but for what the format has no place for.
@Suite struct RoundTripTests {
  private let records: [AlignmentRecord]

  init() {
    var random = RandomRecords(11)
    records = random.records(300)
  }

  private func roundTrip(_ format: AlignmentFormat, full: Bool = false) throws -> (RecordCollector, WritingLosses) {
    let file = try written(
      records, as: format, of: RandomRecords.documents, options: WritingOptions(isFull: full))
    // The same records are the same bytes.
    let again = try written(
      records, as: format, of: RandomRecords.documents, options: WritingOptions(isFull: full))
    #expect(file.bytes == again.bytes)
    return (try collected(file.bytes, format).0, file.losses)
  }

  /// Compares one by one, so that a failure shows the record that it is about.
  private func expectEqual(
    _ read: [AlignmentRecord], _ wanted: [AlignmentRecord], _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(read.count == wanted.count, sourceLocation: place)
    for (read, wanted) in zip(read, wanted) where read != wanted {
      #expect(read == wanted, sourceLocation: place)
      return
    }
  }

  private func plain(_ record: AlignmentRecord) -> AlignmentRecord {
    AlignmentRecord(bead: record.bead, leftText: record.leftText, rightText: record.rightText)
  }

  @Test func tsvKeepsBeadsAndTexts() throws {
    let (read, losses) = try roundTrip(.tsv)
    expectEqual(read.records, records.map(plain))
    #expect(losses[.confirmation] == records.count { $0.isConfirmed })
    #expect(losses[.identifier] == records.count { $0.id != nil })
    #expect(losses[.context] == records.count { $0.context != nil })
  }

  @Test(arguments: [AlignmentFormat.tsv, .jsonl])
  func fullFormatsKeepEverythingButSingleSentences(_ format: AlignmentFormat) throws {
    let (read, losses) = try roundTrip(format, full: true)
    expectEqual(read.records, records.map(\.withoutDetails))
    #expect(read.documents.map(\.pair.left) == [RandomRecords.documents.left])
    #expect(read.documents.map(\.pair.right) == [RandomRecords.documents.right])
    #expect(losses == WritingLosses())
  }

  @Test func csvKeepsAllButNULs() throws {
    let (read, losses) = try roundTrip(.csv, full: true)
    let wanted = records.map { record in
      var record = record.withoutDetails
      record.leftText = record.leftText.map { String($0.unicodeScalars.filter { $0 != "\0" }) }
      record.rightText = record.rightText.map { String($0.unicodeScalars.filter { $0 != "\0" }) }
      return record
    }
    expectEqual(read.records, wanted)
    let nuls = records.map { ($0.leftText ?? "") + ($0.rightText ?? "") }.joined().unicodeScalars.count { $0 == "\0" }
    #expect(losses[.character] == nuls && nuls > 0)
  }

  @Test func jsonLinesKeepTexts() throws {
    expectEqual(try roundTrip(.jsonl).0.records, records.map(plain))
  }

  @Test(arguments: [AlignmentFormat.ladder, .vecalign])
  func laddersKeepBeads(_ format: AlignmentFormat) throws {
    let read = try roundTrip(format).0.records.map(\.bead)
    #expect(read.map(\.left) == records.map(\.bead.left) && read.map(\.right) == records.map(\.bead.right))
    for (read, wanted) in zip(read, records) { #expect(abs(read.confidence - wanted.bead.confidence) < 1e-9) }
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff, .xliff12])
  func translationFormatsKeepLinks(_ format: AlignmentFormat) throws {
    let (read, losses) = try roundTrip(format)
    let links = records.filter(\.bead.isLink).map { record in
      var record = record.withoutDetails
      record.leftText = record.leftText?.asXML
      record.rightText = record.rightText?.asXML
      return record
    }
    expectEqual(read.records, links)
    #expect(read.documents.map(\.pair) == [RandomRecords.documents])
    #expect(losses[.gap] == records.count { !$0.bead.isLink })
    #expect(losses[.character] > 0)
    #expect(losses.notes.count == 2)
  }

  @Test func mosesKeepsTexts() throws {
    let folder = try TemporaryFolder()
    var output = try AlignmentOutput(path: folder.path + "/base", format: .moses)
    try output.begin(RandomRecords.documents)
    for record in records { try output.add(record) }
    try output.finish()
    #expect(shell("ls '\(folder.path)' | grep -v tmp-") == nil)
    try output.commit()
    #expect(shell("ls '\(folder.path)'") == "base.kk\nbase.ru")
    let links = records.filter(\.bead.isLink)
    #expect(output.losses[.gap] == records.count - links.count)
    for name in ["base", "base.kk", "base.moses"] {
      var collector = RecordCollector()
      _ = try AlignmentInput(format: .moses).read("\(folder.path)/\(name)", into: &collector)
      #expect(collector.records.map(\.leftText) == links.map { $0.leftText?.onOneLine() })
      #expect(collector.records.map(\.rightText) == links.map { $0.rightText?.onOneLine() })
      #expect(collector.records.map(\.bead.left) == links.indices.map { [$0] })
      #expect(collector.documents.map(\.pair.left.language) == [.kazakh])
    }
  }

  @Test(arguments: [AlignmentFormat.cesalign, .tei])
  func corporaKeepSentencesAndGaps(_ format: AlignmentFormat) throws {
    let folder = try TemporaryFolder()
    var output = try AlignmentOutput(path: folder.path + "/links.xml", format: format)
    try output.begin(RandomRecords.documents)
    for record in records { try output.add(record) }
    try output.finish()
    try output.commit()
    #expect(shell("ls '\(folder.path)'") == "links.kk.xml\nlinks.ru.xml\nlinks.xml")
    var collector = RecordCollector()
    let notes = try AlignmentInput().read(folder.path + "/links.xml", into: &collector)
    #expect(notes.notes == [])
    let wanted = records.map { record in
      var record = record
      let texts = (
        record.sentences?.leftTexts ?? [record.leftText ?? ""], record.sentences?.rightTexts ?? [record.rightText ?? ""]
      )
      record.leftText = texts.0.map(\.asXML).joined(separator: " ")
      record.rightText = texts.1.map(\.asXML).joined(separator: " ")
      record.sentences?.leftTexts = texts.0.map(\.asXML)
      record.sentences?.rightTexts = texts.1.map(\.asXML)
      if format == .tei { record.id = nil }
      record.context = nil
      return record
    }
    expectEqual(collector.records, wanted)
    #expect(collector.documents.map(\.pair.left) == [RandomRecords.documents.left])
    #expect(collector.documents.map(\.pair.right) == [RandomRecords.documents.right])
    let provenance = format == .tei ? RandomRecords.documents.provenance : nil
    #expect(collector.documents.map(\.pair.provenance) == [provenance])
  }

  @Test func hunalignTextKeepsSentences() throws {
    let (read, _) = try roundTrip(.hunalignText)
    expectEqual(
      read.records.map { plain($0) },
      records.map { record in
        var record = plain(record)
        record.leftText = record.leftText?.onOneLine(tabs: true)
        record.rightText = record.rightText?.onOneLine(tabs: true)
        return record
      })
    #expect(
      read.records.map { $0.sentences?.leftTexts }
        == records.map { $0.sentences?.leftTexts.map { $0.onOneLine(tabs: true) } })
  }

  @Test func hunalignLaddersKeepBeads() throws {
    #expect(try roundTrip(.hunalign).0.records.map(\.bead) == records.map(\.bead))
  }

  @Test func hunalignHasNoPlaceForCrossingLinks() throws {
    let records = [(0, 2), (1, 1), (2, 3)].map { left, right in
      AlignmentRecord(
        bead: Bead(left: [left], right: [right], confidence: 0.5), leftText: "l\(left)", rightText: "r\(right)")
    }
    let ladder = try written(records, as: .hunalign)
    #expect(ladder.losses[.crossing] == 1)
    let beads = try collected(ladder.bytes, .hunalign).0.records.map { "\($0.bead.left)\($0.bead.right)" }
    #expect(beads == ["[][0]", "[][1]", "[0][2]", "[1][]", "[2][3]"])
    let texts = try written(records, as: .hunalignText)
    #expect(texts.losses[.order] == 2)
    #expect(try collected(texts.bytes, .hunalignText).0.records.map(\.rightText) == ["r2", "r1", "r3"])
  }

  @Test func emptyAlignmentsStayEmpty() throws {
    for format in AlignmentFormat.allCases where !format.isSeveralFiles && format.isWritable {
      let file = try written([], as: format, of: RandomRecords.documents)
      #expect(try collected(file.bytes, format).0.records == [], "\(format)")
    }
  }

  @Test(arguments: [AlignmentFormat.tmx, .xliff, .xliff12, .moses, .hunalignText])
  func wordsAreAskedForWhereTheyAreNeeded(_ format: AlignmentFormat) throws {
    let folder = try TemporaryFolder()
    var output = try AlignmentOutput(path: folder.path + "/a", format: format)
    let record = AlignmentRecord(bead: Bead(left: [0], right: [0], confidence: 1), leftText: nil, rightText: nil)
    let message = refusal { try output.add(record) }
    #expect(message?.contains("the input holds sentence numbers without words") == true)
  }
}
