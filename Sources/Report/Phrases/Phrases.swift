import Alignment
import Comparison
import Exchange

/// What reports say, in one language. Every language says all of it, so that a missing phrase does not compile.
protocol Phrases: Sendable {
  var language: ReportLanguage { get }

  // MARK: Texts and links

  /// `13 sentences`.
  func sentences(_ count: Int) -> String
  /// `11 links`.
  func links(_ count: Int) -> String
  /// Stands before the covered part of each text.
  var covered: String { get }
  /// `11 page lines left out`: how many lines around both reports were taken for page furniture.
  func leftOut(_ count: Int) -> String
  /// Stands above these lines.
  var pageFurniture: String { get }
  /// Of a text from which the other was translated.
  var original: String { get }
  func mode(_ mode: AlignmentMode) -> String
  /// In front of a sentence of one of two texts in one language, with the sign of a sentence that only it has.
  var leftName: (name: String, sign: String) { get }
  var rightName: (name: String, sign: String) { get }
  /// `Kazakh text`, as a heading.
  func heading(of side: SideName) -> String

  // MARK: Counts

  /// `2 errors`, `3 warnings`, `1 note`.
  func count(_ count: Int, _ severity: Severity) -> String
  func accepted(_ count: Int) -> String
  func hidden(_ count: Int) -> String
  func notCompared(_ count: Int) -> String
  func findings(_ count: Int) -> String
  /// `7 links: no difference found`.
  func agree(_ count: Int) -> String
  /// How to see what is not shown.
  var fullShowsThem: String { get }
  var noDifferences: String { get }
  var nothingToShow: String { get }

  // MARK: Findings

  func name(of kind: FindingKind) -> String
  /// `only kk`: in place of the kind of a sentence that the other text lacks, with the name in front of sentences.
  func only(_ name: String) -> String
  /// A few words for the legend.
  func meaning(of kind: FindingKind) -> String
  func explanation(of kind: FindingKind) -> KindExplanation
  /// A severity in a heading or a table.
  func name(of severity: Severity) -> String
  /// A severity in the terminal's column.
  func column(of severity: Severity) -> String
  func message(_ reason: Reason, _ words: FindingWords) -> String
  /// An accepted finding's mark.
  var accepted: String { get }
  func notCompared(confidence: String) -> String
  /// A link that stands where a counterpart is due, whose sides share too little to be held against each other.
  var tooLittleInCommon: String { get }
  /// `link 0.98`: how sure it is that the sentences belong together.
  func linked(confidence: String) -> String
  /// What stands between the whole and the decimals of a number.
  var decimalMark: String { get }
  var uncertainLink: String { get }
  var agreeingLink: String { get }

  // MARK: Revisions

  /// What became of a statement: `changed`.
  func name(of cause: StaleStatement.Cause) -> String
  func count(_ count: Int, _ cause: StaleStatement.Cause) -> String
  /// What the text before a correction and the corrected one are called, behind the name of their language.
  var oldState: String { get }
  var newState: String { get }

  // MARK: Collections

  /// A sentence about a term, in small letters, and how it is rendered.
  func variants(_ term: String, _ renderings: [(text: String, places: String)]) -> String

  // MARK: Parts of a report

  var explanationHeadings: (meaning: String, method: String, limits: String) { get }
  var table: TablePhrases { get }
  var page: PagePhrases { get }
}

extension Phrases {
  /// Why a link was not compared: how unsure it is, or what it joins where it is as likely as not.
  func notCompared(at confidence: Double) -> String {
    confidence < 0.5 ? notCompared(confidence: probability(confidence)) : tooLittleInCommon
  }

  /// A probability with two decimals, as the language writes them.
  func probability(_ probability: Double) -> String {
    let parts = ProbabilityText.fixed(probability, decimals: 2).split(separator: ".")
    return parts.joined(separator: decimalMark)
  }
}

/// What a kind of finding means, how it is found and what it misses.
struct KindExplanation {
  let meaning: String
  let method: String
  let limits: String
}

/// The headings of tables.
struct TablePhrases {
  let pair: String
  let errors: String
  let warnings: String
  let notes: String
  let accepted: String
  let linked: String
  let covered: String
  let total: String
  let unreadable: String
}

/// What the page says beside its findings.
struct PagePhrases {
  let findings: String
  let filter: String
  let filterHint: String
  let shown: String
  let nothingMatches: String
  let noFindings: String
  let kinds: String
  let severities: String
  let notCompared: String
  let confidence: String
  let alignment: String
  let help: String
  let close: String
  let keyNext: String
  let keyPrevious: String
  let keySearch: String
  let keyClear: String
  let keyHelp: String
  let skip: String
  let counterpart: String
}
