import Dispatch
import Synchronization
public import TextModel

/// Learns which words of two languages render each other, from a collection of texts and their translations: for
/// languages that no lexicon knows, and of whose single texts each is too short to teach its words.
///
/// By turns, the texts are aligned with what is known, and renderings are estimated from the sure links of all
/// (`PairCounts`, `TranslationModel`). What is learnt depends on the texts and their order alone, not on the number of
/// processors.
public struct RenderingLearner: Sendable {
  /// How often texts are aligned and renderings estimated.
  public static let rounds = 3
  /// A link below this confidence is not learnt from.
  private static let leastConfidence = 0.5
  /// The number of links that a pair must stand in.
  private static let leastCount = 3
  /// The log-likelihood ratio against chance that it must have.
  private static let leastAssociation = 10.83
  private static let leastProbability = 0.15

  /// Creates a learner.
  public init() {}

  /// Learns from texts and their translations. Pairs of one language teach nothing.
  ///
  /// - Parameters:
  ///   - count: The number of pairs of texts.
  ///   - load: Gives the pair of a number; called once a round, from several threads.
  ///   - report: Told of what is going on, from several threads.
  /// - Returns: What was learnt in the last round, by pairs of languages.
  /// - Complexity: Linear in the length of the texts, times the rounds.
  public func learn(
    fromTexts count: Int, load: @Sendable (Int) -> (left: Document, right: Document),
    report: @Sendable (LexiconLearner.Progress) -> Void = { _ in }
  ) -> LearnedRenderings {
    var learned = LearnedRenderings.none
    for round in 1...Self.rounds {
      let known = learned
      let done = Mutex<[Int: [LanguagePair: LinkedStems]]>([:])
      DispatchQueue.concurrentPerform(iterations: count) { number in
        let texts = load(number)
        let own = gather(texts.left, texts.right, known)
        let finished = done.withLock { done in
          done[number] = own
          return done.count
        }
        report(.aligned(finished, of: count, round: round))
      }
      report(.estimating(round: round))
      var gathered: [LanguagePair: LinkedStems] = [:]
      for (_, own) in done.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
        for (languages, linked) in own { gathered[languages, default: LinkedStems()].add(linked) }
      }
      learned = LearnedRenderings(
        gathered.mapValues(estimate), links: gathered.values.reduce(0) { $0 + $1.links.count })
      if learned.count == 0 { break }
    }
    return learned
  }

  /// The words of the sure links of two texts.
  private func gather(_ left: Document, _ right: Document, _ known: LearnedRenderings) -> [LanguagePair: LinkedStems] {
    let languages = LanguagePair(left.language, right.language)
    guard !languages.isOne, !left.sentences.isEmpty, !right.sentences.isEmpty else { return [:] }
    var options = Aligner.Options()
    options.mode = .parallel
    options.lexicon = nil
    options.renderings = known
    options.workers = Workers(1)
    let links = Aligner(options: options).align(left, right).links
    let (first, second) = left.language == languages.first ? (left, right) : (right, left)
    let units = (TextUnits(first, lexicon: nil), TextUnits(second, lexicon: nil))
    var linked = LinkedStems()
    for link in links where link.confidence >= Self.leastConfidence {
      let sides = left.language == languages.first ? (link.left, link.right) : (link.right, link.left)
      linked.add(
        .init(
          left: OwnRenderings.words(sides.0, units.0).map { number($0, units.0, &linked.left) },
          right: OwnRenderings.words(sides.1, units.1).map { number($0, units.1, &linked.right) }))
    }
    return [languages: linked]
  }

  private func number(_ kind: Int32, _ text: TextUnits, _ vocabulary: inout Vocabulary) -> Int32 {
    let stem = text.kinds[Int(kind)].stem
    return vocabulary.number(of: stem, spelled: stem)
  }

  private func estimate(_ linked: LinkedStems) -> [String: [LearnedRenderings.Rendering]] {
    let pairs = PairCounts(linked, least: Self.leastCount, association: Self.leastAssociation)
    let model = TranslationModel(linked, pairs)
    var words: [String: [LearnedRenderings.Rendering]] = [:]
    for left in linked.left.words.indices {
      for number in pairs.starts[left]..<pairs.starts[left + 1] {
        let probability = (model.toRight[number] * model.toLeft[number]).squareRoot()
        guard probability >= Self.leastProbability else { continue }
        words[linked.left.words[left], default: []].append(
          .init(word: linked.right.words[Int(pairs.right[number])], probability: Float(probability)))
      }
    }
    return words
  }
}
