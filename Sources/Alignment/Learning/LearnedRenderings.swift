import TextModel

/// Words of texts and of their translations that rendered each other, for languages that no lexicon knows.
public struct LearnedRenderings: Sendable, Hashable {
  /// What a word was rendered by.
  struct Rendering: Sendable, Hashable {
    /// The word of the other language, folded or stemmed as the texts' units are.
    let word: String
    /// The geometric mean of the probabilities of each given the other, 0…1.
    let probability: Float
  }

  /// By languages, then by word of the first of them, the words of the second.
  private let words: [LanguagePair: [String: [Rendering]]]
  /// The number of pairs of words.
  public let count: Int
  /// The number of distinct links that they were learnt from.
  public let links: Int

  /// Nothing learnt.
  public static let none = LearnedRenderings([:], links: 0)

  init(_ words: [LanguagePair: [String: [Rendering]]], links: Int) {
    self.words = words
    self.links = links
    count = words.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } }
  }

  /// The pairs of kinds of two texts that hold them, by left kind, then right.
  func pairs(_ left: TextUnits, _ right: TextUnits, languages: (Language, Language)) -> [OwnRenderings.Pair] {
    let pair = LanguagePair(languages.0, languages.1)
    guard let known = words[pair] else { return [] }
    let isSwapped = languages.0 != pair.first
    let (first, second) = isSwapped ? (right, left) : (left, right)
    var bearers: [String: [Int32]] = [:]
    for (number, kind) in second.kinds.enumerated() where !kind.unitClass.isNumber {
      bearers[kind.stem, default: []].append(Int32(number))
    }
    var pairs: [OwnRenderings.Pair] = []
    for (number, kind) in first.kinds.enumerated() where !kind.unitClass.isNumber {
      for rendering in known[kind.stem] ?? [] {
        for other in bearers[rendering.word] ?? [] {
          let kinds = isSwapped ? (other, Int32(number)) : (Int32(number), other)
          pairs.append(.init(left: kinds.0, right: kinds.1, probability: rendering.probability))
        }
      }
    }
    return pairs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }
}
