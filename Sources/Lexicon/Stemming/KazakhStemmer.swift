/// Strips Kazakh suffixes by rule: vowel harmony, assimilation of the first consonant, order of the suffixes.
///
/// A word form has several possible stems (`атаған`: `ата`, `аталған`…); the lexicon chooses among
/// `candidates(of:)`, and `stem(of:)` answers where it knows none of them.
public struct KazakhStemmer: Sendable {
  /// Creates a stemmer.
  public init() {}

  /// The stem of a word that no lexicon knows, under which its forms meet.
  ///
  /// Plural, possessive and case endings go one after the other, then one verbal ending where it is unmistakable,
  /// with its negation. Derivations stay: `басшы`, `достық` and `айтыл` are words of their own.
  /// - Complexity: Linear in the length of the word; less than a microsecond.
  public func stem(of folded: String) -> String {
    guard var word = KazakhWord(folded) else { return folded }
    if let stem = irregularStem(of: word) { return stem }
    if word.isHyphenated, word.isSuffixes(word.count) {
      return String(decoding: word.head.dropLast(), as: UTF8.self)
    }
    var afterPast = false
    while !KazakhRoots.contains(word, word.count), let stripping = word.longestStripping(afterPast: afterPast) {
      word.strip(stripping)
      if stripping.use == .verbal {
        word.stripNegation()
        break
      }
      if stripping.beginsWithVowel, let key = word.key(of: word.count), let whole = KazakhIrregulars.dropped[key] {
        return String(decoding: word.head, as: UTF8.self) + whole
      }
      afterPast = stripping.use == .caseOrPast
    }
    word.undouble()
    return word.text(word.count)
  }

  /// The stem of a word that no rule declines, or nil.
  func irregularStem(of word: KazakhWord) -> String? {
    guard word.head.isEmpty, let key = word.key(of: word.count) else { return nil }
    return KazakhIrregulars.stems[key]
  }
}
