/// What is wrong with a catalog, and where; the reader of the file adds its name.
public struct CatalogFault: Error, Hashable, Sendable {
  /// The line, from one.
  public let line: Int
  /// The column in Unicode scalars, from one.
  public let column: Int
  /// What is wrong.
  public let problem: String
  /// What the user can do about it.
  public let remedy: String

  /// Creates a fault.
  public init(line: Int, column: Int, problem: String, remedy: String) {
    self.line = line
    self.column = column
    self.problem = problem
    self.remedy = remedy
  }
}
