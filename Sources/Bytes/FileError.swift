/// A file that cannot be read or written, told as a user needs it: which file, what is wrong, what to do.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as the user gave it (`-` for a standard stream).
  public let path: String
  /// What is wrong and what to do, without the path.
  public let problem: String

  /// Creates an error about `path`.
  public init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// `path: problem`.
  public var description: String { "\(path): \(problem)" }
}
