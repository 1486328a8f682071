import Alignment
import Exchange
import Lexicon
import Synchronization
import TextModel

/// The words that a collection is aligned with.
struct CorpusWords: Sendable {
  var lexicon: Lexicon?
  /// Of languages that no lexicon knows.
  var renderings = LearnedRenderings.none
}

/// Learns words from all pairs of a collection: a lexicon of Kazakh and Russian, renderings of other languages.
struct CorpusLearning: Sendable {
  private static let pairs = CountPhrase("pair", "pairs")
  private static let links = CountPhrase("link", "links")

  let reading: CorpusReading
  let talk: Talk
  /// Whether progress is shown.
  let isShown: Bool

  /// What the pairs teach beside a lexicon to begin with; of those that cannot be read is told when they are aligned.
  func words(of tasks: [CorpusTask], besides base: Lexicon?) -> CorpusWords {
    let line = ProgressLine(isShown: isShown)
    defer { line.clear() }
    var words = CorpusWords(lexicon: base)
    let hasOthers = Mutex(false)
    let learned = lexicon(of: tasks, besides: base, hasOthers, line)
    var told: [String] = []
    if !learned.pairs.isEmpty {
      words.lexicon = Lexicon.merged(base, with: [learned.lexiconOfOwnTexts])
      told.append(Self.told(learned.pairs.count, learned.links))
    }
    if hasOthers.withLock({ $0 }) {
      words.renderings = renderings(of: tasks, line)
      if words.renderings.count > 0 { told.append(Self.told(words.renderings.count, words.renderings.links)) }
    }
    line.clear()
    if told.isEmpty { talk.warn("nothing could be learnt: the collection is small") }
    for line in told { talk.note(line) }
    return words
  }

  private static func told(_ words: Int, _ links: Int) -> String {
    "\(pairs.text(words)) of words learnt from \(Self.links.text(links))"
  }

  private func lexicon(
    of tasks: [CorpusTask], besides base: Lexicon?, _ hasOthers: borrowing Mutex<Bool>, _ line: ProgressLine
  ) -> LearnedLexicon {
    var options = LexiconLearner.Options()
    options.lexicon = base
    let rounds = options.rounds
    return LexiconLearner(options: options).learn(
      fromTexts: tasks.count,
      load: { number in
        let texts = reading.texts(tasks[number])
        if let ordered = Self.kazakhFirst(texts) { return ordered }
        if !texts.left.sentences.isEmpty { hasOthers.withLock { $0 = true } }
        return (CorpusReading.nothing, CorpusReading.nothing)
      }, report: { show($0, of: rounds, on: line) })
  }

  private func renderings(of tasks: [CorpusTask], _ line: ProgressLine) -> LearnedRenderings {
    RenderingLearner().learn(
      fromTexts: tasks.count,
      load: { number in
        let texts = reading.texts(tasks[number])
        return Self.kazakhFirst(texts) == nil ? texts : (CorpusReading.nothing, CorpusReading.nothing)
      }, report: { show($0, of: RenderingLearner.rounds, on: line) })
  }

  /// A Kazakh text and a Russian one in this order; nil for others.
  private static func kazakhFirst(
    _ texts: (left: Document, right: Document)
  ) -> (kazakh: Document, russian: Document)? {
    let (left, right) = texts
    if left.language.isKazakh, right.language.isRussian { return (left, right) }
    return left.language.isRussian && right.language.isKazakh ? (right, left) : nil
  }

  private func show(_ progress: LexiconLearner.Progress, of rounds: Int, on line: ProgressLine) {
    switch progress {
    case .aligned(let done, let all, let round):
      line.show("learning, round \(round) of \(rounds): \(done) of \(all)")
    case .estimating(let round): line.show("learning, round \(round) of \(rounds): estimating")
    }
  }
}
