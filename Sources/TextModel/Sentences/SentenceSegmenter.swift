import Orthography

/// Cuts a paragraph of Kazakh or Russian prose into sentences.
///
/// Policy: author words stay with the last sentence that they quote (`«…!» – деді ол.` is one sentence), several
/// sentences inside a quotation are split, a bracketed sentence stays with the one before it, a line of dialogue with
/// its author words is kept together. The rules look at whole tokens on both sides of a terminator: abbreviations,
/// initials, ordinals, list numbers, addresses.
public struct SentenceSegmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// Byte ranges of the sentences of a paragraph, without surrounding spaces, in order.
  ///
  /// - Parameters:
  ///   - paragraph: The text, of one paragraph.
  ///   - offset: Where it begins in the document, in bytes; added to every range.
  /// - Returns: The ranges; none for a blank paragraph.
  /// - Complexity: Linear in the length of the paragraph.
  public func sentences(of paragraph: some StringProtocol, at offset: Int = 0) -> [Range<Int>] {
    let bytes = Array(paragraph.utf8)
    let ranges = sentences(of: ParagraphText(bytes: bytes, range: bytes.indices))
    return offset == 0 ? ranges : ranges.map { $0.lowerBound + offset..<$0.upperBound + offset }
  }

  /// The sentences of a paragraph by their places in its bytes; one whose capitals are unknown is cut without them.
  func sentences(of text: ParagraphText, isCaseless: Bool = false) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = text.start
    for end in ParagraphScan(text, isCaseless: isCaseless).boundaries() {
      if let range = text.trimmed(start, end) { ranges.append(range) }
      start = end
    }
    if let range = text.trimmed(start, text.end) { ranges.append(range) }
    return ranges
  }
}
