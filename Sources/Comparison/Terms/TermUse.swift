/// One place where a text renders a term of the other text.
public struct TermUse: Sendable, Hashable {
  /// The term's stems, joined by spaces: the same for every form of it.
  public let term: String
  /// The stems of its rendering.
  public let rendering: String
  /// The term as written here.
  public let termText: String
  /// Its rendering as written here.
  public let renderingText: String
  /// Whether the term is of the left text.
  public let isLeft: Bool
  /// Sentences and bytes of the term.
  let place: (sentence: Int, range: Range<Int>)
  /// Sentences and bytes of its rendering.
  let otherPlace: (sentence: Int, range: Range<Int>)
  /// Index of the link.
  let link: Int
  /// How many words of the rendering the lexicon or likeness of sound gives for the term.
  let score: Int
  /// Whether the lexicon has the term as one phrase.
  let isEntry: Bool
  /// Whether no word of the term is rendered outside its rendering, and at most one word of either finds no counterpart.
  let isWhole: Bool
  /// Whether the link has one of the renderings that the lexicon gives that phrase.
  let hasEntryRendering: Bool

  /// Two uses are the same when they stand at the same places.
  public static func == (a: TermUse, b: TermUse) -> Bool {
    a.term == b.term && a.rendering == b.rendering && a.isLeft == b.isLeft && a.place == b.place
      && a.otherPlace == b.otherPlace
  }

  /// Hashes what tells uses apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(term)
    hasher.combine(rendering)
    hasher.combine(place.range)
  }
}

/// A term with more than one rendering.
public struct TermVariants: Sendable, Hashable {
  /// The term as first written.
  public let term: String
  /// Its renderings, the most frequent first; equal counts in the order of the texts.
  public let renderings: [TermRendering]
}

/// Counts how terms are rendered over the texts of a collection.
public struct TermCensus: Sendable {
  private var order: [String] = []
  private var uses: [String: [TermUse]] = [:]

  /// Creates an empty census.
  public init() {}

  /// Adds the uses of one pair of texts.
  public mutating func add(_ more: [TermUse]) {
    for use in more {
      let key = "\(use.isLeft) \(use.term)"
      if uses[key] == nil { order.append(key) }
      uses[key, default: []].append(use)
    }
  }

  /// The terms that are rendered in more than one way, in the order of the texts.
  public var variants: [TermVariants] {
    order.compactMap { key in
      guard let all = uses[key], let first = all.first else { return nil }
      let groups = Self.groups(all)
      guard groups.count > 1 else { return nil }
      return TermVariants(
        term: first.termText,
        renderings: groups.map { TermRendering(text: $0[0].renderingText, count: $0.count) })
    }
  }

  /// Uses by rendering, the most frequent rendering first; renderings of one root are one.
  static func groups(_ uses: [TermUse]) -> [[TermUse]] {
    var groups: [[TermUse]] = []
    for use in uses {
      if let at = groups.firstIndex(where: { TermRoots.areSame($0[0].rendering, use.rendering) }) {
        groups[at].append(use)
      } else {
        groups.append([use])
      }
    }
    return groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

/// Tells phrases of the same words apart from phrases of other words.
enum TermRoots {
  /// Whether every word of either phrase has one of the same root in the other.
  static func areSame(_ a: String, _ b: String) -> Bool {
    let words = (a.split(separator: " "), b.split(separator: " "))
    return words.0.allSatisfy { word in words.1.contains { share(word, $0) } }
      && words.1.allSatisfy { word in words.0.contains { share(word, $0) } }
  }

  /// Whether two stems begin alike: the same first four letters, or all of a shorter one.
  static func share(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
    let (a, b) = (a.unicodeScalars, b.unicodeScalars)
    let length = min(4, a.count, b.count)
    return length >= 2 && a.prefix(length).elementsEqual(b.prefix(length))
  }
}
