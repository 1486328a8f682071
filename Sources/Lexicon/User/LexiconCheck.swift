import Orthography

/// Looks for what is wrong with a user's lexicon: rows of bad form, pairs given twice or ruled both ways, words in the
/// wrong column or of mixed scripts.
public enum LexiconCheck {
  /// The outcome of a check.
  public struct Outcome: Sendable, Hashable {
    /// The number of rows that are well formed.
    public let entries: Int
    /// What is wrong, by line.
    public let problems: [LexiconError]
  }

  /// Checks the content of a file.
  ///
  /// - Throws: `LexiconError` where the format is not known, so that no row can be read.
  /// - Complexity: Linear in the length of the text.
  public static func outcome(of text: String, name: String) throws(LexiconError) -> Outcome {
    let reading = try LexiconFormat.reading(of: text, name: name)
    var problems = reading.problems
    var seen: [Pair: Int] = [:]
    for row in reading.entries {
      for problem in alphabetProblems(row.entry) + repetitions(row, in: &seen) {
        problems.append(LexiconError(name: name, line: row.line, problem: problem))
      }
    }
    return Outcome(
      entries: reading.entries.count,
      problems: problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        .map(\.element))
  }

  private struct Pair: Hashable {
    let kazakh: [String]
    let russian: [String]
  }

  private static func repetitions(_ row: UserEntry, in seen: inout [Pair: Int]) -> [String] {
    row.entry.russian.compactMap { rendering in
      let pair = Pair(kazakh: LexiconWords.folded(row.entry.kazakh), russian: LexiconWords.folded(rendering))
      guard let earlier = seen.updateValue(row.line, forKey: pair) else { return nil }
      seen[pair] = earlier
      return "“\(row.entry.kazakh)” – “\(rendering)” stands in line \(earlier) already; keep one"
    }
  }

  private static func alphabetProblems(_ entry: LexiconEntry) -> [String] {
    var problems: [String] = []
    for text in [entry.kazakh] + entry.russian where text != UserEntry.anything {
      let classes = Set(text.unicodeScalars.map(Letter.classify).filter(\.isLetter))
      if classes.isEmpty { problems.append("“\(text)” has no letters; write a word") }
      if classes.contains(.arabic) || classes.contains(.foreign) {
        problems.append("“\(text)” is in a script that the lexicon is not looked up in; write Cyrillic")
      }
      for word in LexiconWords.split(text) where isMixed(word) {
        problems.append("“\(word)” mixes Latin and Cyrillic letters; write it in one script")
      }
    }
    for rendering in entry.russian where KazakhAlphabet.marks(rendering) {
      problems.append("“\(rendering)” has Kazakh letters but stands as Russian; exchange the columns or mend it")
    }
    return problems
  }

  /// Whether some stretch between hyphens has letters of both alphabets.
  private static func isMixed(_ word: Substring) -> Bool {
    word.split(separator: "-").contains { part in
      let classes = Set(part.unicodeScalars.map(Letter.classify))
      return classes.contains(.latin) && classes.contains(.cyrillic)
    }
  }
}
