import ArgumentParser
import Comparison
import Report

/// Which findings are reported and which make the comparison fail.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Report only findings of these kinds.", valueName: "kind,…"))
  var only: KindList?

  @Option(help: ArgumentHelp("Leave findings of these kinds out.", valueName: "kind,…"))
  var ignore: KindList?

  @Option(help: ArgumentHelp("Hide findings below this level; the exit status does not change.", valueName: "level"))
  var minSeverity = SeverityName(severity: .info)

  @Option(help: ArgumentHelp("The lowest level that makes the exit status 1.", valueName: "level"))
  var failOn = SeverityName(severity: .warning)

  /// The filter that these options make, with the notes of accepted findings by their identifiers.
  func filter(accepted: [String: String]) -> FindingFilter {
    FindingFilter(
      only: only?.kinds ?? [], ignored: ignore?.kinds ?? [], minSeverity: minSeverity.severity, accepted: accepted)
  }
}

/// Kinds of findings as the user lists them: `number,date`.
struct KindList: ExpressibleByArgument {
  let kinds: Set<FindingKind>

  init?(argument: String) {
    var kinds: Set<FindingKind> = []
    for word in argument.split(separator: ",") {
      guard let kind = FindingKind(rawValue: String(word)) else { return nil }
      kinds.insert(kind)
    }
    guard !kinds.isEmpty else { return nil }
    self.kinds = kinds
  }
}

/// A kind of finding as the user names it.
struct KindName: ExpressibleByArgument {
  let kind: FindingKind

  init?(argument: String) {
    guard let kind = FindingKind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { FindingKind.allCases.map(\.rawValue) }
}

/// A severity as the user names it.
struct SeverityName: ExpressibleByArgument {
  let severity: Severity

  init(severity: Severity) { self.severity = severity }

  init?(argument: String) {
    guard let severity = Severity(word: argument) else { return nil }
    self.severity = severity
  }

  var defaultValueDescription: String { severity.word }

  static var allValueStrings: [String] { Severity.allCases.map(\.word) }
}
