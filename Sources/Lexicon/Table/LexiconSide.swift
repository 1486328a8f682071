public import TextModel

extension Lexicon.Side {
  /// The side on which the words of a language stand; nil for others than Kazakh and Russian.
  public init?(of language: Language) {
    if language.isKazakh { self = .kazakh } else if language.isRussian { self = .russian } else { return nil }
  }

  /// The side of the left words where Kazakh is compared with Russian, either way round; nil for other languages.
  public init?(from left: Language, to right: Language) {
    guard let side = Self(of: left), side.other == Self(of: right) else { return nil }
    self = side
  }
}
