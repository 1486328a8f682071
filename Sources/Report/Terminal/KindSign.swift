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

  /// The sign and the word, as in `# number`.
  var label: String { "\(sign) \(rawValue)" }

  /// What the kind means, for the legend.
  var meaning: String {
    switch self {
    case .number: "figures differ"
    case .unit: "units, currencies or percent signs differ"
    case .date: "dates, times or weekdays differ"
    case .name: "a person, organisation or place differs or is missing"
    case .speaker: "a quotation is attributed to someone else"
    case .negation: "one side denies what the other states"
    case .quote: "direct speech differs, or is direct on one side only"
    case .term: "one term is rendered in two ways"
    case .untranslated: "text was left in the other language"
    case .punctuation: "question against statement, unbalanced quotes or brackets"
    case .onlyLeft: "a sentence that the right side lacks"
    case .onlyRight: "a sentence that the left side lacks"
    case .moved: "corresponds, but out of order"
    }
  }
}

extension Severity {
  /// The word in a terminal's column.
  var column: String {
    switch self {
    case .info: "INFO"
    case .warning: "WARN"
    case .error: "ERROR"
    }
  }
}
