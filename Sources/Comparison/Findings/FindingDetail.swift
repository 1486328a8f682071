/// What a finding can show beside the words at fault.
public enum FindingDetail: Sendable, Hashable {
  /// Of a quotation worded otherwise in one language: where the wordings part, word by word.
  case wording([WordChange])
  /// Of a term: how the text renders it, the most frequent first.
  case renderings([TermRendering])
  /// Of a term that a glossary rules on: what it wants.
  case wanted(WantedRendering)
  /// Of a speaker whom the text calls by a pronoun or a bare title: the person meant, as the text names him elsewhere;
  /// nil where the words at fault name him, or nobody is known.
  case speakers(left: String?, right: String?)
}

/// What a glossary wants a term to be rendered as.
public struct WantedRendering: Sendable, Hashable {
  /// The term as the glossary writes it.
  public let term: String
  /// Its renderings, the preferred one first.
  public let renderings: [String]
  /// Whether the term stands in the left text; the other one is at fault.
  public let isLeft: Bool

  /// Creates what is wanted.
  public init(term: String, renderings: [String], isLeft: Bool) {
    self.term = term
    self.renderings = renderings
    self.isLeft = isLeft
  }
}

/// One way in which a text renders a term.
public struct TermRendering: Sendable, Hashable {
  /// The words as the text writes them at the first place.
  public let text: String
  /// How often.
  public let count: Int

  /// Creates a rendering.
  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}
