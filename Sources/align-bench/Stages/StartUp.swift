/// The command as a user calls it: start, work and end.
struct StartUp {
  let command: String
  let project: String
  private let runs = 20

  func printAll() throws(Trouble) {
    let pair = ["kk", "ru"].map { "\(project)/corpus/water-metering.\($0).txt" }
    try row("align --version", ["--version"])
    try row("align segment", ["segment", pair[0]])
    try row("align pair", ["pair"] + pair)
    try row("align diff", ["diff", "--no-pager"] + pair)
  }

  private func row(_ name: String, _ arguments: [String]) throws(Trouble) {
    var samples: [Double] = []
    for _ in 0..<runs {
      let run = try ProcessRun([command] + arguments)
      guard run.status <= 1 else { throw Trouble("\(name): ended with \(run.status)") }
      samples.append(run.seconds)
    }
    let timing = Timing(samples: samples)
    Sheet.row(
      name, [Sheet.number(timing.best * 1000, decimals: 1), Sheet.number(timing.median * 1000, decimals: 1)])
  }
}
