import Orthography

/// A stretch of text with Kazakh and Russian in it, clause by clause.
///
/// The words around quotations tell whose text it is: a Kazakh report that quotes a Russian speaker at length is Kazakh.
struct MixedText {
  /// Letters of the clauses told.
  private struct Letters {
    var kazakh = 0
    var russian = 0

    /// The language that has most of them, nil if that is none.
    var language: Language? { kazakh == russian ? nil : kazakh > russian ? .kazakh : .russian }

    mutating func add(_ letters: Int, of language: Language) {
      if language == .kazakh { kazakh += letters } else if language == .russian { russian += letters }
    }
  }

  private var around = Letters()
  private var quoted = Letters()

  /// Fewest letters of a clause that tells, and of the words around quotations.
  private static let fewest = 12

  /// Reads a stretch of well-formed UTF-8. Linear.
  init(_ bytes: [UInt8], in range: Range<Int>, by identifier: LanguageIdentifier) {
    let text = ParagraphText(bytes: bytes, range: range)
    var start = range.lowerBound
    var isQuoted = false
    for token in Tokenizer().tokens(of: bytes, in: range) where token.kind == .mark {
      add(text.trimmed(start, token.range.lowerBound), of: bytes, isQuoted: isQuoted, by: identifier)
      start = token.range.upperBound
      switch text.scalar(token.range.lowerBound) {
      case "«", "„": isQuoted = true
      case "»", "”": isQuoted = false
      case "“", "\"": isQuoted.toggle()
      default: break
      }
    }
    add(text.trimmed(start, range.upperBound), of: bytes, isQuoted: isQuoted, by: identifier)
  }

  private mutating func add(_ clause: Range<Int>?, of bytes: [UInt8], isQuoted: Bool, by identifier: LanguageIdentifier)
  {
    guard let clause else { return }
    let letters = ScriptCounts(bytes, in: clause).letters
    guard letters >= Self.fewest else { return }
    let language = identifier.identifyUnmixed(bytes, in: clause)
    if isQuoted { quoted.add(letters, of: language) } else { around.add(letters, of: language) }
  }

  /// The language of the words around quotations that are in the other one; nil where none are.
  var languageOfFrame: Language? {
    guard let frame = around.language, let quoted = quoted.language, frame != quoted else { return nil }
    return frame
  }

  /// The language of the words around the quotations; where they tell none, of the whole.
  var language: Language? {
    if let language = around.language { return language }
    return quoted.language
  }
}
