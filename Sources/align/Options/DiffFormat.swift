import ArgumentParser

/// The forms in which differences are told.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal, json, html, markdown, tsv, sarif

  /// The form that a file name's extension stands for.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".json": self = .json
    case ".html", ".htm": self = .html
    case ".md", ".markdown": self = .markdown
    case ".tsv": self = .tsv
    case ".sarif": self = .sarif
    default: return nil
    }
  }

  /// Whether people read it, in their own language; tools read English.
  var isForPeople: Bool {
    switch self {
    case .terminal, .html, .markdown: true
    case .json, .tsv, .sarif: false
    }
  }
}
