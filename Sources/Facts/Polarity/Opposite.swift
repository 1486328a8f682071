public import TextModel

/// A word that has an opposite: to rise and to fall, better and worse, to open and to close.
public struct Opposite: Sendable, Hashable {
  /// What the two ends lie apart on.
  public enum Axis: Sendable, Hashable, CaseIterable {
    case quantity, quality, access, permission, course, support, obligation, price, speed, strength, result, safety
    case presence, trade, approval, prolongation, punctuality, inclusion, force, guilt, supply, majority, order, payment
    case imposition, strictness
  }

  /// The axis.
  public let axis: Axis
  /// Whether the word stands at its positive end: more, better, open, allowed, begun, for, obligatory, dear, fast.
  public let isPositive: Bool
  /// Bytes of the word.
  public let range: Range<Int>

  /// Creates a word with an opposite.
  public init(axis: Axis, isPositive: Bool, range: Range<Int>) {
    self.axis = axis
    self.isPositive = isPositive
    self.range = range
  }
}

/// Finds words that have an opposite.
public enum Opposites {
  /// The words of a sentence that have an opposite, in its order; none for a language other than Kazakh, whose tokens
  /// are read as Cyrillic whatever their script, and Russian. Linear in the tokens.
  public static func find(in tokens: [Token], language: Language) -> [Opposite] {
    guard language.isKazakh || language.isRussian else { return [] }
    let table = language.isKazakh ? OppositeWords.kazakh : OppositeWords.russian
    return tokens.indices.flatMap { index -> [Opposite] in
      let token = tokens[index]
      // A name is no direction: Өскемен.
      guard token.kind == .word, !token.isAbbreviated else { return [] }
      let before = index > 0 && tokens[index - 1].kind == .word ? tokens[index - 1].folded : ""
      return table.compactMap { words in
        words.end(of: token.folded, after: before).map {
          Opposite(axis: words.axis, isPositive: $0, range: token.range)
        }
      }
    }
  }
}
