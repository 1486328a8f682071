import Orthography
import TextModel

/// Words by which a statement is bound to a condition.
enum ConditionWords {
  /// Whether some statements have any word that may tell a condition.
  static func mayBeAny(in statements: [Side.Statement]) -> Bool {
    statements.contains { statement in
      statement.tokens.contains { token in
        token.kind == .word
          && (statement.language.isKazakh
            ? isConditional(token.folded) || token.folded.begins(withAny: kazakh)
              || token.folded.ends(withAny: kazakhEndings)
            : russian.contains(token.folded) || token.folded.begins(with: "услови"))
      }
    }
  }

  /// The words of the first condition of a side: from the beginning of its clause to the verb in «-са», or the clause that
  /// `если` begins; nil for none, and for one that changes nothing.
  static func clause(in side: SideWords, isKazakh: Bool) -> Range<Int>? {
    for index in side.words.indices {
      let word = side.words[index]
      let clause = side.clauses[word.clause].words
      if isKazakh {
        guard isConditional(word.last) else { continue }
        let next = index + 1 < side.words.count ? side.words[index + 1].folded : ""
        return ["да", "де"].contains(next) ? nil : clause.lowerBound..<index + 1
      }
      if word.folded == "если" || word.folded == "условии" && index > 0 {
        let isIdle = index > 0 && side.words[index - 1].folded == "даже"
        return isIdle ? nil : index..<clause.upperBound
      }
    }
    return nil
  }

  private static func isConditional(_ folded: String) -> Bool {
    folded.unicodeScalars.count > 4 && folded.ends(withAny: ["са", "се", "сақ", "сек"])
      && !["болса", "ендеше", "касса", "масса", "пьеса", "сүйенсек", "асса", "кешенсе"].contains(folded)
  }

  private static let kazakh = ["егер", "жағдайда", "шартымен", "болған", "тек", "ғана", "соң", "кейін"]
  private static let kazakhEndings = [
    "йынша", "йінше", "май", "мей", "бай", "бей", "пай", "пей", "ғанда", "генде", "қанда", "кенде",
  ]
  private static let russian: Set<String> = [
    "если", "условии", "случае", "при", "без", "когда", "пока", "лишь", "только", "после", "иначе", "бы", "коли", "раз",
  ]
}
