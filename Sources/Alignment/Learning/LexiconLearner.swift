import Dispatch
public import Lexicon
import Synchronization
public import TextModel

/// Learns a lexicon from texts and their translations: by turns, sentences are linked with what is known, and
/// renderings are estimated from the links.
///
/// What is learnt stands beside the lexicon to begin with: pairs that it has are left out, and of its terms is told how
/// often they were rendered as it has them. It depends on the texts and
/// their order alone, not on the number of processors. In memory are the texts that are being aligned, one for each
/// processor, and the numbered stems of all links.
public struct LexiconLearner: Sendable {
  /// What the user may decide.
  public struct Options: Sendable {
    /// How often texts are aligned and renderings estimated, 1 or more.
    public var rounds = 2
    /// The number of links that a pair must stand in.
    public var leastCount = 2
    /// The geometric mean of both directions' probabilities that a pair must have.
    public var leastProbability = 0.1
    /// The log-likelihood ratio against chance that a pair must have.
    public var leastAssociation = 10.83
    /// The lexicon to begin with, or nil for none.
    public var lexicon: Lexicon? = .builtIn

    /// Creates the default options.
    public init() {}
  }

  /// What is going on.
  public enum Progress: Sendable, Hashable {
    /// So many of the texts of a round have been aligned.
    case aligned(Int, of: Int, round: Int)
    /// Renderings are being estimated.
    case estimating(round: Int)
  }

  /// A link below this confidence is not learnt from.
  private static let leastConfidence = 0.5

  /// A rendering of a stem that has others in the lexicon to begin with must be as probable as this: what is learnt by
  /// mistake costs more there than it can bring.
  private static let leastProbabilityBesideEntry = 0.5

  /// Terms met in fewer links have no rate.
  private static let leastMet = 4

  private let options: Options

  /// Creates a learner.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Learns from texts and their translations.
  ///
  /// - Parameters:
  ///   - count: The number of pairs of texts.
  ///   - load: Gives the pair of a number, Kazakh first; called once a round, from several threads.
  ///   - report: Told of what is going on, from several threads.
  /// - Returns: What was learnt in the last round.
  /// - Throws: What `load` throws for the first pair, in their order, that fails.
  /// - Complexity: Linear in the length of the texts, times the rounds.
  public func learn<Failure: Error>(
    fromTexts count: Int, load: @Sendable (Int) throws(Failure) -> (kazakh: Document, russian: Document),
    report: @Sendable (Progress) -> Void = { _ in }
  ) throws(Failure) -> LearnedLexicon {
    var learned = LearnedLexicon(pairs: [], rates: [], links: 0)
    for round in 1...max(options.rounds, 1) {
      let lexicon = Lexicon.merged(options.lexicon, with: learned.isEmpty ? [] : [learned.lexiconOfOwnTexts])
      let done = Mutex<[Int: Result<Gathered, Failure>]>([:])
      DispatchQueue.concurrentPerform(iterations: count) { number in
        let result: Result<Gathered, Failure>
        do throws(Failure) {
          let texts = try load(number)
          let links = LineChunker(lexicon: lexicon).links(texts.kazakh, texts.russian)
            .filter { $0.confidence >= Self.leastConfidence }
          result = .success(gather(links, texts.kazakh, texts.russian))
        } catch {
          result = .failure(error)
        }
        let finished = done.withLock { done in
          done[number] = result
          return done.count
        }
        report(.aligned(finished, of: count, round: round))
      }
      report(.estimating(round: round))
      var gathered = Gathered()
      for (_, result) in done.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { gathered.add(try result.get()) }
      learned = estimate(gathered)
    }
    return learned
  }

  /// Learns from sentences that are linked already, given as pairs of texts, Kazakh first, in any script.
  public func learn(fromLinks links: [(kazakh: String, russian: String)]) -> LearnedLexicon {
    func document(_ lines: [String], _ language: Language) -> Document {
      let text = lines.map { String(decoding: $0.utf8.map { $0 == 0x0a || $0 == 0x0d ? 0x20 : $0 }, as: UTF8.self) }
      return DocumentReader(layout: .sentencePerLine, language: language)
        .read(SourceText(text: text.map { $0 + "\n" }.joined()))
    }
    let beads = links.indices.map { Bead(left: [$0], right: [$0], confidence: 1) }
    return estimate(
      gather(beads, document(links.map(\.kazakh), .kazakh), document(links.map(\.russian), .russian)))
  }

  /// What was gathered from links.
  private struct Gathered: Sendable {
    var linked = LinkedStems()
    var counts = RenderingCounts()

    mutating func add(_ other: Gathered) {
      linked.add(other.linked)
      counts.add(other.counts)
    }
  }

  private func gather(_ links: [Bead], _ kazakh: Document, _ russian: Document) -> Gathered {
    var readers = (StemReader(.kazakh, lexicon: options.lexicon), StemReader(.russian, lexicon: options.lexicon))
    var gathered = Gathered()
    let new = links.filter { bead in
      let stems = readers.0.stems(of: bead.left.flatMap { kazakh.sentences[$0].tokens }, in: &gathered.linked.left)
      let others = readers.1.stems(
        of: bead.right.flatMap { russian.sentences[$0].tokens }, in: &gathered.linked.right)
      return gathered.linked.add(.init(left: stems, right: others))
    }
    if let lexicon = options.lexicon { gathered.counts.add(new, kazakh, russian, lexicon: lexicon) }
    return gathered
  }

  private func estimate(_ gathered: Gathered) -> LearnedLexicon {
    let linked = gathered.linked
    let pairs = PairCounts(linked, least: options.leastCount, association: options.leastAssociation)
    let model = TranslationModel(linked, pairs)
    var learned: [LearnedLexicon.Pair] = []
    for kazakh in linked.left.words.indices {
      let known = options.lexicon?.renderings(of: TermKey(linked.left.words[kazakh]), from: .kazakh)
      for number in pairs.starts[kazakh]..<pairs.starts[kazakh + 1] {
        let probability = (model.toRight[number] * model.toLeft[number]).squareRoot()
        let russian = Int(pairs.right[number])
        guard probability >= options.leastProbability else { continue }
        if let known, !known.isEmpty {
          let isKnown = known.contains(TermKey(linked.right.words[russian]))
          guard !isKnown, probability >= Self.leastProbabilityBesideEntry else { continue }
        }
        learned.append(
          .init(
            kazakh: linked.left.words[kazakh], russian: linked.right.spelling(of: russian),
            probability: probability, count: Int(pairs.counts[number])))
      }
    }
    return LearnedLexicon(
      pairs: learned, rates: gathered.counts.rates(least: Self.leastMet), links: linked.links.count)
  }
}
