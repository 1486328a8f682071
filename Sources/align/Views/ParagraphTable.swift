import Exchange
import Orthography
import TextModel

/// The paragraphs of a document as `align identify` prints them.
struct ParagraphTable: Table {
  private let source: SourceText
  let rows: [Paragraph]

  init(_ document: Document) {
    source = document.source
    rows = document.paragraphs
  }

  static let columns = ["language", "script", "start", "end", "role", "text", "languages"]

  func cells(of row: Paragraph) -> [String] {
    let range = source.sourceRange(row.range)
    let text = source.string(row.range)
    return [
      row.language.tag, ScriptCode.of(text), number(range?.lowerBound), number(range?.upperBound),
      row.role.rawValue, text,
      LanguageShares(text).text,
    ]
  }

  func members(of row: Paragraph, into object: inout JSONWriter) {
    let range = source.sourceRange(row.range)
    let text = source.string(row.range)
    object.member("language", row.language.tag)
    object.member("script", ScriptCode.of(text))
    object.member("start", range?.lowerBound)
    object.member("end", range?.upperBound)
    object.member("role", row.role.rawValue)
    object.member("text", text)
    LanguageShares(text).write(into: &object)
  }
}

/// Scripts by their ISO 15924 codes.
enum ScriptCode {
  /// The script of most letters of a text: `Cyrl`, `Latn`, `Arab`; `Zyyy` where it has no letters, `Zzzz` for others.
  static func of(_ text: String) -> String {
    var counts: [LetterClass: Int] = [:]
    for scalar in text.unicodeScalars {
      let kind = Letter.classify(scalar)
      if kind.isLetter { counts[kind, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return switch most?.key {
    case .cyrillic: "Cyrl"
    case .latin: "Latn"
    case .arabic: "Arab"
    case nil: "Zyyy"
    default: "Zzzz"
    }
  }
}
