import Orthography

/// A word of a sentence, or a phrase that the lexicon knows as one.
public struct LexicalUnit: Sendable, Hashable {
  /// Positions of its tokens in the sentence's tokens.
  public let tokens: Range<Int>
  /// Terms of the lexicon that it may stand for: phrases first, then their single words.
  public let terms: [TermKey]
  /// How many of its terms are phrases that stand for the whole of it.
  let phrases: Int
  /// The stem of its first word.
  public let stem: String
  /// Whether its first word is written with a capital.
  public let isCapitalised: Bool
  /// The number that its analyzer gave to the form of its first word; a single word of one form is one unit wherever it
  /// stands.
  public let form: Int

  /// Whether the lexicon knows it.
  public var isKnown: Bool { !terms.isEmpty }

  /// Whether the lexicon knows it only as the negation of a word in не-: `невмешательство` by `вмешательство`.
  public var isReadWithoutNegation: Bool {
    tokens.count == 1 && stem.begins(with: "не") && terms == [TermKey(stem.dropFirst(2))]
  }

  /// The terms that stand for the whole of it: of a phrase not those of its single words.
  public var wholeTerms: ArraySlice<TermKey> { isPhrase ? terms.prefix(phrases) : terms[...] }

  /// Whether it is a phrase of several words.
  public var isPhrase: Bool { tokens.count > 1 }
}
