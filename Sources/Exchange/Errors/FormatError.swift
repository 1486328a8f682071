public import Bytes
import XML

/// A file that does not keep to its format, told as a user needs it: where, what is wrong, what to do.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the file the fault stands.
  public enum Place: Hashable, Sendable {
    /// A line and a column, both counted from one; columns count Unicode scalars.
    case line(Int, column: Int)
    /// A byte offset, where the bytes are no text and have no columns.
    case byte(Int)
    /// The file as a whole.
    case file
  }

  /// The file as the user named it (`-` for standard input).
  public let file: String
  /// Where the fault stands.
  public let place: Place
  /// What is wrong.
  public let problem: String
  /// What the user can do about it.
  public let remedy: String

  /// Creates an error.
  public init(file: String, place: Place, problem: String, remedy: String) {
    self.file = file
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  /// `file: line 3, column 5: problem; remedy`, on one line.
  public var description: String {
    let what = remedy.isEmpty ? problem : "\(problem); \(remedy)"
    return switch place {
    case .line(let line, let column): "\(file): line \(line), column \(column): \(what)"
    case .byte(let offset): "\(file): byte \(offset): \(what)"
    case .file: "\(file): \(what)"
    }
  }

  /// What went wrong with the file itself.
  public init(_ error: FileError) {
    self.init(file: error.path, place: .file, problem: error.problem, remedy: "")
  }

  /// What an XML parser, or one of our handlers, has to say.
  init(_ error: XMLError) {
    self.init(
      file: error.file, place: error.place.map { .line($0.line, column: $0.column) } ?? .file, problem: error.problem,
      remedy: error.remedy)
  }
}
