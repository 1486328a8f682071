import Synchronization

/// Tells of the pairs of a collection in their order, whichever is done first, and how far the work is.
final class CorpusReport: Sendable {
  private struct State {
    /// What is to be told of the pairs that are done out of order.
    var waiting: [Int: [CorpusOutcome.Line]] = [:]
    var next = 0
    var done = 0
    var failed = 0
  }

  private let talk: Talk
  private let line: ProgressLine
  private let count: Int
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(count: Int, talk: Talk, isShown: Bool) {
    self.count = count
    self.talk = talk
    line = ProgressLine(isShown: isShown)
  }

  /// How many pairs could not be aligned.
  var failures: Int { state.withLock { $0.failed } }

  /// Takes what came of a pair.
  func finish(_ number: Int, _ outcome: CorpusOutcome) {
    state.withLock { state in
      state.done += 1
      if outcome.isFailure { state.failed += 1 }
      state.waiting[number] = outcome.lines
      while let lines = state.waiting.removeValue(forKey: state.next) {
        if !lines.isEmpty { line.clear() }
        for told in lines { tell(told) }
        state.next += 1
      }
      if state.done < count { line.show(progress(state.done)) } else { line.clear() }
    }
  }

  private func tell(_ told: CorpusOutcome.Line) {
    switch told {
    case .note(let text): talk.note(text)
    case .warning(let text): talk.warn(text)
    case .trouble(let trouble): Talk.tell(trouble)
    }
  }

  private func progress(_ done: Int) -> String {
    let elapsed = ContinuousClock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    guard seconds > 0 else { return "\(done) of \(count)" }
    let rate = Double(done) / seconds
    let tenths = Int((rate * 10).rounded())
    return "\(done) of \(count), \(tenths / 10).\(tenths % 10) a second, \(Self.time(Double(count - done) / rate)) left"
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 60 ? "\(whole) s" : whole < 3600 ? "\(whole / 60) min" : "\(whole / 3600) h \(whole / 60 % 60) min"
  }
}

/// What came of a pair.
struct CorpusOutcome: Sendable {
  /// Something to be told.
  enum Line: Sendable {
    case note(String)
    case warning(String)
    case trouble(Trouble)
  }

  var lines: [Line] = []
  var isFailure = false
}
