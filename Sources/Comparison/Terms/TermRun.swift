import Facts
import Lexicon
import TextModel

/// Words of a statement that may be a term.
enum TermRun {
  /// The noun phrases of two to four content words of a statement: in Russian adjectives before their noun, in Kazakh
  /// words without a case before a noun that belongs to no other. None is part of a longer one, but for phrases of the
  /// lexicon, nor has a name in it.
  static func all(in statement: Side.Statement, language: Language) -> [Range<Int>] {
    guard statement.language.base == language.base else { return [] }
    let occupied = statement.facts.quantities.map(\.numberRange) + statement.facts.dates.map(\.range)
    let isTerm = statement.tokens.enumerated().map { index, token in
      token.kind == .word && token.folded.unicodeScalars.count > 2 && !token.isAbbreviated
        && (!token.isCapitalised || index == 0)
        && !FunctionWords.contains(token.folded, language) && !SpeechVerb.isForm(token.folded)
        && !VerbForm.isLikely(token.folded, language)
        && !occupied.contains { $0.overlaps(token.range) }
    }
    let known = Set(statement.units.filter(\.isPhrase).map(\.tokens))
    let phrase = NounPhrase(tokens: statement.tokens, isKazakh: language.isKazakh)
    return (2...4).flatMap { length in
      isTerm.indices.dropLast(length - 1).map { $0..<$0 + length }.filter { run in
        run.allSatisfy { isTerm[$0] } && (known.contains(run) || phrase.isWhole(run))
      }
    }
  }
}

/// Tells which runs of words are noun phrases, by the endings of the words.
private struct NounPhrase {
  let tokens: [Token]
  let isKazakh: Bool

  func isWhole(_ run: Range<Int>) -> Bool {
    run.dropLast().allSatisfy(isModifier) && isHead(run.upperBound - 1)
      && !(tokens.indices.contains(run.lowerBound - 1) && isModifier(run.lowerBound - 1))
  }

  private func isModifier(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    let word = tokens[index].folded
    guard isKazakh else { return NounForm.isRussianAdjective(word) }
    return !NounForm.hasKazakhCase(word) && !NounForm.isKazakhPlural(word) && !FunctionWords.contains(word, .kazakh)
      && !VerbForm.isLikely(word, .kazakh)
  }

  private func isHead(_ index: Int) -> Bool {
    let word = tokens[index].folded
    guard isKazakh else { return !NounForm.isRussianAdjective(word) }
    guard !NounForm.isAttribute(word, .kazakh) else { return false }
    // A bare noun before one with a possessive ending is its attribute: «еңбек заңнамасы».
    guard !NounForm.hasKazakhCase(word), tokens.indices.contains(index + 1) else { return true }
    let next = tokens[index + 1]
    return next.kind != .word || VerbForm.isLikely(next.folded, .kazakh) || !NounForm.isPossessed(next.folded)
  }
}
