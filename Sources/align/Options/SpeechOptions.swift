import ArgumentParser
import Report

/// In which language reports speak.
struct SpeechOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of messages: en, ru or kk; by default that of LC_ALL, LC_MESSAGES or LANG for people, English in "
        + "formats for tools.", valueName: "tag"))
  var uiLang: ReportLanguageName?

  /// The language of a report for people, or of one for tools.
  func language(forPeople: Bool) -> ReportLanguage {
    if let uiLang { return uiLang.language }
    guard forPeople else { return .english }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    return ReportLanguage(
      environment: Dictionary(uniqueKeysWithValues: names.map { ($0, Terminal.environment($0) ?? "") }))
  }
}

/// A language of reports as the user names it.
struct ReportLanguageName: ExpressibleByArgument {
  let language: ReportLanguage

  init?(argument: String) {
    guard let language = ReportLanguage(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { ReportLanguage.allCases.map(\.rawValue) }
}
