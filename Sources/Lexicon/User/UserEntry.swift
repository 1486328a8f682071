import Orthography

/// A row of a user's lexicon: an entry and what is to be done with it.
public struct UserEntry: Sendable, Hashable {
  /// What is to be done with the pairs of an entry.
  public enum Ruling: Sendable, Hashable {
    /// They are added; `weight`, 0…1, tells how sure they are.
    case add(weight: Float)
    /// They are taken out, whoever entered them.
    case forbid
    /// They are the headword's only renderings, whatever else is entered or forbidden.
    case force
    /// Nothing is entered; the side that is not `UserEntry.anything` was met in `count` links, and in a share of them
    /// the other side held a rendering of it.
    case observe(share: Float, count: Int)
  }

  /// Stands for all renderings of a word of which a rate is told.
  public static let anything = "*"

  /// The entry.
  public let entry: LexiconEntry
  /// What is to be done with it.
  public let ruling: Ruling
  /// The line of the file, from one.
  public let line: Int

  /// Creates a row.
  public init(entry: LexiconEntry, ruling: Ruling, line: Int) {
    self.entry = entry
    self.ruling = ruling
    self.line = line
  }
}

extension LexiconEntry {
  /// The part of speech of a headword that is a stem found in texts, to be taken exactly as written.
  public static let stem = "stem"

  /// What stands for the part of speech in a row that tells how often a word is rendered as the lexicon has it.
  public static let rate = "rate"

  /// The part of speech of an entry that names none: a phrase where the headword has several words; a verb where it
  /// ends in -у and some rendering is an infinitive; else a noun.
  static func guessedPartOfSpeech(_ kazakh: String, _ russian: [String]) -> String {
    if kazakh.contains(" ") { return "phr" }
    let infinitives = ["ть", "ти", "чь", "ться", "тись", "чься"]
    let isVerb = russian.contains { rendering in
      rendering.split(separator: " ").contains { word in word.ends(withAny: infinitives) }
    }
    return isVerb && (kazakh.ends(with: "у") || kazakh.ends(with: "ю")) ? "v" : "n"
  }
}
