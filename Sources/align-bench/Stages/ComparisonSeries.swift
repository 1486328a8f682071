/// `align diff` on text pairs each twice as long as the one before: how time and memory grow.
struct ComparisonSeries {
  let texts: DoublingSeries

  func printAll() throws(Trouble) {
    guard try texts.canMake() else { return }
    var last: (run: ProcessRun, lines: Int)?
    for lines in (0..<5).map({ 500 << $0 }) where lines <= texts.mostLines {
      let base = try texts.made(lines)
      let run = try ProcessRun(
        [texts.command, "diff", base + ".kk", base + ".ru", "--format", "json", "-o", base + ".json"])
      guard [0, 1].contains(run.status) else { throw Trouble("align diff of \(lines) lines ended with \(run.status)") }
      Sheet.row(
        "\(lines) lines",
        [
          Sheet.number(run.seconds, decimals: 2), texts.growth(run.seconds, last?.run.seconds, lines, last?.lines),
          Sheet.number(run.megabytes, decimals: 0),
          texts.growth(run.megabytes, last?.run.megabytes, lines, last?.lines),
        ])
      if run.seconds > texts.limit { return }
      last = (run, lines)
    }
  }
}
