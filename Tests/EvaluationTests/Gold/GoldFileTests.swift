import Alignment
import Bytes
import Exchange
import TextModel
import Testing

@testable import align_eval

/// The gold files of `alignments/` agree with each other and with the texts of `corpus/`.
@Suite struct GoldFileTests {
  private let pairs: [GoldPair]

  init() throws {
    pairs = try DataSet.corpus(Project.root).sets.flatMap(\.pairs)
    try #require(pairs.count >= 5)
  }

  private func table(_ pair: GoldPair) throws -> [AlignmentRecord] {
    let path = "\(Project.root)/alignments/\(pair.name).tsv"
    return try TSVReader.read(try FileReading.bytes(at: path), file: path)
  }

  @Test func everySentenceStandsOnOneBead() {
    for pair in pairs {
      #expect(pair.gold.flatMap(\.left).sorted() == Array(pair.left.sentences.indices), "\(pair.name), left")
      #expect(pair.gold.flatMap(\.right).sorted() == Array(pair.right.sentences.indices), "\(pair.name), right")
    }
  }

  @Test func sidesAreContiguous() {
    for pair in pairs {
      for bead in pair.gold {
        for side in [bead.left, bead.right] {
          #expect(zip(side, side.dropFirst()).allSatisfy { $0 + 1 == $1 }, "\(pair.name) \(bead.left):\(bead.right)")
        }
      }
    }
  }

  @Test func everyTableHasALadder() throws {
    let names = try FileReading.names(inFolder: Project.root + "/alignments")
    let tables = names.filter { $0.hasSuffix(".tsv") }.map { $0.dropLast(".tsv".count) }
    #expect(tables == names.filter { $0.hasSuffix(".ladder") }.map { $0.dropLast(".ladder".count) })
  }

  @Test func tablesEqualLadders() throws {
    for pair in pairs {
      let table = try table(pair)
      #expect(table.map(\.bead.left) == pair.gold.map(\.left), "\(pair.name)")
      #expect(table.map(\.bead.right) == pair.gold.map(\.right), "\(pair.name)")
    }
  }

  @Test func tablesHoldTheSentencesAsRead() throws {
    for pair in pairs {
      let read = AlignmentRecord.records(
        of: Ladder(beads: pair.gold, mode: .parallel), left: pair.left, right: pair.right)
      for (row, record) in zip(try table(pair), read) {
        #expect(row.leftText == record.leftText, "\(pair.name)")
        #expect(row.rightText == record.rightText, "\(pair.name)")
      }
    }
  }

  /// Page furniture may stand between the sentences of a bead, nothing else.
  @Test func wordsStandInTheCorpusVerbatim() throws {
    for pair in pairs {
      let reports = (report(pair.left), report(pair.right))
      for row in try table(pair) {
        for (text, report) in [(row.leftText, reports.0), (row.rightText, reports.1)] {
          let words = spaceless(try #require(text).utf8)
          #expect(words.isEmpty || report.contains(words), "\(pair.name): \(text ?? "")")
        }
      }
    }
  }

  private func report(_ document: Document) -> [UInt8] {
    document.paragraphs.filter { $0.role != .chrome }.flatMap { spaceless(document.source.utf8[$0.range]) }
  }

  /// What is left without spaces and line ends, where the table has one space between sentences.
  private func spaceless(_ text: some Sequence<UInt8>) -> [UInt8] { text.filter { !" \r\n".utf8.contains($0) } }
}
