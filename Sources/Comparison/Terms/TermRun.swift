import Facts
import Lexicon
import TextModel

/// Words of a statement that may be a term.
enum TermRun {
  /// The runs of two to four content words of a statement without a mark between them.
  static func all(in statement: Side.Statement, language: Language) -> [Range<Int>] {
    let occupied = statement.facts.quantities.map(\.range) + statement.facts.dates.map(\.range)
    // The first word of a body's name has a capital, a name's words have all: Таможенный союз, Қасым-Жомарт Тоқаев.
    func isName(_ index: Int) -> Bool {
      let token = statement.tokens[index]
      guard !token.isAbbreviated, token.isCapitalised, index > 0 else { return token.isAbbreviated }
      return index + 1 == statement.tokens.count || statement.tokens[index + 1].kind != .word
        || statement.tokens[index + 1].isCapitalised
    }
    let isTerm = statement.tokens.enumerated().map { index, token in
      token.kind == .word && token.folded.unicodeScalars.count > 2
        && !FunctionWords.contains(token.folded, language) && !SpeechVerb.isForm(token.folded)
        && !isName(index) && !VerbForm.isLikely(token.folded, language)
        && !occupied.contains { $0.overlaps(token.range) }
    }
    return (2...4).flatMap { length in
      isTerm.indices.dropLast(length - 1).map { $0..<$0 + length }.filter { run in run.allSatisfy { isTerm[$0] } }
    }
  }
}
