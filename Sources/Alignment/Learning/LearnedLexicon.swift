public import Lexicon

/// A lexicon learnt from texts.
public struct LearnedLexicon: Sendable, Hashable {
  /// A Kazakh stem and a Russian word that rendered it.
  public struct Pair: Sendable, Hashable {
    /// The Kazakh stem.
    public let kazakh: String
    /// The commonest form of the Russian stem.
    public let russian: String
    /// The geometric mean of the probabilities of each given the other, 0…1.
    public let probability: Double
    /// The number of links that both stand in.
    public let count: Int
  }

  /// The pairs by Kazakh stem, the most probable first.
  public let pairs: [Pair]
  /// The number of distinct links that they were learnt from.
  public let links: Int

  init(pairs: [Pair], links: Int) {
    self.links = links
    self.pairs = pairs.sorted {
      ($0.kazakh, $1.probability, $0.russian) < ($1.kazakh, $0.probability, $1.russian)
    }
  }

  /// The pairs as a lexicon to use at once.
  public var userLexicon: UserLexicon {
    UserLexicon(
      name: "learned",
      entries: pairs.enumerated().map { number, pair in
        UserEntry(
          entry: LexiconEntry(kazakh: pair.kazakh, russian: [pair.russian], partOfSpeech: LexiconEntry.stem),
          ruling: .add(weight: Float(pair.probability)), line: number + 1)
      })
  }

  /// The pairs as a user's lexicon: tab-separated kk, ru, `stem`, probability with three decimals, count.
  ///
  /// - Parameter notes: Lines that tell how it was made, written as comments at its head.
  /// - Returns: The content of a file.
  public func table(notes: [String]) -> String {
    var text = notes.map { "# \($0)\n" }.joined() + "# kk\tru\tpos\tweight\tcount\n"
    for pair in pairs {
      let thousandths = Int((pair.probability * 1000).rounded())
      let digits = String(1000 + thousandths % 1000).dropFirst()
      text += "\(pair.kazakh)\t\(pair.russian)\t\(LexiconEntry.stem)\t\(thousandths / 1000).\(digits)\t\(pair.count)\n"
    }
    return text
  }
}
