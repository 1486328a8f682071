import ArgumentParser
import Exchange

/// The forms of an alignment: a file for tools, or the page that shows it.
enum PairFormat: ExpressibleByArgument {
  case alignment(AlignmentFormat)
  case page

  init?(argument: String) {
    if argument == "html" {
      self = .page
    } else if let name = AlignmentFormatName(argument: argument) {
      self = .alignment(name.format)
    } else {
      return nil
    }
  }

  /// The form that a file name's extension stands for.
  init?(path: String) {
    if DiffFormat(path: path) == .html {
      self = .page
    } else if let format = AlignmentFormat(path: path) {
      self = .alignment(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { AlignmentFormat.allCases.filter(\.isWritable).map(\.rawValue) + ["html"] }
}
