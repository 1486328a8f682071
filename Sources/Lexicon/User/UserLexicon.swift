/// A lexicon that a user brings: rows in the order of the file.
public struct UserLexicon: Sendable, Hashable {
  /// Pairs less sure than this are noise and are left out.
  public static let leastWeight: Float = 0.05

  /// The name of the file.
  public let name: String
  /// Its rows.
  public let entries: [UserEntry]

  /// Creates a lexicon.
  public init(name: String, entries: [UserEntry]) {
    self.name = name
    self.entries = entries
  }

  /// Reads a lexicon in any of the formats that `LexiconFormat` recognises.
  ///
  /// - Parameters:
  ///   - text: The content of the file.
  ///   - name: Its name, by whose extension the format is recognised first, and under which errors tell of it.
  /// - Returns: Its rows.
  /// - Throws: `LexiconError`, the first fault of the file.
  /// - Complexity: Linear in the length of the text.
  public static func read(_ text: String, name: String) throws(LexiconError) -> UserLexicon {
    let reading = try LexiconFormat.reading(of: text, name: name)
    if let first = reading.problems.first { throw first }
    return UserLexicon(name: name, entries: reading.entries)
  }
}

extension UserLexicon {
  /// Notes the rates of words, and with each the rate of all words together, where the file tells it.
  fileprivate func noteRates(in builder: inout LexiconBuilder) {
    let rates = entries.compactMap { row -> (entry: LexiconEntry, share: Float, count: Int)? in
      guard case .observe(let share, let count) = row.ruling else { return nil }
      return (row.entry, share, count)
    }
    let level = rates.last { $0.entry.kazakh == UserEntry.anything && $0.entry.russian == [UserEntry.anything] }?.share
    for (entry, share, count) in rates {
      let isRussian = entry.kazakh == UserEntry.anything
      guard let text = isRussian ? entry.russian.first : entry.kazakh, text != UserEntry.anything else { continue }
      builder.note(
        RenderingRate(share: share, count: count, level: level), of: text, on: isRussian ? .russian : .kazakh)
    }
  }
}

/// What was read of a file: good rows, and the faults of the others.
struct LexiconReading {
  var entries: [UserEntry] = []
  var problems: [LexiconError] = []
}

extension Lexicon {
  /// A lexicon with what users bring added to it.
  ///
  /// Rows that add come first, then those that forbid, then those that force, in whatever order the files have them:
  /// a forbidden pair is out whoever entered it, and a forced one in whoever forbids it. Of rates the last one stands.
  /// - Parameters:
  ///   - base: The lexicon to begin with, or nil for none.
  ///   - users: The users' lexicons.
  /// - Returns: `base` itself where there are no users' lexicons.
  /// - Complexity: Linear in the size of all lexicons.
  public static func merged(_ base: Lexicon?, with users: [UserLexicon]) -> Lexicon? {
    guard !users.isEmpty else { return base }
    var builder = base.map { LexiconBuilder(extending: $0) } ?? LexiconBuilder()
    var forced: [[String]: [LexiconEntry]] = [:]
    var headwords: [[String]] = []
    let rows = users.flatMap(\.entries)
    for row in rows {
      switch row.ruling {
      case .add(let weight) where weight >= UserLexicon.leastWeight: builder.add(row.entry, weight: weight)
      case .add, .forbid, .observe: continue
      case .force:
        let headword = LexiconWords.folded(row.entry.kazakh)
        if forced[headword] == nil { headwords.append(headword) }
        forced[headword, default: []].append(row.entry)
      }
    }
    for row in rows where row.ruling == .forbid { builder.remove(row.entry) }
    for headword in headwords { builder.force(forced[headword] ?? []) }
    for user in users { user.noteRates(in: &builder) }
    return builder.build()
  }
}
