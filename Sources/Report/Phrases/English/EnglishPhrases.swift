import Alignment
import Comparison

struct EnglishPhrases: Phrases {
  let language = ReportLanguage.english

  func sentences(_ count: Int) -> String { counted(count, "sentence") }
  func links(_ count: Int) -> String { counted(count, "link") }
  let covered = "covered"
  func leftOut(_ count: Int) -> String { "\(counted(count, "page line")) left out" }
  let pageFurniture = "Left out, as no part of the report:"
  let original = "original"
  func mode(_ mode: AlignmentMode) -> String { mode.rawValue }
  let leftName = (name: "left", sign: "L")
  let rightName = (name: "right", sign: "R")
  func heading(of side: SideName) -> String { "\(capital(side)) text" }

  func count(_ count: Int, _ severity: Severity) -> String { counted(count, name(of: severity)) }
  func accepted(_ count: Int) -> String { "\(count) accepted" }
  func hidden(_ count: Int) -> String { "\(count) hidden" }
  func notCompared(_ count: Int) -> String { "\(count) not compared" }
  func findings(_ count: Int) -> String { counted(count, "finding") }
  func agree(_ count: Int) -> String { "\(links(count)): no difference found" }
  let fullShowsThem = "--full shows them"
  let noDifferences = "no differences found"
  let nothingToShow = "no differences to show"
  let accepted = "accepted"
  func linked(confidence: String) -> String { "link \(confidence)" }
  let decimalMark = "."
  func notCompared(confidence: String) -> String { "not compared (confidence \(confidence))" }
  let tooLittleInCommon = "not compared (too little in common)"
  let uncertainLink = "a link too uncertain to compare"
  let agreeingLink = "a link in which no difference was found, with its confidence"

  func only(_ name: String) -> String { "only \(name)" }

  func name(of kind: FindingKind) -> String { kind.rawValue }

  func name(of severity: Severity) -> String {
    switch severity {
    case .info: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  func column(of severity: Severity) -> String {
    switch severity {
    case .info: "INFO"
    case .warning: "WARN"
    case .error: "ERROR"
    }
  }

  func name(of cause: StaleStatement.Cause) -> String { cause.rawValue }
  func count(_ count: Int, _ cause: StaleStatement.Cause) -> String { "\(count) \(name(of: cause))" }

  let oldState = "old"
  let newState = "new"

  func variants(_ term: String, _ renderings: [(text: String, places: String)]) -> String {
    "“\(term)” is rendered in several ways: \(Self.listed(renderings, "“", "”"))."
  }

  let explanationHeadings = (meaning: "What it means", method: "How it is found", limits: "What it misses")
  let table = TablePhrases(
    pair: "pair", errors: "errors", warnings: "warnings", notes: "notes", accepted: "accepted", linked: "links",
    covered: "covered", total: "total", unreadable: "could not be compared")
  let page = PagePhrases(
    findings: "Findings", filter: "Filter", filterHint: "words in findings", shown: "shown",
    nothingMatches: "No finding matches the filter.", noFindings: "No differences found.", kinds: "Kinds",
    severities: "Severities", notCompared: "Not compared", confidence: "confidence", alignment: "Alignment",
    help: "Keys", close: "Close", keyNext: "next finding", keyPrevious: "previous finding",
    keySearch: "search the findings", keyClear: "clear the selection and the search", keyHelp: "this help",
    skip: "Skip to the findings", counterpart: "corresponds to")

  /// `Kazakh`, `left`: before “text”.
  func adjective(_ side: SideName) -> String {
    switch side {
    case .kazakh: "Kazakh"
    case .russian: "Russian"
    case .left: "left"
    case .right: "right"
    }
  }

  private func capital(_ side: SideName) -> String {
    let word = adjective(side)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
