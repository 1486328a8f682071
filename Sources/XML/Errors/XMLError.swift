/// A document that cannot be read, told as a user needs it: where, what is wrong, what to do.
public struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it (`-` for standard input).
  public let file: String
  /// Where the fault stands, nil where it concerns the file as a whole.
  public let place: XMLPlace?
  /// What is wrong.
  public let problem: String
  /// What the user can do about it.
  public let remedy: String

  /// Creates an error.
  public init(file: String, place: XMLPlace?, problem: String, remedy: String) {
    self.file = file
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  /// `file: line 3, column 5: problem; remedy`, on one line.
  public var description: String {
    let what = remedy.isEmpty ? problem : "\(problem); \(remedy)"
    guard let place else { return "\(file): \(what)" }
    return "\(file): line \(place.line), column \(place.column): \(what)"
  }
}

/// A place in a document: where the parser stood, which is behind the tag or the text that it told of last.
public struct XMLPlace: Hashable, Sendable {
  /// The line, from one.
  public let line: Int
  /// The column in Unicode scalars, from one.
  public let column: Int

  /// Creates a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// What a handler finds wrong with a document; the reader adds the file and the place.
public struct XMLFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: String
  /// What the user can do about it.
  public let remedy: String
  /// Where the fault stands, nil for where the parser stands now.
  public let place: XMLPlace?

  /// Creates a fault.
  public init(_ problem: String, remedy: String, at place: XMLPlace? = nil) {
    self.problem = problem
    self.remedy = remedy
    self.place = place
  }
}
