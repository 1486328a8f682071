import Comparison

extension FindingKind {
  /// One cell that stands for the kind.
  var sign: String {
    switch self {
    case .number: "#"
    case .unit: "%"
    case .date: "◷"
    case .name: "@"
    case .speaker: "§"
    case .negation: "¬"
    case .quote: "“"
    case .term: "≈"
    case .untranslated: "Я"
    case .punctuation: "!"
    case .onlyLeft: "-"
    case .onlyRight: "+"
    case .moved: "↷"
    }
  }

  /// How much findings of the kind matter as a rule.
  var usualSeverity: Severity {
    switch self {
    case .number, .unit, .date, .name, .speaker, .negation: .error
    case .quote, .term, .untranslated, .punctuation, .onlyLeft, .onlyRight: .warning
    case .moved: .info
    }
  }
}

extension Phrases {
  /// The sign and the word of a kind, as in `# number`.
  func label(of kind: FindingKind) -> String { "\(kind.sign) \(name(of: kind))" }
}
