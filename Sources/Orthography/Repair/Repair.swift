/// One word of a text that was typed or stored wrongly, and what it should be.
public struct Repair: Sendable, Hashable {
  /// Why a word was changed.
  public struct Reasons: OptionSet, Sendable, Hashable {
    /// One bit for each reason.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A soft hyphen, a zero-width space or joiner, a stray byte order mark.
    public static let invisible = Reasons(rawValue: 1)
    /// Scalars that the normalization form writes otherwise, such as a letter stored as base and mark.
    public static let form = Reasons(rawValue: 2)
    /// Latin letters, or signs used as letters, in a Cyrillic word.
    public static let latinLetters = Reasons(rawValue: 4)
    /// Cyrillic letters in a Latin word.
    public static let cyrillicLetters = Reasons(rawValue: 8)
    /// Letters of another Cyrillic alphabet in a Kazakh line.
    public static let neighbours = Reasons(rawValue: 16)
    /// Cyrillic letters in a Roman numeral.
    public static let romanNumeral = Reasons(rawValue: 32)
  }

  /// Byte range in the input.
  public let range: Range<Int>
  /// The line, from one; lines end in LF, CR LF or CR.
  public let line: Int
  /// The column in Unicode scalars, from one.
  public let column: Int
  /// The word as the input has it.
  public let before: String
  /// The word as it should be.
  public let after: String
  /// Why.
  public let reasons: Reasons
}

/// A text after repair, and what was repaired.
public struct RepairedText: Sendable, Hashable {
  /// The repaired text in UTF-8.
  public let utf8: [UInt8]
  /// What was changed, in order; ranges do not overlap.
  public let repairs: [Repair]
}
