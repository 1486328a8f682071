/// Where the project's own files lie, and what lies beside it.
enum Project {
  /// The project's folder.
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  /// Data that stands beside the project where it is developed.
  static let shared = "/" + #filePath.split(separator: "/").dropLast(5).joined(separator: "/") + "/shared"
}
