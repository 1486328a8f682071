import Exchange
import TextModel

/// The languages of a text with their shares of its letters, as `align identify` prints them.
struct LanguageShares {
  private let shares: [LanguageShare]
  /// Below this a language is a name or a quotation, not a part of the text.
  private static let least = 0.05

  init(_ text: String) { self.init(LanguageIdentifier().shares(of: text)) }

  init(_ document: Document) { self.init(LanguageIdentifier().shares(of: document)) }

  private init(_ shares: [LanguageShare]) { self.shares = shares.filter { $0.share >= Self.least } }

  /// `kk`, or `kk:0.62 ru:0.38` where several are mixed; empty for a text without letters.
  var text: String {
    if shares.count == 1 { return shares[0].language.tag }
    return shares.map { "\($0.language):\(ProbabilityText.fixed($0.share, decimals: 2))" }.joined(separator: " ")
  }

  /// The member `languages`: an array of objects with a language and its share.
  func write(into object: inout JSONWriter) {
    object.key("languages")
    object.array { array in
      for share in shares {
        array.object {
          $0.member("language", share.language.tag)
          $0.key("share")
          $0.probability(share.share)
        }
      }
    }
  }
}

/// The language of a whole document.
struct DocumentLanguageTable: Table {
  let rows: [Document]

  init(_ document: Document) { rows = [document] }

  static let columns = ["language", "script", "languages"]

  func cells(of row: Document) -> [String] {
    [row.language.tag, ScriptCode.of(row.source.string), LanguageShares(row).text]
  }

  func members(of row: Document, into object: inout JSONWriter) {
    object.member("language", row.language.tag)
    object.member("script", ScriptCode.of(row.source.string))
    LanguageShares(row).write(into: &object)
  }
}
