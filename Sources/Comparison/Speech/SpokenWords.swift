import TextModel

/// The words of a quotation in some of its sentences, without the author words inside it.
struct SpokenWords {
  /// Words and numbers in order.
  let tokens: [Token]
  /// From the first word to the last.
  let range: Range<Int>?

  init(_ quotation: Quotation, in statements: [Side.Statement]) {
    var tokens: [Token] = []
    for statement in statements {
      var isAuthor = false
      var before: Token?
      for (index, token) in statement.tokens.enumerated() {
        defer { before = token }
        guard quotation.range.contains(token.range.lowerBound) else { continue }
        if token.kind == .mark {
          if Self.isDash(token), let mark = before?.folded, mark.allSatisfy({ ",.!?…:".contains($0) }) {
            // A dash after a mark opens the author words, where a verb of saying follows, and closes them.
            isAuthor = !isAuthor && Self.hasSpeechVerb(statement.tokens[(index + 1)...].prefix(4))
          }
          continue
        }
        if !isAuthor, quotation.speaker?.contains(token.range.lowerBound) != true { tokens.append(token) }
      }
    }
    self.tokens = tokens
    range = tokens.first.flatMap { first in tokens.last.map { first.range.lowerBound..<$0.range.upperBound } }
  }

  /// The words as a diff takes them.
  var folded: [(folded: String, range: Range<Int>)] { tokens.map { ($0.folded, $0.range) } }

  /// Whether a token is a dash of any length.
  static func isDash(_ token: Token) -> Bool {
    token.folded.unicodeScalars.allSatisfy { "-–—".unicodeScalars.contains($0) }
  }

  private static func hasSpeechVerb(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.kind == .word && SpeechVerb.isForm($0.folded) }
  }
}

/// Words between quotation marks, quotation or not.
enum QuotedSpan {
  /// Whether some statements have three words and more between marks, or marks that open or close without a partner.
  static func isAny(in statements: [Side.Statement]) -> Bool {
    var words = 0
    var isOpen = false
    for token in statements.flatMap(\.tokens) {
      if token.kind == .mark, token.folded.contains(where: { "«»“”„\"".contains($0) }) {
        if isOpen, words >= 3 { return true }
        isOpen.toggle()
        words = 0
      } else if token.kind == .word {
        words += 1
      }
    }
    return isOpen
  }

  /// How many quotation marks some statements have.
  static func marks(in statements: [Side.Statement]) -> Int {
    statements.flatMap(\.tokens).reduce(0) { count, token in
      token.kind == .mark ? count + token.folded.count { "«»“”„\"".contains($0) } : count
    }
  }
}
