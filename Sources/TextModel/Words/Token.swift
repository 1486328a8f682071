/// A stretch of a sentence: a word, a number, an address or a mark.
public struct Token: Sendable, Hashable {
  /// What kind of stretch it is.
  public enum Kind: Sendable, Hashable {
    /// Letters, with hyphens, apostrophes and digits inside: `Қасым-Жомарт`, `ҚР-ның`, `COVID-19-ға`.
    case word
    /// Digits with their grouping, decimal, clock or calendar marks and a suffix: `1 234 567,89`, `15:45`,
    /// `03.03.2026`, `34-летие`, `08.00-ден`.
    case number
    /// A web or mail address.
    case address
    /// One mark, or a run of the same mark: `«`, `...`.
    case mark
  }

  /// The kind.
  public let kind: Kind
  /// Byte range in the decoded text (UTF-8).
  public let range: Range<Int>
  /// The folded form (see `WordFold`); for numbers as written, with every space as U+0020.
  public let folded: String
  /// Whether the first letter is upper-case.
  public let isCapitalised: Bool
  /// Of a word: whether its first two letters are upper-case, as in an abbreviation (`ҚР-ның`, `БҰҰ`).
  public let isAbbreviated: Bool
  /// For a number: how many UTF-8 bytes of `folded` are digits and their marks; the rest is a suffix that begins
  /// with its hyphen. For other kinds 0.
  public let digitLength: Int

  /// Creates a token.
  public init(
    kind: Kind, range: Range<Int>, folded: String, isCapitalised: Bool = false, isAbbreviated: Bool = false,
    digitLength: Int = 0
  ) {
    self.kind = kind
    self.range = range
    self.folded = folded
    self.isCapitalised = isCapitalised
    self.isAbbreviated = isAbbreviated
    self.digitLength = digitLength
  }

  /// The same token at another place.
  func moved(to range: Range<Int>) -> Token {
    Token(
      kind: kind, range: range, folded: folded, isCapitalised: isCapitalised, isAbbreviated: isAbbreviated,
      digitLength: digitLength)
  }

  /// Whether it is a mark, which words are told from without a look at their letters.
  func isMark(_ mark: String) -> Bool { kind == .mark && folded.utf8.elementsEqual(mark.utf8) }

  /// Whether it is one of some marks.
  func isMark(among marks: [String]) -> Bool { kind == .mark && marks.contains { isMark($0) } }

  /// Of a number: the digits and their marks, without a suffix.
  public var digits: Substring { Substring(folded.utf8.prefix(digitLength)) }
  /// Of a number: the suffix after its hyphen (`летие`, `ден`), empty without one.
  public var suffix: Substring { Substring(folded.utf8.dropFirst(digitLength + 1)) }
}
