import Comparison

extension Finding {
  /// The text that is to be mended: the one with a fault of its own; the one that does not keep to the glossary; the
  /// translation, where the original is known; else the text that has the words at fault, the left one where both have.
  func placeToMend(in pair: ComparedPair) -> PairSide {
    let owner: PairSide = leftRange == nil && (rightRange != nil || left.isEmpty) ? .right : .left
    switch reason {
    case .openBracket, .openQuotation, .otherLanguage: return owner
    default: break
    }
    if case .wanted(let wanted) = detail { return wanted.isLeft ? .right : .left }
    return pair.original.map { $0 == .left ? .right : .left } ?? owner
  }
}
