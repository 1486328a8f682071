public import TextModel

/// Two texts whose beads follow in a file, and where the alignment comes from.
public struct DocumentPair: Sendable, Hashable {
  /// A text.
  public struct Side: Sendable, Hashable {
    /// Its name or path, nil where nothing is known.
    public var name: String?
    /// Its language, nil where nothing is known.
    public var language: Language?

    /// Creates a side.
    public init(name: String? = nil, language: Language? = nil) {
      self.name = name
      self.language = language
    }
  }

  /// The program that made an alignment, and how.
  public struct Provenance: Sendable, Hashable {
    /// Its name.
    public var tool: String
    /// Its version.
    public var version: String
    /// The line from which the result can be made again, nil where there is none.
    public var signature: String?

    /// Creates a provenance.
    public init(tool: String, version: String, signature: String? = nil) {
      self.tool = tool
      self.version = version
      self.signature = signature
    }
  }

  /// The left text.
  public var left: Side
  /// The right text.
  public var right: Side
  /// Where the alignment comes from, nil where nothing is known.
  public var provenance: Provenance?

  /// Creates a pair.
  public init(left: Side = Side(), right: Side = Side(), provenance: Provenance? = nil) {
    self.left = left
    self.right = right
    self.provenance = provenance
  }
}
