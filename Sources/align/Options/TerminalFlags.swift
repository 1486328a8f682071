import ArgumentParser
import Report

/// How a report for a person is set out.
struct TerminalFlags: ParsableArguments {
  @Flag(help: "Set the texts side by side whatever the width (by default from 100 columns).")
  var sideBySide = false

  @Option(help: ArgumentHelp("The width in columns, 40 or more; by default that of the window.", valueName: "n"))
  var width: Int?

  @Option(help: ArgumentHelp("Show n sentences before and after each finding.", valueName: "n"))
  var context = 0

  @Flag(help: "Show everything: links without findings, identifiers for align accept, what the signs mean.")
  var full = false

  @Flag(help: "Show only the heading and the totals.")
  var stat = false

  @Option(help: "auto, always or never; auto honours NO_COLOR, CLICOLOR_FORCE and TERM.")
  var color = ColorName(choice: .auto)

  @Flag(help: "Do not page the report on a terminal.")
  var noPager = false

  /// Refuses what no report could make right.
  func validate() throws {
    if let width, width < TerminalOptions.minimumWidth {
      throw ValidationError("--width must be \(TerminalOptions.minimumWidth) or more")
    }
    if context < 0 { throw ValidationError("--context must be 0 or more") }
  }

  /// Whether a long report may be paged.
  var pages: Bool { !noPager }

  /// The settings that these flags, the environment and the window make.
  func settled(isTerminal: Bool, language: ReportLanguage) -> TerminalOptions {
    let names = ["NO_COLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS"]
    let environment = Dictionary(uniqueKeysWithValues: names.map { ($0, Terminal.environment($0) ?? "") })
    let columns =
      environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? (isTerminal ? Terminal.columns : nil)
    return TerminalOptions(
      width: width ?? columns ?? 80,
      usesColor: TerminalStyle.usesColor(color.choice, environment: environment, isTerminal: isTerminal),
      sideBySide: sideBySide ? true : nil, showsAll: full, showsTotalsOnly: stat, context: context,
      language: language)
  }
}

/// The words of `--color`.
struct ColorName: ExpressibleByArgument {
  let choice: ColorChoice

  init(choice: ColorChoice) { self.choice = choice }

  init?(argument: String) {
    guard let choice = ColorChoice(rawValue: argument) else { return nil }
    self.choice = choice
  }

  var defaultValueDescription: String { choice.rawValue }

  static var allValueStrings: [String] { ColorChoice.allCases.map(\.rawValue) }
}
