/// One place where a text renders a term of the other text.
struct TermUse {
  /// The term's stems, joined by spaces: the same for every form of it.
  let term: String
  /// The stems of its rendering.
  let rendering: String
  /// The term as written here.
  let termText: String
  /// Its rendering as written here.
  let renderingText: String
  /// Whether the term is of the left text.
  let isLeft: Bool
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
}

/// Tells phrases of the same words apart from phrases of other words.
enum TermRoots {
  /// Whether every word of either phrase has one of the same root in the other.
  static func areSame(_ a: String, _ b: String) -> Bool {
    let words = (a.split(separator: " "), b.split(separator: " "))
    return words.0.allSatisfy { word in words.1.contains { share(word, $0) } }
      && words.1.allSatisfy { word in words.0.contains { share(word, $0) } }
  }

  /// Uses of a term by its rendering, of which those of one root are one.
  static func groups<Use>(_ uses: [Use], by rendering: (Use) -> String) -> [[Use]] {
    var groups: [[Use]] = []
    for use in uses {
      if let at = groups.firstIndex(where: { areSame(rendering($0[0]), rendering(use)) }) {
        groups[at].append(use)
      } else {
        groups.append([use])
      }
    }
    return byFrequency(groups)
  }

  /// The most frequent renderings first, equally frequent ones in the order of the texts.
  static func byFrequency<Use>(_ groups: [[Use]]) -> [[Use]] {
    groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  /// Whether two stems begin alike: the same first four letters, or all of a shorter one.
  static func share(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
    let (a, b) = (a.unicodeScalars, b.unicodeScalars)
    let length = min(4, a.count, b.count)
    return length >= 2 && a.prefix(length).elementsEqual(b.prefix(length))
  }
}
