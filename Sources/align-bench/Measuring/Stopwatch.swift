/// Times short pieces of work: each run repeats the work until it takes a while, and the best run counts, since all
/// that disturbs a run makes it slower.
struct Stopwatch {
  let runs: Int
  /// The least time of a run; far above the clock's grain.
  private let least = Duration.milliseconds(40)

  /// Times a piece of work, which returns some count of what it did.
  func time<E: Error>(_ work: () throws(E) -> Int) throws(E) -> Timing {
    var kept = 0
    var repetitions = 1
    while try measured(repetitions, &kept, work) < least { repetitions *= 2 }
    var samples: [Duration] = []
    for _ in 0..<runs { samples.append(try measured(repetitions, &kept, work)) }
    // Work whose result nobody looks at would be left out.
    precondition(kept != .min, "a sum that cannot be")
    return Timing(samples: samples.map { $0.seconds / Double(repetitions) })
  }

  private func measured<E: Error>(
    _ repetitions: Int, _ kept: inout Int, _ work: () throws(E) -> Int
  ) throws(E) -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<repetitions { kept &+= try work() }
    return clock.now - start
  }
}

/// What several runs of one piece of work took.
struct Timing {
  /// Seconds of the best run.
  let best: Double
  /// Seconds of the middle run.
  let median: Double

  /// - Precondition: There are samples.
  init(samples: [Double]) {
    let sorted = samples.sorted()
    best = sorted[0]
    median = sorted[sorted.count / 2]
  }

  /// How much slower the middle run was than the best.
  var spread: Double { median / best }

  /// Megabytes a second, a million bytes each.
  func rate(_ bytes: Int) -> Double { Double(bytes) / best / 1e6 }
}

extension Duration {
  /// In seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
