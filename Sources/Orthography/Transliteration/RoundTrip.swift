/// What comes back when a transliterated text is transliterated in reverse.
public enum RoundTrip: Hashable, Sendable {
  /// Every word of the scheme's language as its orthography spells it, in lower case, Capitalised or ALL CAPS.
  ///
  /// The text says where that ends.
  case exact(String)
  /// Most words; the text says what is lost.
  case lossy(String)
  /// Nothing: too much is lost to guess, for the reason given.
  case oneWay(String)

  /// Whether every word of the language comes back.
  public var isExact: Bool {
    if case .exact = self { return true }
    return false
  }

  /// Every word comes back, words that were Latin before apart.
  static func exact(but losses: String...) -> RoundTrip {
    .exact((["words, numerals and domains in Latin letters come back as Cyrillic"] + losses).joined(separator: "; "))
  }
}
