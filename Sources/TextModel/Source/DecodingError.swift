/// Why a file is not text that can be read.
public struct DecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let name: String
  /// The byte offset of the fault, where there is one place to name.
  public let offset: Int?
  /// What is wrong and what to do.
  public let problem: String

  /// `name: byte N: problem`.
  public var description: String {
    offset.map { "\(name): byte \($0): \(problem)" } ?? "\(name): \(problem)"
  }
}
