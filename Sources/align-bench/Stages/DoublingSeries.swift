import Bytes
import Exchange
import Glibc

/// One long text pair after another, each twice as long: how time and memory grow.
struct DoublingSeries {
  let command: String
  let shared: String
  let folder: String
  /// Seconds.
  let limit: Double
  let mostLines: Int

  func printAll() throws(Trouble) {
    guard try canMake() else { return }
    var last: (run: ProcessRun, lines: Int)?
    var points: [(lines: Double, seconds: Double)] = []
    defer { printExponent(points) }
    // Powers of two, and the size that other tools were measured at.
    let doubled = (0..<12).map { 500 << $0 }.filter { $0 <= 64_000 && $0 <= mostLines }
    let sizes = doubled + [112_000, 1_000_000].filter { $0 <= mostLines }
    for lines in sizes {
      let base = try made(lines)
      let ladder = base + ".ladder"
      let run = try ProcessRun(
        [command, "pair", base + ".kk", base + ".ru", "--mode", "parallel", "--max-merge", "4", "-o", ladder])
      guard run.status == 0 else { throw Trouble("align pair of \(lines) lines ended with \(run.status)") }
      Sheet.row(
        "\(lines) lines",
        [
          String(try lineCount(base + ".kk")), String(try lineCount(base + ".ru")),
          Sheet.number(run.seconds, decimals: 2), growth(run.seconds, last?.run.seconds, lines, last?.lines),
          Sheet.number(run.megabytes, decimals: 0), growth(run.megabytes, last?.run.megabytes, lines, last?.lines),
          ProbabilityText.fixed(try strictF1(ladder, gold: base + ".gold"), decimals: 3),
        ])
      if run.seconds > limit { return print("ends here: a run took more than \(Sheet.number(limit, decimals: 0)) s") }
      if run.megabytes * 4 > Machine.megabytes * 0.7 { return print("ends here: the next may not fit into memory") }
      last = (run, lines)
      points.append((Double(lines), run.seconds))
    }
  }

  /// Whether texts can be made; says so where not.
  func canMake() throws(Trouble) -> Bool {
    guard (try? ProcessRun(["python3", "-c", ""]))?.status == 0, (try? FileReading.bytes(at: maker)) != nil else {
      print("skipped: needs python3 and \(maker)")
      return false
    }
    try Machine.makeFolder(folder)
    return true
  }

  private var maker: String { shared + "/tools/make_scale.py" }

  /// Makes a pair of texts of so many lines; its path without the endings.
  func made(_ lines: Int) throws(Trouble) -> String {
    let base = "\(folder)/scale-\(lines)"
    guard try ProcessRun(["python3", maker, shared + "/ntrex-dev/parallel", base, String(lines)]).status == 0 else {
      throw Trouble("\(maker): failed for \(lines) lines")
    }
    return base
  }

  /// The exponent of growth over the longer half of the series: the slope of the line through the logarithms.
  private func printExponent(_ points: [(lines: Double, seconds: Double)]) {
    let used = points.filter { $0.lines >= 4000 }.map { (x: Glibc.log($0.lines), y: Glibc.log($0.seconds)) }
    guard used.count >= 2 else { return }
    let count = Double(used.count)
    let mean = (x: used.reduce(0) { $0 + $1.x } / count, y: used.reduce(0) { $0 + $1.y } / count)
    let slope =
      used.reduce(0) { $0 + ($1.x - mean.x) * ($1.y - mean.y) }
      / used.reduce(0) { $0 + ($1.x - mean.x) * ($1.x - mean.x) }
    print("seconds grow with the lines to the power of \(Sheet.number(slope, decimals: 2)), from 4000 lines on")
  }

  /// The exponent by which a figure grew with the lines: 1 linear, 2 quadratic.
  func growth(_ now: Double, _ before: Double?, _ lines: Int, _ earlier: Int?) -> String {
    guard let before, let earlier else { return "–" }
    return Sheet.number(Glibc.log(now / before) / Glibc.log(Double(lines) / Double(earlier)), decimals: 2)
  }

  private func lineCount(_ path: String) throws(Trouble) -> Int {
    do throws(FileError) { return try FileReading.bytes(at: path).count { $0 == 0x0a } } catch { throw Trouble(error) }
  }

  private func strictF1(_ system: String, gold: String) throws(Trouble) -> Double {
    do {
      let beads = try [system, gold].map { path in
        try LadderReader.read(try FileReading.bytes(at: path), file: path).map(\.bead)
      }
      return AlignmentScore(system: beads[0], gold: beads[1]).strict.f1
    } catch {
      throw Trouble("\(error)")
    }
  }
}
