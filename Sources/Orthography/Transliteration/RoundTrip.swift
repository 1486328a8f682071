/// What comes back when a transliterated text is transliterated in reverse.
public enum RoundTrip: Hashable, Sendable {
  /// Every word of the scheme's language as its orthography spells it, in lower case, Capitalised or ALL CAPS.
  ///
  /// Words that were in the target script before are not told apart from transliterated ones.
  case exact
  /// Most words; the text says what is lost.
  case lossy(String)
  /// Nothing: too much is lost to guess, for the reason given.
  case oneWay(String)
}
