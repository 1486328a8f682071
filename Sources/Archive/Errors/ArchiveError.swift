/// An archive that is not read, told as a user needs it.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public let file: String
  /// The member at fault, nil where it is the archive as a whole.
  public let member: String?
  /// What is wrong.
  public let problem: String
  /// What the user can do about it.
  public let remedy: String

  /// Creates an error.
  public init(file: String, member: String? = nil, problem: String, remedy: String) {
    self.file = file
    self.member = member
    self.problem = problem
    self.remedy = remedy
  }

  /// `file: member: problem; remedy`, on one line.
  public var description: String {
    let place = member.map { "\(file): \($0)" } ?? file
    return remedy.isEmpty ? "\(place): \(problem)" : "\(place): \(problem); \(remedy)"
  }
}
