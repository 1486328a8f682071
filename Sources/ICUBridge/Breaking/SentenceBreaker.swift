/// Breaks UTF-8 into sentences by ICU's rules for [UAX #29](https://www.unicode.org/reports/tr29/).
///
/// Opening one reads ICU's rules, which takes milliseconds; one breaker serves any number of texts, one at a time.
public struct SentenceBreaker: ~Copyable, Sendable {
  private var iterator: BreakIterator

  /// Opens a breaker.
  ///
  /// - Parameter locale: an ICU locale id. `kk` and `ru` both use the root rules; `ru@ss=standard` adds suppressions.
  /// - Throws: ``ICUError``.
  public init(locale: String) throws(ICUError) {
    iterator = try BreakIterator(.sentences, locale: locale)
  }

  /// The byte offsets after each sentence, trailing spaces included: the last is the length of the text.
  ///
  /// An empty text has none. Ill-formed bytes count as U+FFFD. O(n).
  ///
  /// - Throws: ``ICUError``, `U_INDEX_OUTOFBOUNDS_ERROR` for a text of 2 GiB or more.
  public mutating func boundaries(in utf8: Span<UInt8>) throws(ICUError) -> [Int] {
    var offsets: [Int] = []
    try iterator.forEachBoundary(in: utf8) { offset, _ in offsets.append(offset) }
    return offsets
  }
}
