import Alignment
import Exchange

/// Writing and reading alignments in bulk.
struct FormatStages {
  private let records: [AlignmentRecord]
  private let stopwatch: Stopwatch
  private let scan: Double

  init(_ texts: BenchTexts, _ stopwatch: Stopwatch, scan: Double) {
    let records = texts.pairs.flatMap { pair in
      AlignmentRecord.records(
        of: Aligner().align(pair.left.document, pair.right.document), left: pair.left.document,
        right: pair.right.document)
    }
    self.records = (0..<50).flatMap { _ in records }
    self.stopwatch = stopwatch
    self.scan = scan
  }

  func printAll() throws(Trouble) {
    for format in AlignmentFormat.allCases {
      let bytes = format.bytes(of: records)
      row("write \(format)", bytes.count, stopwatch.time { format.bytes(of: records).count })
      do throws(FormatError) {
        let reading = try stopwatch.time { () throws(FormatError) in
          try AlignmentFormat.read(bytes, file: "bench", format: format).count
        }
        row("read \(format)", bytes.count, reading)
      } catch {
        throw Trouble(error)
      }
    }
  }

  private func row(_ name: String, _ bytes: Int, _ timing: Timing) {
    let rate = timing.rate(bytes)
    Sheet.row(name, [Sheet.number(rate), Sheet.ratio(timing.spread), Sheet.ratio(scan / rate)])
  }
}
