import Alignment
import Bytes
import Exchange
import TextModel

/// Writing and reading alignments in bulk.
struct FormatStages {
  private let records: [AlignmentRecord]
  private let stopwatch: Stopwatch
  private let scan: Double
  private let folder: String

  init(_ texts: BenchTexts, _ stopwatch: Stopwatch, scan: Double, folder: String) {
    let records = texts.pairs.flatMap { pair in
      AlignmentRecord.records(
        of: Aligner().align(pair.left.document, pair.right.document), left: pair.left.document,
        right: pair.right.document)
    }
    self.records = (0..<50).flatMap { round in records.map { Self.numbered($0, from: round * 1000) } }
    self.stopwatch = stopwatch
    self.scan = scan
    self.folder = folder
  }

  /// A record with other numbers, so that many copies are one alignment.
  private static func numbered(_ record: AlignmentRecord, from start: Int) -> AlignmentRecord {
    var record = record
    record.bead = Bead(
      left: record.bead.left.map { $0 + start }, right: record.bead.right.map { $0 + start },
      confidence: record.bead.confidence)
    return record
  }

  /// Writes into memory and reads from a file, record by record.
  func printAll() throws(Trouble) {
    try Machine.makeFolder(folder)
    for format in AlignmentFormat.allCases where !format.isSeveralFiles && format.isWritable {
      do throws(FormatError) {
        let bytes = try written(format)
        row(
          "write \(format.rawValue)", bytes.count,
          try stopwatch.time { () throws(FormatError) in try written(format).count })
        let path = "\(folder)/records.\(format.rawValue)"
        do throws(FileError) { try FileWriting.write(bytes, to: path) } catch { throw FormatError(error) }
        let input = AlignmentInput(format: format)
        let reading = try stopwatch.time { () throws(FormatError) in
          var sink = RecordCount()
          _ = try input.read(path, into: &sink)
          return sink.count
        }
        row("read \(format.rawValue)", bytes.count, reading)
      } catch {
        throw Trouble(error)
      }
    }
  }

  /// Converts a long memory of the same records, at two lengths, and shows how fast and in how much memory.
  func printConversions(command: String) throws(Trouble) {
    try Machine.makeFolder(folder)
    for (name, times) in [("memory", 20), ("memory-long", 200)] {
      let memory = "\(folder)/\(name).tmx"
      let size: Int
      do throws(FormatError) { size = try writeMemory(memory, times: times) } catch { throw Trouble(error) }
      for target in ["tsv", "jsonl", "moses"] {
        let run = try ProcessRun([command, "convert", "-q", memory, "\(folder)/\(name).\(target)", "--to", target])
        guard run.status == 0 else { throw Trouble("align convert \(memory) ended with \(run.status)") }
        Sheet.row(
          "\(size / 1_000_000) MB tmx to \(target)",
          [
            Sheet.number(run.seconds, decimals: 2), Sheet.number(Double(size) / run.seconds / 1e6),
            Sheet.number(run.megabytes, decimals: 0),
          ])
      }
    }
  }

  private func written(_ format: AlignmentFormat) throws(FormatError) -> [UInt8] {
    let memory = MemoryOutput()
    var output = try AlignmentOutput(path: "-", format: format, standard: memory)
    try write(times: 1, to: &output)
    return memory.bytes
  }

  private func writeMemory(_ path: String, times: Int) throws(FormatError) -> Int {
    var output = try AlignmentOutput(path: path, format: .tmx)
    try write(times: times, to: &output)
    try output.commit()
    do throws(FileError) {
      var stream = try FileStream(path: path)
      var size = 0
      while case let piece = try stream.next(), !piece.isEmpty { size += piece.count }
      return size
    } catch {
      throw FormatError(error)
    }
  }

  private func write(times: Int, to output: inout AlignmentOutput) throws(FormatError) {
    try output.begin(DocumentPair(left: .init(language: .kazakh), right: .init(language: .russian)))
    for _ in 0..<times { for record in records { try output.add(record) } }
    try output.finish()
  }

  private func row(_ name: String, _ bytes: Int, _ timing: Timing) {
    let rate = timing.rate(bytes)
    Sheet.row(name, [Sheet.number(rate), Sheet.ratio(timing.spread), Sheet.ratio(scan / rate)])
  }
}

/// Counts records and forgets them.
private struct RecordCount: RecordSink {
  private(set) var count = 0

  mutating func begin(_ documents: DocumentPair) {}
  mutating func add(_ record: AlignmentRecord) { count += 1 }
  mutating func finish() {}
}
