import Orthography

/// A row of a lexicon: a Kazakh word or fixed phrase and its usual Russian renderings.
public struct LexiconEntry: Sendable, Hashable {
  /// The Kazakh headword; verbs as the verbal noun in -у.
  public let kazakh: String
  /// The Russian renderings, most usual first.
  public let russian: [String]
  /// Part of speech: n v adj adv abbr num pron conj post part phr; of proper names the kind: person place org name, the
  /// last for those that are none of these.
  public let partOfSpeech: String

  /// Creates an entry.
  public init(kazakh: String, russian: [String], partOfSpeech: String) {
    self.kazakh = kazakh
    self.russian = russian
    self.partOfSpeech = partOfSpeech
  }
}

/// A lexicon file that is not shaped as it must be.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let name: String
  /// The line, from one.
  public let line: Int
  /// The column in Unicode scalars, from one, where the fault has one.
  public let column: Int?
  /// What is wrong and what to do.
  public let problem: String

  /// Creates an error.
  public init(name: String, line: Int, column: Int? = nil, problem: String) {
    self.name = name
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `name: line 3, column 5: problem`, the column left out where it is unknown.
  public var description: String { "\(name): line \(line)\(column.map { ", column \($0)" } ?? ""): \(problem)" }
}

/// Reads the project's own lexicon files: tab-separated `kk`, `ru` (renderings joined by `; `), `pos`; lines that
/// begin with `#` are comments.
public enum LexiconEntryReader {
  static let partsOfSpeech: Set<String> = [
    "n", "v", "adj", "adv", "person", "place", "org", "name", "abbr", "num", "pron", "conj", "post", "part", "phr",
  ]

  /// The entries of a file.
  ///
  /// - Throws: `LexiconError` with the line that has the wrong number of cells, an empty cell or an unknown part of
  ///   speech.
  public static func entries(of text: String, name: String) throws(LexiconError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.begins(with: "#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3 else {
        throw LexiconError(
          name: name, line: index + 1, problem: "\(cells.count) cells; write kk, ru and pos, separated by tabs")
      }
      let russian = cells[1].split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
      let kazakh = trimmed(cells[0][...])
      guard !kazakh.isEmpty, !russian.isEmpty else {
        throw LexiconError(name: name, line: index + 1, problem: "an empty cell; give both a headword and a rendering")
      }
      let partOfSpeech = trimmed(cells[2][...])
      guard partsOfSpeech.contains(partOfSpeech) else {
        throw LexiconError(
          name: name, line: index + 1,
          problem:
            "part of speech “\(partOfSpeech)” is unknown; use one of \(partsOfSpeech.sorted().joined(separator: " "))"
        )
      }
      entries.append(LexiconEntry(kazakh: kazakh, russian: russian, partOfSpeech: partOfSpeech))
    }
    return entries
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
