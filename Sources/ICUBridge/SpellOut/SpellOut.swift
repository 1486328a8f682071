/// Numbers in words, by the rules of CLDR.
///
/// Opening one reads and compiles the rules of a language, about nine milliseconds.
///
/// ICU's parser is generous: it stops in the middle of «жиырма бестен», and reads all of «25 тысяч» as 2.5E-8. Trust a
/// ``Parsed`` only when it ``Parsed/isComplete`` and has a ``Parsed/value``. It does not know «миллион» without «один».
public struct SpellOut: ~Copyable, Sendable {
  /// What was read from the start of a text.
  public struct Parsed: Hashable, Sendable {
    /// The number in decimal notation, such as `25` or `2.5E+3`.
    public let decimal: String
    /// The number, if it is whole; nil above 2⁵³ where ICU calculated in floating point.
    public let value: Int64?
    /// How many UTF-8 bytes of the text were read.
    public let consumed: Int
    /// Whether the whole text was read.
    public let isComplete: Bool
  }

  private let handle: SpellOutHandle

  /// Opens the rules of a language.
  ///
  /// - Parameter locale: an ICU locale id, such as `kk` or `ru`.
  /// - Throws: ``ICUError``.
  public init(locale: String) throws(ICUError) {
    handle = try SpellOutHandle(locale: locale)
  }

  /// Writes a number in words, as a cardinal.
  ///
  /// - Parameter number: the number.
  /// - Returns: the words.
  /// - Throws: ``ICUError``.
  public func words(for number: Int64) throws(ICUError) -> String {
    try handle.format(number)
  }

  /// Reads a number from the start of a text, cardinal or ordinal.
  ///
  /// - Parameter text: words in small letters with single spaces.
  /// - Returns: the number and how far it was read; nil if the text does not begin with a number.
  /// - Throws: ``ICUError`` for a failure other than that.
  public func parse(_ text: String) throws(ICUError) -> Parsed? {
    let units = Array(text.utf16)
    guard let (decimal, consumed) = try handle.parse(units), consumed > 0 else { return nil }
    let read = String(decoding: units[..<consumed], as: UTF16.self)
    return Parsed(
      decimal: decimal, value: Parsed.wholeNumber(decimal), consumed: read.utf8.count,
      isComplete: consumed == units.count)
  }
}
