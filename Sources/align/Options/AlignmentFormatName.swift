import ArgumentParser
import Exchange

/// An alignment format as the user names it.
struct AlignmentFormatName: ExpressibleByArgument {
  let format: AlignmentFormat

  init?(argument: String) {
    guard let format = AlignmentFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { AlignmentFormat.allCases.map(\.rawValue) }
}
