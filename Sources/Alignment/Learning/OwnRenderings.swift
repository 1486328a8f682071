/// Which units of two texts render each other, learnt from the links between these very texts.
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
      linked.add(.init(kazakh: Self.words(bead.left, left), russian: Self.words(bead.right, right)))
    }
    let counts = PairCounts(
      linked.links, sizes: (left.kinds.count, right.kinds.count), least: Self.leastCount,
      association: Self.leastAssociation)
    let model = TranslationModel(linked.links, sizes: (left.kinds.count, right.kinds.count), counts)
    var pairs: [Pair] = []
    for kind in left.kinds.indices {
      for number in counts.starts[kind]..<counts.starts[kind + 1] {
        let probability = Float((model.toRussian[number] * model.toKazakh[number]).squareRoot())
        guard probability >= Self.leastProbability else { continue }
        pairs.append(Pair(left: Int32(kind), right: counts.russian[number], probability: probability))
      }
    }
    self.pairs = pairs
  }

  /// The distinct units of some sentences but figures, which have their values.
  private static func words(_ sentences: [Int], _ text: TextUnits) -> [Int32] {
    var seen: Set<Int32> = []
    return sentences.flatMap { text.units(of: $0) }.filter {
      text.kinds[Int($0)].unitClass != .number && seen.insert($0).inserted
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
