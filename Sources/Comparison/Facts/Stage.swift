import TextModel

/// Whether words put something before now or say that it holds now: «бұрын 40 орын болған, енді 60».
enum Stage: Equatable {
  case before
  case now

  /// The stage that the words of a stretch of bytes tell; nil where they tell none, or both. Linear in the tokens.
  static func told(in range: Range<Int>, _ statements: [Side.Statement]) -> Stage? {
    var told: Stage?
    for statement in statements where statement.sentence.range.overlaps(range) {
      for token in statement.tokens where token.kind == .word && range.contains(token.range.lowerBound) {
        guard let stage = words[token.folded] else { continue }
        if let told, told != stage { return nil }
        told = stage
      }
    }
    return told
  }

  private static let words: [String: Stage] = [
    "бұрын": .before, "бұрынғы": .before, "бұрында": .before, "бұған": .before, "әуелде": .before, "раньше": .before,
    "прежде": .before, "ранее": .before, "прежний": .before, "прежние": .before, "прежних": .before,
    "изначально": .before, "қазір": .now, "қазіргі": .now, "енді": .now, "бүгінде": .now, "теперь": .now,
    "сейчас": .now, "ныне": .now, "нынешний": .now, "нынешние": .now, "нынешних": .now, "сегодня": .now,
  ]
}
