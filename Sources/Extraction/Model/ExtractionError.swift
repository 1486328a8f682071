import Archive
import TextModel
import XML

/// A document whose text cannot be taken out: which file, what is wrong, what to do, on one line.
public struct ExtractionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The whole message, beginning with the file.
  public let description: String

  /// Creates an error of a file.
  public init(file: String, line: Int? = nil, problem: String, remedy: String) {
    let place = line.map { "\(file): line \($0)" } ?? file
    description = "\(place): \(problem); \(remedy)"
  }

  init(_ error: ArchiveError) { description = error.description }
  init(_ error: XMLError) { description = error.description }
  init(_ error: DecodingError) { description = error.description }
}
