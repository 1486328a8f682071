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

  /// How often the translation of a term held one of the renderings that the lexicon has for it.
  public struct Rate: Sendable, Hashable {
    /// The term as the lexicon writes it.
    public let text: String
    /// Its side of the lexicon.
    public let side: Lexicon.Side
    /// The share of the links it was met in, 0…1.
    public let share: Double
    /// The number of these links; links of one stretch of text count for fewer, as much as they repeat each other.
    public let count: Int
  }

  /// The pairs by Kazakh stem, the most probable first.
  public let pairs: [Pair]
  /// The rates of terms, Kazakh ones first.
  public let rates: [Rate]
  /// The share of links in which any term was rendered, 0…1, all terms together; nil without rates.
  public let level: Double?
  /// The number of distinct links that they were learnt from.
  public let links: Int

  init(pairs: [Pair], rates: [Rate], links: Int) {
    self.links = links
    self.rates = rates
    let met = rates.reduce(0) { $0 + $1.count }
    level = met > 0 ? rates.reduce(0) { $0 + $1.share * Double($1.count) } / Double(met) : nil
    self.pairs = pairs.sorted {
      ($0.kazakh, $1.probability, $0.russian) < ($1.kazakh, $0.probability, $1.russian)
    }
  }

  /// Whether nothing was learnt.
  public var isEmpty: Bool { pairs.isEmpty && rates.isEmpty }

  /// What was learnt as a lexicon to use at once.
  public var userLexicon: UserLexicon { lexicon(rates: termRows + levelRow) }

  /// The same for the very texts that it was learnt from: they are as literal as their rates say.
  public var lexiconOfOwnTexts: UserLexicon { lexicon(rates: termRows) }

  private func lexicon(rates: [RateRow]) -> UserLexicon {
    let rows = pairs.map { pair in
      (
        LexiconEntry(kazakh: pair.kazakh, russian: [pair.russian], partOfSpeech: LexiconEntry.stem),
        UserEntry.Ruling.add(weight: Float(pair.probability))
      )
    }
    let counted = rates.map { row in
      (
        LexiconEntry(kazakh: row.kazakh, russian: [row.russian], partOfSpeech: LexiconEntry.rate),
        UserEntry.Ruling.observe(share: Float(row.share), count: row.count)
      )
    }
    return UserLexicon(
      name: "learned",
      entries: (rows + counted).enumerated().map { number, row in
        UserEntry(entry: row.0, ruling: row.1, line: number + 1)
      })
  }

  /// A rate as a row of a user's lexicon.
  private typealias RateRow = (kazakh: String, russian: String, share: Double, count: Int)

  private var termRows: [RateRow] {
    rates.map { rate in
      rate.side == .kazakh
        ? (kazakh: rate.text, russian: UserEntry.anything, share: rate.share, count: rate.count)
        : (kazakh: UserEntry.anything, russian: rate.text, share: rate.share, count: rate.count)
    }
  }

  /// The rate of all terms together, none without rates.
  private var levelRow: [RateRow] {
    [level].compactMap { $0 }.map {
      (UserEntry.anything, UserEntry.anything, share: $0, count: rates.reduce(0) { $0 + $1.count })
    }
  }

  /// What was learnt as a user's lexicon: tab-separated kk, ru, `stem`, probability with three decimals, count; then
  /// the rates, `*` standing for all renderings of a term, and the rate of all terms together.
  ///
  /// - Parameter notes: Lines that tell how it was made, written as comments at its head.
  /// - Returns: The content of a file.
  public func table(notes: [String]) -> String {
    var text = notes.map { "# \($0)\n" }.joined() + "# kk\tru\tpos\tweight\tcount\n"
    for pair in pairs {
      text +=
        "\(pair.kazakh)\t\(pair.russian)\t\(LexiconEntry.stem)\t\(Self.decimals(pair.probability))\t\(pair.count)\n"
    }
    for row in termRows + levelRow {
      text += "\(row.kazakh)\t\(row.russian)\t\(LexiconEntry.rate)\t\(Self.decimals(row.share))\t\(row.count)\n"
    }
    return text
  }

  private static func decimals(_ probability: Double) -> String {
    let thousandths = Int((probability * 1000).rounded())
    return "\(thousandths / 1000).\(String(1000 + thousandths % 1000).dropFirst())"
  }
}
