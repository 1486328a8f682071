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
    let maker = shared + "/tools/make_scale.py"
    let data = shared + "/ntrex-dev/parallel"
    guard (try? ProcessRun(["python3", "-c", ""]))?.status == 0, (try? FileReading.bytes(at: maker)) != nil else {
      print("skipped: needs python3 and \(maker)")
      return
    }
    try Machine.makeFolder(folder)
    var last: ProcessRun?
    var lines = 500
    while lines <= mostLines {
      let base = "\(folder)/scale-\(lines)"
      guard try ProcessRun(["python3", maker, data, base, String(lines)]).status == 0 else {
        throw Trouble("\(maker): failed for \(lines) lines")
      }
      let ladder = base + ".ladder"
      let run = try ProcessRun(
        [command, "pair", base + ".kk", base + ".ru", "--mode", "parallel", "--max-merge", "4", "-o", ladder])
      guard run.status == 0 else { throw Trouble("align pair of \(lines) lines ended with \(run.status)") }
      Sheet.row(
        "\(lines) lines",
        [
          String(try lineCount(base + ".kk")), String(try lineCount(base + ".ru")),
          Sheet.number(run.seconds, decimals: 2), growth(run.seconds, last?.seconds),
          Sheet.number(run.megabytes, decimals: 0), growth(run.megabytes, last?.megabytes),
          ProbabilityText.fixed(try strictF1(ladder, gold: base + ".gold"), decimals: 3),
        ])
      if run.seconds > limit { return print("ends here: a run took more than \(Sheet.number(limit, decimals: 0)) s") }
      if run.megabytes * 4 > Machine.megabytes * 0.7 { return print("ends here: the next may not fit into memory") }
      last = run
      lines *= 2
    }
  }

  /// The exponent by which a figure grew while the text doubled: 1 linear, 2 quadratic.
  private func growth(_ now: Double, _ before: Double?) -> String {
    before.map { Sheet.number(Glibc.log2(now / $0), decimals: 2) } ?? "–"
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
