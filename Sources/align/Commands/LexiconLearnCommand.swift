import Alignment
import ArgumentParser
import Exchange

/// `align lexicon learn`: texts and their translations in, a lexicon out.
struct LexiconLearnCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learn a lexicon from texts and their translations.",
    discussion: """
      COLLECTION is a folder of texts, NAME.kk with NAME.ru (also NAME.kk.txt with NAME.ru.txt), or an alignment made \
      by align pair. The result is a table for --lexicon: Kazakh stem, Russian word, stem, probability, in how many \
      links they met; then, with * for all its renderings, how often each term of the lexicon was rendered as the \
      lexicon has it, and for how many links that counts: links of one stretch of text repeat each other; last, with * on \
      both sides, the same of all terms together. It is the same on any number of processors.

      EXAMPLES
        align lexicon learn archive/ -o learned.tsv
        align pair report.kk.txt report.ru.txt --lexicon learned.tsv
      """)

  /// The forms of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv
  }

  @Argument(help: ArgumentHelp("A folder of texts, or an alignment.", valueName: "collection"))
  var collection: String

  @Option(help: ArgumentHelp("How often sentences are linked and renderings estimated.", valueName: "n"))
  var rounds = LexiconLearner.Options().rounds

  @Option(help: ArgumentHelp("Leave out pairs that meet in fewer links.", valueName: "n"))
  var minCount = LexiconLearner.Options().leastCount

  @Option(help: ArgumentHelp("Leave out pairs less probable than this, 0 to 1.", valueName: "p"))
  var minProbability = LexiconLearner.Options().leastProbability

  @OptionGroup var decoding: DecodingOptions

  @OptionGroup var lexicons: LexiconOptions

  @Option(help: "tsv, the form that --lexicon reads.")
  var format = Format.tsv

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var talking: TalkOptions

  /// Refuses what no collection could make right.
  func validate() throws {
    if rounds < 1 { throw ValidationError("--rounds must be 1 or more") }
    if minCount < 1 { throw ValidationError("--min-count must be 1 or more") }
    if !(0...1).contains(minProbability) { throw ValidationError("--min-probability must be from 0 to 1") }
  }

  func carryOut() throws(Trouble) -> ExitStatus {
    let collection = try TextCollection(path: collection, decoder: decoding.decoder)
    let destination = try Output(path: output, inputs: lexicons.lexicon + collection.files)
    var options = LexiconLearner.Options()
    options.rounds = rounds
    options.leastCount = minCount
    options.leastProbability = minProbability
    options.lexicon = try lexicons.load(talking.talk)
    let hash = try collection.hash(talking.talk)
    let learned = try learn(from: collection, LexiconLearner(options: options))
    if learned.isEmpty {
      talking.talk.warn("\(self.collection): nothing could be learnt; bring more texts, or lower --min-count")
    }
    try destination.write(learned.table(notes: notes(learned, hash: hash)))
    return .success
  }

  private func learn(from collection: TextCollection, _ learner: LexiconLearner) throws(Trouble) -> LearnedLexicon {
    switch collection.content {
    case .alignment(let path): return learner.learn(fromLinks: try TextCollection.links(of: path))
    case .texts(let pairs):
      let line = ProgressLine(isShown: !talking.quiet && Terminal.isErrorOutput)
      defer { line.clear() }
      return try learner.learn(
        fromTexts: pairs.count,
        load: { (number: Int) throws(Trouble) in
          (try TextCollection.document(pairs[number].kazakh), try TextCollection.document(pairs[number].russian))
        },
        report: { progress in
          switch progress {
          case .aligned(let done, let all, let round):
            line.show("round \(round) of \(rounds): \(done) of \(all) aligned")
          case .estimating(let round): line.show("round \(round) of \(rounds): estimating")
          }
        })
    }
  }

  private func notes(_ learned: LearnedLexicon, hash: String) -> [String] {
    var parts = [
      "align:\(AlignCommand.version)", "rounds:\(rounds)", "min-count:\(minCount)",
      "min-probability:\(ProbabilityText.shortest(minProbability))",
    ]
    if lexicons.noBuiltinLexicon { parts.append("no-builtin-lexicon") }
    if !hash.isEmpty { parts.append("texts:\(hash)") }
    return [
      "Learnt by align lexicon learn: \(learned.pairs.count) pairs from \(learned.links) links"
        + (learned.rates.isEmpty ? "" : "; rates of \(learned.rates.count) terms"),
      parts.joined(separator: "|"),
    ]
  }
}
