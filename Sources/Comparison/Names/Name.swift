import Facts
import Lexicon
import TextModel

/// A name as a text writes it: one capitalised word, or several in a row with initials.
struct Name: Sendable, Hashable {
  /// Its words, folded, initials left out.
  let words: [String]
  /// Folded initials.
  let initials: [String]
  /// Byte range of the whole.
  let range: Range<Int>
  /// Terms of the lexicon that its words stand for.
  let terms: [TermKey]
  /// Whether it is written in capitals throughout: an abbreviation.
  let isAbbreviation: Bool
  /// Whether it opens its sentence or a quotation, or follows a dateline, where any word has a capital.
  let isSentenceInitial: Bool
  /// Whether it is one word that stands before a common noun: the first of a body's name (`Өңірлік коммуникациялар`).
  let isAttribute: Bool

  /// Whether it is a guess: any word of a text without capitals. It answers for a name of the other text and asks for
  /// none.
  var isSupposed = false

  /// The word that tells a person: the last one (surname).
  var head: String { words.last ?? "" }
}

/// Finds names by their capitals.
enum NameFinder {
  /// The names of a sentence in order; months, weekdays and parts of numbers are none.
  static func names(in tokens: [Token], units: [LexicalUnit], facts: FactSet) -> [Name] {
    let occupied = facts.dates.map(\.range) + facts.quantities.map(\.range) + facts.times.map(\.range)
    var unitAt: [Int: LexicalUnit] = [:]
    for unit in units { for index in unit.tokens { unitAt[index] = unit } }
    var names: [Name] = []
    var at = 0
    while at < tokens.count {
      guard isNameWord(tokens[at]), !occupied.contains(where: { $0.overlaps(tokens[at].range) }) else {
        at += 1
        continue
      }
      var end = at + 1
      var words: [String] = []
      var initials: [String] = []
      func take(_ index: Int) {
        if tokens[index].folded.unicodeScalars.count == 1 {
          initials.append(tokens[index].folded)
        } else {
          words.append(tokens[index].folded)
        }
      }
      take(at)
      while end < tokens.count, end > at + 1 || !standsAlone(tokens, at, unitAt[at]) {
        if tokens[end].folded == ".", tokens[end - 1].folded.unicodeScalars.count == 1, end + 1 < tokens.count,
          isNameWord(tokens[end + 1])
        {
          end += 1
        } else if isNameWord(tokens[end]), !isCapitals(tokens[end]), !isCapitals(tokens[end - 1]) {
          take(end)
          end += 1
        } else {
          break
        }
      }
      if !words.isEmpty {
        let terms = (at..<end).compactMap { unitAt[$0] }.flatMap(\.terms)
        names.append(
          Name(
            words: words, initials: initials, range: tokens[at].range.lowerBound..<tokens[end - 1].range.upperBound,
            terms: terms, isAbbreviation: end == at + 1 && isCapitals(tokens[at]), isSentenceInitial: opens(tokens, at),
            isAttribute: words.count == 1 && initials.isEmpty && isCommonWord(tokens, end)
              && unitAt[at]?.stem == words[0]))
      }
      at = end
    }
    return names
  }

  /// The words of a sentence without capitals that may be names.
  static func supposed(in tokens: [Token], units: [LexicalUnit]) -> [Name] {
    units.flatMap { unit in
      tokens[unit.tokens].filter { $0.kind == .word && $0.folded.unicodeScalars.count >= 3 }.map { token in
        Name(
          words: [token.folded], initials: [], range: token.range, terms: unit.terms, isAbbreviation: false,
          isSentenceInitial: false, isAttribute: false, isSupposed: true)
      }
    }
  }

  private static func isCommonWord(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .word && !tokens[index].isCapitalised
  }

  /// Whether a word has its capital from its place, so that the name after it begins of its own: `Елші Иранға`. A
  /// Russian adjective is left with its noun: `Северный Казахстан`.
  private static func standsAlone(_ tokens: [Token], _ index: Int, _ unit: LexicalUnit?) -> Bool {
    guard opens(tokens, index), !isCapitals(tokens[index]), let unit, unit.isKnown, !unit.isPhrase else { return false }
    return !["ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"].contains { tokens[index].folded.hasSuffix($0) }
  }

  /// Whether a capital may stand at `index` for its place alone.
  private static func opens(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard tokens[index - 1].kind == .mark, let mark = tokens[index - 1].folded.unicodeScalars.first else {
      return false
    }
    return "«“„\"–—-:(…".unicodeScalars.contains(mark)
  }

  private static func isNameWord(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }

  private static func isCapitals(_ token: Token) -> Bool { token.isAbbreviated }
}
