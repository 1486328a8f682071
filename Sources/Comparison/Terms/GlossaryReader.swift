public import Lexicon
import Orthography
import TextModel

/// Reads glossaries: tab-separated values, and termbases in TBX.
public enum GlossaryReader {
  /// The glossary in a text: a termbase, as ``TermBase`` recognises and reads it, or a table of two columns, several
  /// wordings of a side joined by `;`.
  ///
  /// A first line of two language tags (`kk`, `ru`) names the columns; without it they are Kazakh and Russian. Further
  /// columns are notes. Blank lines and lines that begin with `#` are left out. Linear in the text.
  ///
  /// - Throws: `LexiconError` with the line that has fewer than two cells or an empty one, and for XML that is no
  ///   termbase of Kazakh and Russian terms.
  public static func glossary(of text: String, name: String) throws(LexiconError) -> Glossary {
    if TermBase.isOne(text, name: name) {
      let termBase = try TermBase.read(text, name: name)
      let glossary = Glossary(termBase)
      guard !glossary.entries.isEmpty || termBase.concepts.isEmpty else {
        throw LexiconError(
          name: name, line: termBase.concepts[0].line,
          problem: "no concept has both a Kazakh and a Russian term to keep to")
      }
      return glossary
    }
    return try table(text, name: name)
  }

  private static func table(_ text: String, name: String) throws(LexiconError) -> Glossary {
    var languages = (Language.kazakh, Language.russian)
    var entries: [GlossaryEntry] = []
    var isFirst = true
    for (index, row) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = row.last == "\r" ? row.dropLast() : row
      if line.allSatisfy({ $0 == " " || $0 == "\t" }) || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2 else {
        let isXML = line.drop { $0 == " " }.begins(with: "<")
        throw LexiconError(
          name: name, line: index + 1,
          problem: isXML
            ? "XML, but no TBX termbase; write TBX, or terms and renderings separated by tabs"
            : "one cell; write a term and its rendering, separated by a tab")
      }
      if isFirst, let tags = tags(cells) {
        languages = tags
        isFirst = false
        continue
      }
      isFirst = false
      let sides = (wordings(cells[0]), wordings(cells[1]))
      guard !sides.0.isEmpty, !sides.1.isEmpty else {
        throw LexiconError(name: name, line: index + 1, problem: "an empty cell; give both the term and its rendering")
      }
      entries.append(
        GlossaryEntry(
          left: GlossaryEntry.Side(language: languages.0, wordings: sides.0),
          right: GlossaryEntry.Side(language: languages.1, wordings: sides.1)))
    }
    return Glossary(entries: entries)
  }

  private static func tags(_ cells: [Substring]) -> (Language, Language)? {
    guard let a = Language(cells[0]), let b = Language(cells[1]) else { return nil }
    return (a, b)
  }

  private static func wordings(_ cell: Substring) -> [String] {
    cell.split(separator: ";").map { wording in
      String(wording.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
