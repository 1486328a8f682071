/// A normalized text with the way back to the bytes it came from.
public struct NormalizedText: Hashable, Sendable {
  /// A stretch of the source that changed.
  public struct Edit: Hashable, Sendable {
    /// The bytes replaced, in the source.
    public let source: Range<Int>
    /// The bytes that stand for them, in the result.
    public let result: Range<Int>
  }

  /// The normalized text in UTF-8.
  public let bytes: [UInt8]
  /// What changed, in order; everything between edits was copied byte for byte.
  public let edits: [Edit]

  /// The source bytes behind a range of result bytes: O(log edits).
  ///
  /// A range that touches an edit takes in all of the edit's source; an empty range maps to an empty range.
  ///
  /// - Precondition: `range` lies inside `bytes`.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range outside the normalized text")
    let lower = start(of: range.lowerBound)
    return lower..<(range.isEmpty ? lower : end(of: range.upperBound))
  }

  /// The source offset where the result byte at `offset` begins.
  private func start(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.result.lowerBound <= offset }) else { return offset }
    if edit.result.contains(offset) { return edit.source.lowerBound }
    return edit.source.upperBound + offset - edit.result.upperBound
  }

  /// The source offset where the result byte before `offset` ends.
  private func end(of offset: Int) -> Int {
    guard let edit = lastEdit(where: { $0.result.lowerBound < offset }) else { return offset }
    return edit.source.upperBound + max(0, offset - edit.result.upperBound)
  }

  /// The last of the leading edits for which a condition holds.
  private func lastEdit(where holds: (Edit) -> Bool) -> Edit? {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : edits[low - 1]
  }
}

/// Copies a source, replacing pieces and recording each as an edit.
struct EditWriter {
  private var bytes: [UInt8] = []
  private var edits: [NormalizedText.Edit] = []
  private var copied = 0

  mutating func replace(_ range: Range<Int>, of source: Span<UInt8>, with replacement: some Collection<UInt8>) {
    copy(to: range.lowerBound, of: source)
    let start = bytes.count
    bytes.append(contentsOf: replacement)
    edits.append(NormalizedText.Edit(source: range, result: start..<bytes.count))
    copied = range.upperBound
  }

  consuming func finish(_ source: Span<UInt8>) -> NormalizedText {
    copy(to: source.count, of: source)
    return NormalizedText(bytes: bytes, edits: edits)
  }

  private mutating func copy(to end: Int, of source: Span<UInt8>) {
    bytes.reserveCapacity(bytes.count + end - copied)
    for index in copied..<end { bytes.append(source[index]) }
  }
}
