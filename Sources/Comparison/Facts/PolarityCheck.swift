import Alignment
import Facts
import TextModel

/// Finds statements that one text denies and the other affirms.
enum PolarityCheck {
  static func drafts(_ pair: LinkedPair) -> [Draft] {
    let left = pair.leftStatements.flatMap(\.facts.cues)
    let right = pair.rightStatements.flatMap(\.facts.cues)
    let strong = (left.filter(\.isStrong), right.filter(\.isStrong))
    let choice = DenyingWords.count(in: pair.leftStatements) + DenyingWords.count(in: pair.rightStatements)
    // Another denial by choice of words evens out the one cue: «қатыспады» and «отказались», «не исключено».
    guard choice.isMultiple(of: 2) else { return [] }
    if !strong.0.isEmpty, right.isEmpty, let cue = strong.0.first, strong.0.count == 1 {
      return [draft(pair, cue, onLeft: true)]
    }
    if !strong.1.isEmpty, left.isEmpty, let cue = strong.1.first, strong.1.count == 1 {
      return [draft(pair, cue, onLeft: false)]
    }
    return []
  }

  private static func draft(_ pair: LinkedPair, _ cue: PolarityCue, onLeft: Bool) -> Draft {
    let statements = onLeft ? pair.leftStatements : pair.rightStatements
    let range = widened(cue.range, in: statements)
    return pair.draft(
      .negation, .error, certainty: 0.75, left: onLeft ? range : nil, right: onLeft ? nil : range,
      .denied)
  }

  /// The cue with the word that it negates, so that a reader sees what is denied.
  private static func widened(_ range: Range<Int>, in statements: [Side.Statement]) -> Range<Int> {
    for statement in statements {
      guard let at = statement.tokens.firstIndex(where: { $0.range == range }) else { continue }
      let token = statement.tokens[at]
      if ["не", "нет", "ни"].contains(token.folded), at + 1 < statement.tokens.count,
        statement.tokens[at + 1].kind == .word
      {
        return range.lowerBound..<statement.tokens[at + 1].range.upperBound
      }
      if ["емес", "жоқ"].contains(token.folded), at > 0, statement.tokens[at - 1].kind == .word {
        return statement.tokens[at - 1].range.lowerBound..<range.upperBound
      }
    }
    return range
  }
}
