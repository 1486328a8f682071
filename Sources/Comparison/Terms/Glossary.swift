public import TextModel

/// A term and its renderings as a glossary wants them.
public struct GlossaryEntry: Sendable, Hashable {
  /// The language and the wordings of one side, the preferred one first.
  public let left: Side
  /// The same of the other side.
  public let right: Side

  /// One language's side of an entry.
  public struct Side: Sendable, Hashable {
    /// The language.
    public let language: Language
    /// Wordings, the preferred one first; none is empty.
    public let wordings: [String]
    /// Wordings that are not to be used.
    public let avoided: [String]

    /// Creates a side.
    public init(language: Language, wordings: [String], avoided: [String] = []) {
      self.language = language
      self.wordings = wordings
      self.avoided = avoided
    }
  }

  /// Creates an entry.
  public init(left: Side, right: Side) {
    self.left = left
    self.right = right
  }
}

/// The terms of a user with the renderings that a translation must keep to.
///
/// Read by ``GlossaryReader`` from tab-separated files and termbases.
public struct Glossary: Sendable, Hashable {
  /// The entries in the order of the file.
  public private(set) var entries: [GlossaryEntry]

  /// Creates a glossary.
  public init(entries: [GlossaryEntry] = []) { self.entries = entries }

  /// Adds the entries of another glossary.
  public mutating func add(_ other: Glossary) { entries += other.entries }

  /// Both sides of each entry that has the two languages, turned so that `left` comes first.
  func sides(from left: Language, to right: Language) -> [(left: GlossaryEntry.Side, right: GlossaryEntry.Side)] {
    entries.compactMap { entry in
      switch (entry.left.language.base, entry.right.language.base) {
      case (left.base, right.base): (entry.left, entry.right)
      case (right.base, left.base): (entry.right, entry.left)
      default: nil
      }
    }
  }
}
