import TextModel

/// Which units of two texts render each other, learnt from the links between these very texts, or from a collection.
///
/// For languages that no lexicon knows: lengths, figures, names and words that sound alike find a first path, its beads
/// tell which words come together (`PairCounts`, `TranslationModel`), and those find a better one. Texts too short to
/// show it teach nothing.
struct OwnRenderings: Sendable {
  /// A left kind and a right one that rendered it.
  struct Pair: Sendable, Hashable {
    let left: Int32
    let right: Int32
    /// The geometric mean of the probabilities of each given the other, 0…1.
    let probability: Float
  }

  /// By left kind, then right.
  let pairs: [Pair]

  /// The confidence of links that are learnt from.
  private static let sure = 0.5
  /// The number of links that a pair must stand in.
  private static let leastCount = 3
  /// The log-likelihood ratio against chance that it must have.
  private static let leastAssociation = 10.83
  private static let leastProbability: Float = 0.15
  /// Links that are learnt from; more would tell no more of the words that matter.
  private static let mostLinks = 100_000

  /// Learns from the links of a ladder.
  ///
  /// - Complexity: The sum over the links of the product of their lengths.
  init(from beads: [Bead], _ left: TextUnits, _ right: TextUnits) {
    var linked = LinkedStems()
    for bead in beads where bead.isLink && bead.confidence >= Self.sure && linked.links.count < Self.mostLinks {
      linked.add(.init(left: Self.words(bead.left, left), right: Self.words(bead.right, right)))
    }
    let counts = PairCounts(
      linked.links, sizes: (left.kinds.count, right.kinds.count), least: Self.leastCount,
      association: Self.leastAssociation)
    let model = TranslationModel(linked.links, sizes: (left.kinds.count, right.kinds.count), counts)
    var pairs: [Pair] = []
    for kind in left.kinds.indices {
      for number in counts.starts[kind]..<counts.starts[kind + 1] {
        let probability = Float((model.toRight[number] * model.toLeft[number]).squareRoot())
        guard probability >= Self.leastProbability else { continue }
        pairs.append(Pair(left: Int32(kind), right: counts.right[number], probability: probability))
      }
    }
    self.pairs = pairs
  }

  /// Those that a collection taught, of the units of two texts.
  init(of learned: LearnedRenderings, _ left: TextUnits, _ right: TextUnits, languages: (Language, Language)) {
    pairs = learned.pairs(left, right, languages: languages)
  }

  private init(pairs: [Pair]) { self.pairs = pairs }

  /// These and others, the more probable of two that are the same.
  func merged(with other: OwnRenderings?) -> OwnRenderings {
    guard let other, !other.pairs.isEmpty else { return self }
    var probabilities: [SIMD2<Int32>: Float] = [:]
    for pair in pairs + other.pairs {
      probabilities[[pair.left, pair.right], default: 0] = max(
        probabilities[[pair.left, pair.right]] ?? 0, pair.probability)
    }
    return OwnRenderings(
      pairs: probabilities.map { Pair(left: $0.key.x, right: $0.key.y, probability: $0.value) }
        .sorted { ($0.left, $0.right) < ($1.left, $1.right) })
  }

  /// The distinct units of some sentences but figures, which have their values.
  static func words(_ sentences: [Int], _ text: TextUnits) -> [Int32] {
    var seen: Set<Int32> = []
    return sentences.flatMap { text.units(of: $0) }.filter {
      !text.kinds[Int($0)].unitClass.isNumber && seen.insert($0).inserted
    }
  }

  /// For each kind of a side the probability of its likeliest rendering, 0 where none was learnt.
  func sureness(_ side: (Pair) -> Int32, count: Int) -> [Float] {
    pairs.reduce(into: [Float](repeating: 0, count: count)) { sureness, pair in
      let kind = Int(side(pair))
      sureness[kind] = max(sureness[kind], pair.probability)
    }
  }
}
