import Alignment
import Lexicon
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

  /// The stages alone: features, beads, paths, and look-ups in the lexicon.
  func printParts() {
    let probe = AlignmentProbe(pair.left.document, pair.right.document, lexicon: .builtIn)
    part("features alone", probe.readUnits(), stopwatch.time(probe.readUnits))
    part("score beads", probe.beads, stopwatch.time(probe.scoreBeads))
    part("kernel alone: weigh all paths", probe.beads, stopwatch.time(probe.weighPaths))
    guard let lexicon = Lexicon.builtIn else { return }
    var analyzer = TermAnalyzer(language: .kazakh, lexicon: lexicon)
    let terms = pair.left.document.sentences.flatMap { analyzer.units(of: $0.tokens).flatMap(\.terms) }
    part(
      "lexicon: look up a term", terms.count,
      stopwatch.time { terms.reduce(0) { $0 + lexicon.renderings(of: $1, from: .kazakh).count } })
  }

  private func part(_ name: String, _ count: Int, _ timing: Timing) {
    Sheet.row(
      name,
      [
        String(count), Sheet.number(timing.best / Double(max(count, 1)) * 1e9, decimals: 1),
        Sheet.ratio(timing.spread),
      ])
  }

  private func row(_ name: String, _ timing: Timing) {
    Sheet.row(name, [Sheet.number(timing.best * 1000, decimals: 2), Sheet.ratio(timing.spread)])
  }
}
