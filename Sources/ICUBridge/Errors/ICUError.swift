/// A failure reported by ICU, under ICU's own name for it.
public struct ICUError: Error, Hashable, Sendable {
  /// A place in a rule source where ICU stopped reading.
  public struct Position: Hashable, Sendable {
    /// The line, from one.
    public let line: Int
    /// The column in UTF-16 code units, from one.
    public let column: Int
  }

  /// ICU's number of the error (`UErrorCode`).
  public let code: Int32
  /// ICU's name of the error, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  public let name: String
  /// What was being done, in words that follow "cannot".
  public let operation: String
  /// Where in the rules, if ICU gave a place.
  public let position: Position?
}

extension ICUError: CustomStringConvertible {
  /// One sentence: `cannot compile the rules: line 2, column 7: U_MISSING_OPERATOR`.
  public var description: String {
    guard let position else { return "cannot \(operation): \(name)" }
    return "cannot \(operation): line \(position.line), column \(position.column): \(name)"
  }
}
