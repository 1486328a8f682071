import TextModel

/// Text that breaks off: a teaser cut at its last words, which cannot be asked for what stood behind them.
struct BrokenText {
  let pair: LinkedPair

  /// Whether a figure or date may have stood in the lost end of the other side: no word behind it finds its rendering there.
  /// Linear in the words.
  func mayHaveHeld(_ range: Range<Int>, onLeft: Bool) -> Bool {
    guard let last = pair.statements(onLeft: !onLeft).last, breaksOff(last) else { return false }
    let words = pair.words.side(onLeft: onLeft).words
    return !words.indices.contains {
      words[$0].isContent && words[$0].range.lowerBound >= range.upperBound
        && pair.words.isTaken($0, onLeft: onLeft)
    }
  }

  /// Whether a statement ends with an ellipsis, or without a mark where no title does: after many words, in a comma or in
  /// a number.
  private func breaksOff(_ statement: Side.Statement) -> Bool {
    guard let last = statement.tokens.last else { return false }
    if last.folded == "…" { return true }
    switch last.kind {
    case .mark: return last.folded == ","
    case .number: return true
    default: return statement.tokens.count { $0.kind == .word } >= Self.longestTitle
    }
  }

  /// Words of a title that is long already.
  private static let longestTitle = 16
}
