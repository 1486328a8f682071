/// How often a term was met in linked texts, and in what share of the links the other side held a rendering that the
/// lexicon has for it.
///
/// A word that is mostly said otherwise, or left out, tells little by its lack of a match; learning counts which do.
public struct RenderingRate: Sendable, Hashable {
  /// The share of links, 0…1.
  public let share: Float
  /// The number of links.
  public let count: Int
  /// The share of all terms in those links, nil where it was not told: how far the linked texts follow each other to the
  /// word, which other texts need not.
  public let level: Float?

  /// Creates a rate.
  public init(share: Float, count: Int, level: Float? = nil) {
    self.share = share
    self.count = count
    self.level = level
  }
}

extension Lexicon {
  /// What was counted of a term in linked texts; nil where nothing was, as in the built-in lexicon.
  public func renderingRate(of key: TermKey, _ side: Side) -> RenderingRate? {
    withTable(side) { table in
      guard !table.rates.isEmpty, let number = table.number(of: key) else { return nil }
      return table.rates[UInt32(number)]
    }
  }
}
