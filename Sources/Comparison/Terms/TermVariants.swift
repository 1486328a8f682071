/// A term that the texts of a collection render in more than one way.
public struct TermVariants: Sendable, Hashable {
  /// How much it matters that a term varies: as much as within one text.
  public static let severity = Severity.warning

  /// The term as first written, in small letters.
  public let term: String
  /// The text that has the term.
  public let side: PairSide
  /// Its renderings, the most frequent first; equal counts in the order of the texts.
  public let renderings: [Rendering]

  /// One way in which texts of the collection render a term.
  public struct Rendering: Sendable, Hashable {
    /// The words as first written.
    public let text: String
    /// Where they stand, in the order of the texts.
    public let places: [Place]

    /// The numbers of the pairs that have it, ascending.
    public var pairs: [Int] { Set(places.map(\.pair)).sorted() }

    /// Creates a rendering.
    public init(text: String, places: [Place]) {
      self.text = text
      self.places = places
    }
  }

  /// Where a rendering stands.
  public struct Place: Sendable, Hashable {
    /// The number of the pair, as the census was told it.
    public let pair: Int
    /// The zero-based number of the sentence in the text that has not the term.
    public let sentence: Int
    /// The words as byte range in that text.
    public let range: Range<Int>

    /// Creates a place.
    public init(pair: Int, sentence: Int, range: Range<Int>) {
      self.pair = pair
      self.sentence = sentence
      self.range = range
    }
  }

  /// Creates a term with its renderings.
  public init(term: String, side: PairSide, renderings: [Rendering]) {
    self.term = term
    self.side = side
    self.renderings = renderings
  }
}
