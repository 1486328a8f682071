/// What a finding can show beside the words at fault.
public enum FindingDetail: Sendable, Hashable {
  /// Of a quotation worded otherwise in one language: where the wordings part, word by word.
  case wording([WordChange])
  /// Of a term: how the text renders it, the most frequent first.
  case renderings([TermRendering])
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
