import Alignment
import TextModel

/// A news pair from bytes to beads, within one process.
struct AlignmentStages {
  private let pair: (left: BenchTexts.Report, right: BenchTexts.Report)
  private let stopwatch: Stopwatch

  init(_ texts: BenchTexts, _ stopwatch: Stopwatch) {
    pair = texts.pairs[0]
    self.stopwatch = stopwatch
  }

  func printAll() {
    let reader = DocumentReader(layout: .article)
    row(
      "read both texts",
      stopwatch.time { reader.read(pair.left.source).sentences.count + reader.read(pair.right.source).sentences.count })
    for (name, mode) in [("parallel", AlignmentMode.parallel), ("comparable", .comparable), ("auto", nil)] {
      var options = Aligner.Options()
      options.mode = mode
      let aligner = Aligner(options: options)
      row("align, \(name)", stopwatch.time { aligner.align(pair.left.document, pair.right.document).beads.count })
    }
    row(
      "explain a link",
      stopwatch.time { Aligner().explain(pair.left.document, pair.right.document, 0, 0).pieces.count })
  }

  private func row(_ name: String, _ timing: Timing) {
    Sheet.row(name, [Sheet.number(timing.best * 1000, decimals: 2), Sheet.ratio(timing.spread)])
  }
}
