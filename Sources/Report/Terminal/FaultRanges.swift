import Comparison

extension Finding {
  /// The words to mark on the left: of a quotation worded otherwise the words that differ, else the words at fault; none
  /// where the sentence is at fault as a whole.
  var leftFaults: [Range<Int>] { faults(leftRange, \.left) }

  /// The words to mark on the right.
  var rightFaults: [Range<Int>] { faults(rightRange, \.right) }

  private func faults(_ range: Range<Int>?, _ side: (WordChange) -> Range<Int>?) -> [Range<Int>] {
    if kind == .onlyLeft || kind == .onlyRight { return [] }
    if case .wording(let changes) = detail { return changes.compactMap(side) }
    return range.map { [$0] } ?? []
  }
}
