public import Alignment
public import TextModel

/// Compares two aligned documents statement by statement.
public struct Comparer: Sendable {
  /// Creates a comparer.
  public init() {}

  /// The differences between two documents aligned by `ladder`.
  public func compare(_ left: Document, _ right: Document, along ladder: Ladder) -> ComparedPair {
    ComparedPair(left: left, right: right, ladder: ladder, findings: [], notCompared: [])
  }
}
