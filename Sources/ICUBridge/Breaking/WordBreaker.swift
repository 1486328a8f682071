/// Breaks UTF-8 into words by ICU's rules for [UAX #29](https://www.unicode.org/reports/tr29/).
///
/// Opening one reads ICU's rules, which takes milliseconds; one breaker serves any number of texts, one at a time.
public struct WordBreaker: ~Copyable, Sendable {
  /// What a segment is made of, from the status of the rule that ended it.
  public enum Kind: Hashable, Sendable {
    /// Spaces, punctuation and symbols.
    case none
    /// A number.
    case number
    /// A word of letters.
    case letter
    /// A word of kana.
    case kana
    /// A word of ideographs.
    case ideo
  }

  /// A segment between two boundaries.
  public struct Segment: Hashable, Sendable {
    /// The bytes of the segment.
    public let range: Range<Int>
    /// What the segment is made of.
    public let kind: Kind
  }

  private var iterator: BreakIterator

  /// Opens a breaker.
  ///
  /// - Parameter locale: an ICU locale id; `kk` and `ru` use the root rules.
  /// - Throws: ``ICUError``.
  public init(locale: String) throws(ICUError) {
    iterator = try BreakIterator(.words, locale: locale)
  }

  /// Every segment of a text, gapless, spaces and punctuation included.
  ///
  /// Ill-formed bytes count as U+FFFD. O(n).
  ///
  /// - Throws: ``ICUError``, `U_INDEX_OUTOFBOUNDS_ERROR` for a text of 2 GiB or more.
  public mutating func segments(in utf8: Span<UInt8>) throws(ICUError) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    try iterator.forEachBoundary(in: utf8) { offset, status in
      segments.append(Segment(range: start..<offset, kind: Kind(ruleStatus: status)))
      start = offset
    }
    return segments
  }
}

extension WordBreaker.Kind {
  /// Reads ICU's rule status, which comes in blocks of a hundred (`UWordBreak`).
  init(ruleStatus: Int32) {
    switch ruleStatus {
    case 100..<200: self = .number
    case 200..<300: self = .letter
    case 300..<400: self = .kana
    case 400..<500: self = .ideo
    default: self = .none
    }
  }
}
