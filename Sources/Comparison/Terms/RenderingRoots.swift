import Lexicon
import TextModel

/// The first six letters of words and of their renderings, hashed: егу (прививка) and прививочный have the same root.
///
/// Keeps those of terms seen before.
struct RenderingRoots {
  private let lexicon: Lexicon?
  private let side: Lexicon.Side?
  private var known: [TermKey: [TermKey]] = [:]
  private var analyzer: TermAnalyzer

  /// Creates the roots of words of a language, on a side of a lexicon.
  init(lexicon: Lexicon?, side: Lexicon.Side?, language: Language) {
    self.lexicon = lexicon
    self.side = side
    analyzer = TermAnalyzer(language: language, lexicon: lexicon)
  }

  /// A word by itself, outside the phrase that it stands in.
  mutating func unit(of token: Token) -> LexicalUnit? { analyzer.units(of: [token]).first }

  /// The root of a word; nil for one of less than six letters.
  static func root(of word: some StringProtocol) -> TermKey? {
    let letters = word.unicodeScalars.prefix(6)
    return letters.count == 6 ? TermKey(word[letters.startIndex..<letters.endIndex]) : nil
  }

  /// The roots of the words of all renderings of a unit.
  mutating func ofRenderings(_ unit: LexicalUnit) -> Set<TermKey> {
    guard let lexicon, let side else { return [] }
    var roots: Set<TermKey> = []
    for term in unit.terms {
      let own =
        known[term]
        ?? lexicon.renderings(of: term, from: side).flatMap { rendering in
          lexicon.text(of: rendering, side.other)?.split(separator: " ").compactMap(Self.root) ?? []
        }
      known[term] = own
      roots.formUnion(own)
    }
    return roots
  }
}
