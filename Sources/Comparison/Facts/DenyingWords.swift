import TextModel

/// Words that deny without a negation: to refuse, to forbid, to break a rule, to rule out.
enum DenyingWords {
  /// How many of them some statements have. Linear in the words.
  static func count(in statements: [Side.Statement]) -> Int {
    statements.flatMap(\.tokens).count { token in
      token.kind == .word && beginnings.contains { token.folded.hasPrefix($0) }
    }
  }

  private static let beginnings = [
    "отказ", "запрет", "запрещ", "наруш", "исключен", "исключа", "исключи", "воздерж", "бұзыл", "бұзд", "бұзу", "бұзғ",
    "тыйым", "тартын",
  ]
}
