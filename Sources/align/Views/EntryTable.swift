import Exchange
import Lexicon
import Orthography
import TextModel

/// Entries of a lexicon as `align lexicon lookup` prints them.
struct EntryTable: Table {
  struct Row {
    let words: String
    let language: Language
    /// How the entry was found.
    let means: Means
    let entry: String
    let renderings: [(text: String, weight: Double)]
  }

  /// How an entry was found.
  enum Means: String {
    /// As a phrase of several words.
    case phrase
    /// Written as it is in the lexicon.
    case word
    /// By the stem that is left when endings are taken off.
    case stem
  }

  var rows: [Row] = []

  static let columns = ["words", "language", "found_by", "entry", "renderings"]

  func cells(of row: Row) -> [String] {
    let renderings = row.renderings.map { text, weight in
      weight < 1 ? "\(text) \(ProbabilityText.shortest(weight))" : text
    }
    return [
      row.words, row.language.tag, row.means.rawValue, row.entry, renderings.joined(separator: "; "),
    ]
  }

  func members(of row: Row, into object: inout JSONWriter) {
    for (column, cell) in zip(Self.columns.dropLast(), cells(of: row)) { object.member(column, cell) }
    object.key("renderings")
    object.array { list in
      for rendering in row.renderings {
        list.object { member in
          member.member("text", rendering.text)
          member.member("weight", probability: rendering.weight)
        }
      }
    }
  }

  /// The entries that words of a language stand for; Kazakh in any script.
  static func rows(_ words: String, _ language: Language, _ lexicon: Lexicon) -> [Row] {
    let side: Lexicon.Side = language.isKazakh ? .kazakh : .russian
    let tokens = DocumentReader(layout: .sentencePerLine, language: language).read(SourceText(text: words))
      .sentences.flatMap(\.tokens)
    var analyzer = TermAnalyzer(language: language, lexicon: lexicon)
    var rows: [Row] = []
    for unit in analyzer.units(of: tokens) {
      let written = tokens[unit.tokens].map(\.folded)
      for (position, term) in unit.terms.enumerated() {
        guard let entry = lexicon.text(of: term, side) else { continue }
        let renderings = texts(lexicon.weighedRenderings(of: term, from: side), lexicon, side.other)
        let isWritten = written.contains(WordFold.fold(entry))
        rows.append(
          Row(
            words: words, language: language,
            means: unit.isPhrase && position == 0 ? .phrase : isWritten ? .word : .stem, entry: entry,
            renderings: renderings))
      }
    }
    return rows
  }

  /// The written forms of renderings; those that differ by their stem alone are told once.
  private static func texts(
    _ renderings: [(key: TermKey, weight: Float)], _ lexicon: Lexicon, _ side: Lexicon.Side
  ) -> [(text: String, weight: Double)] {
    var seen: Set<String> = []
    return renderings.compactMap { rendering in
      guard let text = lexicon.text(of: rendering.key, side), seen.insert(text).inserted else { return nil }
      return (text, (Double(rendering.weight) * 1000).rounded() / 1000)
    }
  }
}
