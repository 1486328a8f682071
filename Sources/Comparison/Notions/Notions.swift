import Lexicon
import TextModel

/// One of the notions of a field, by its place in ``NotionTable``.
struct Notion: Hashable {
  /// The line of the table.
  let field: Int
  /// Its place among the notions of the field.
  let number: Int
}

/// Finds the words of a text that name a notion of some field.
struct Notions {
  /// The notions of words and phrases: Kazakh ones as dictionaries have them, Russian ones by their stems.
  private struct Index: Sendable {
    var kazakh: [String: Set<Notion>] = [:]
    var russian: [String: Set<Notion>] = [:]

    init(_ table: String) {
      for (field, line) in table.split(separator: "\n").enumerated() {
        for (number, cell) in line.split(separator: "|").enumerated() {
          let sides = cell.split(separator: "=")
          guard sides.count == 2 else { continue }
          let notion = Notion(field: field, number: number)
          for word in Self.words(sides[0]) { kazakh[word.joined(separator: " "), default: []].insert(notion) }
          for word in Self.words(sides[1]) {
            russian[word.map(RussianStemmer().stem).joined(separator: " "), default: []].insert(notion)
          }
        }
      }
    }

    private static func words(_ side: Substring) -> [[String]] {
      side.split(separator: ",").map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    }
  }

  private static let index = Index(NotionTable.text)

  /// The most words of a phrase in the table.
  private static let longest = 3

  /// A place where a side names a notion.
  struct Mention {
    let notions: Set<Notion>
    /// Index of the word of the side that it begins in.
    let word: Int
    /// Its last word.
    let last: Int
    /// Bytes of all its words.
    let range: Range<Int>
  }

  /// The mentions on one side of a link in order, of phrases that begin at one place the longest. Linear in the tokens.
  static func mentions(in side: SideWords, _ statements: [Side.Statement]) -> [Mention] {
    statements.enumerated().flatMap { number, statement -> [Mention] in
      let isKazakh = statement.language.isKazakh
      guard isKazakh || statement.language.isRussian else { return [] }
      let tokens = statement.tokens
      let readings = tokens.map { $0.kind == .word ? forms(of: $0.folded, isKazakh: isKazakh) : [] }
      var mentions: [Mention] = []
      var at = 0
      while at < tokens.count {
        let ends = (at + 1...min(tokens.count, at + longest)).reversed()
        let found = ends.lazy.compactMap { end in
          notions(readings[at..<end], isKazakh: isKazakh).map { (notions: $0, end: end) }
        }.first
        guard let found else {
          at += 1
          continue
        }
        let words = side.words.indices.filter {
          side.words[$0].statement == number && side.words[$0].tokens.overlaps(at..<found.end)
        }
        if let first = words.first, let last = words.last {
          mentions.append(
            Mention(
              notions: found.notions, word: first, last: last,
              range: tokens[at].range.lowerBound..<tokens[found.end - 1].range.upperBound))
        }
        at = found.end
      }
      return mentions
    }
  }

  /// The forms under which the table may have a word.
  private static func forms(of folded: String, isKazakh: Bool) -> [String] {
    guard isKazakh else { return [RussianStemmer().stem(of: folded)] }
    return [folded]
      + KazakhStemmer().candidates(of: folded).filter { base in
        // «куәлік» is no «куә».
        !folded.hasPrefix(base) || !derived.contains(where: folded.dropFirst(base.count).hasPrefix)
      }
  }

  private static let derived = ["лық", "лік", "дық", "дік", "тық", "тік", "сыз", "сіз", "шыл", "шіл"]

  /// The notions that some words in a row name together; all but the last of a Kazakh phrase stand as they are.
  private static func notions(_ readings: ArraySlice<[String]>, isKazakh: Bool) -> Set<Notion>? {
    guard let last = readings.last, readings.allSatisfy({ !$0.isEmpty }) else { return nil }
    let table = isKazakh ? index.kazakh : index.russian
    let before = readings.dropLast().map { $0[0] + " " }.joined()
    return last.lazy.compactMap { table[before + $0] }.first
  }
}
