import Exchange
import Lexicon
import TextModel

/// How much of each text a lexicon knows, as `align lexicon stats` prints it.
struct CoverageTable: Table {
  struct Row {
    let path: String
    let language: Language
    let coverage: LexiconCoverage
  }

  let rows: [Row]

  static let columns = [
    "file", "language", "words", "content", "names", "known", "known_share", "translated", "translated_share",
  ]

  func cells(of row: Row) -> [String] {
    let coverage = row.coverage
    return [
      row.path, row.language.tag, String(coverage.words), String(coverage.content), String(coverage.names),
      String(coverage.known), share(coverage.known, coverage).map(ProbabilityText.shortest) ?? "",
      coverage.translated.map { String($0) } ?? "",
      coverage.translated.flatMap { share($0, coverage) }.map(ProbabilityText.shortest) ?? "",
    ]
  }

  func members(of row: Row, into object: inout JSONWriter) {
    let coverage = row.coverage
    object.member("file", row.path)
    object.member("language", row.language.tag)
    object.member("words", coverage.words)
    object.member("content", coverage.content)
    object.member("names", coverage.names)
    object.member("known", coverage.known)
    object.member("known_share", probability: share(coverage.known, coverage))
    object.key("translated")
    if let translated = coverage.translated { object.integer(translated) } else { object.null() }
    object.member("translated_share", probability: coverage.translated.flatMap { share($0, coverage) })
  }

  /// A share of the content words with three decimals, nil where there are none.
  private func share(_ part: Int, _ coverage: LexiconCoverage) -> Double? {
    coverage.content > 0 ? (Double(part) / Double(coverage.content) * 1000).rounded() / 1000 : nil
  }
}

/// The commonest stems without an entry in all texts of each language.
struct MissingStemTable: Table {
  struct Row {
    let language: Language
    let stem: String
    let count: Int
  }

  let rows: [Row]

  static let columns = ["language", "stem", "count"]

  init(_ texts: [CoverageTable.Row], first: Int) {
    rows = [Language.kazakh, .russian].flatMap { language in
      let counts = texts.filter { $0.language.base == language.base }.reduce(into: [String: Int]()) { counts, row in
        counts.merge(row.coverage.missing, uniquingKeysWith: +)
      }
      return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(first)
        .map { Row(language: language, stem: $0.key, count: $0.value) }
    }
  }

  func cells(of row: Row) -> [String] { [row.language.tag, row.stem, String(row.count)] }

  func members(of row: Row, into object: inout JSONWriter) {
    object.member("language", row.language.tag)
    object.member("stem", row.stem)
    object.member("count", row.count)
  }
}
